/** What belongs in each place of a new dossier. */
export const templateWords = {
  title: "Your dossier’s title: what it is about",
  standfirst: "One or two sentences on which articles these are and what their numbers say.",
  kind: "A kind of event",
  publisher: "The publication’s name",
  headline: "The article’s headline",
  author: "Who wrote it",
  person: "A person’s name",
  role: "Job title",
  organization: "An organization’s name",
  figure: "What the figure measures, with its year",
  wording: "more than 40 loaves",
  event: "What happened, in a few words",
  earlier: "The same for the year before",
  earlierWording: "some 30 loaves",
  whenNote: "How the date is known, if the article doesn’t print it",
  bars: "What these bars show, as a sentence",
  subtitle: "What is measured, its unit and period",
  timeline: "What the order of events shows",
  exhibit: "What the chart shows, as a sentence",
  summary: (figure: string) =>
    `More in a sentence. Name a figure instead of typing its number: It sold ${figure}.`,
};
