/** What belongs in each place of a new dossier. */
export const templateWords = {
  title: "The title of your dossier: what it is about",
  standfirst: "One or two sentences on what the articles are, and what is taken from them.",
  kind: "A kind of event",
  publisher: "The name of the paper",
  headline: "The headline of the article",
  author: "Who wrote it",
  person: "A person’s name",
  role: "what she is",
  organization: "An organization’s name",
  figure: "What the figure is of, with its year",
  wording: "more than 40 loaves",
  event: "What happened, in a few words",
  exhibit: "What the exhibit finds, as a sentence",
  summary: (figure: string) => `More of it. A figure is named, not typed: it sold ${figure}.`,
};
