/** Every word of the interface, in English. What the articles say is in the dossier. */

const KINDS = {
  meeting: "Meeting",
  trip: "Trip",
  statement: "Statement",
  deal: "Deal",
  forecast: "Forecast",
  regulation: "Regulation",
  sales: "Sales",
  market: "Market",
  industry: "Industry",
  diplomacy: "Diplomacy",
};

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const month = new Intl.DateTimeFormat("en-US", { month: "short", timeZone: "UTC" });
const day = new Intl.DateTimeFormat("en-US", { month: "short", day: "numeric", timeZone: "UTC" });

export const words = {
  kinds: KINDS,
  verdicts: {
    happened: "Happened",
    "did-not-happen": "Did not happen",
    "not-yet": "Not so far",
    open: "Open",
  },
  basis: { stated: "printed in the article", inferred: "worked out from the article" },

  header: {
    kicker: (articles: number, figures: number, events: number) =>
      `On the record · ${plural(articles, "article", "articles")} · ${plural(figures, "figure", "figures")} · ${plural(events, "event", "events")}`,
    share: "Share",
    shared: "Link copied",
    shareRefused: "The browser refused. Copy the address from its bar.",
    print: "Print",
    theme: "Theme",
    themes: { system: "System", light: "Light", dark: "Dark" },
    skip: "Skip to the events",
  },

  filters: {
    heading: "Filters",
    open: (active: number) => (active === 0 ? "Filters" : `Filters (${active})`),
    groups: { year: "Year", person: "Person", source: "Source", kind: "Kind", org: "Organization" },
    more: "More",
    fewer: "Fewer",
    count: (shown: number, all: number) => `${shown} of ${plural(all, "event", "events")}`,
    chipCount: (count: number) => plural(count, "event", "events"),
    clear: "Clear filters",
    search: "Search events",
    placeholder: "Search events, people, places   /",
    active: (parts: readonly string[]) => `Only ${parts.join(" · ")}`,
    searching: (q: string) => `“${q}”`,
  },

  notice: {
    dropped: (parts: readonly string[]) =>
      `The address asks for something that this dossier does not have, so it was left out: ${parts.join(", ")}.`,
    dismiss: "Dismiss",
  },

  events: {
    heading: "Events",
    sorts: { newest: "Newest first", oldest: "Oldest first" },
    sort: "Order",
    none: "No event matches the filters.",
    undated: "Undated",
  },

  exhibit: {
    table: "Table",
    download: "Download",
    downloadHint: "What is shown, as CSV",
    empty: "Nothing here matches the filters.",
    tableOf: (title: string) => `${title}: table`,
    waiting: "Drawing…",
    failed: "This exhibit could not be drawn.",
    spokenTally: (row: {
      name: string;
      role: string;
      described: number;
      counted: number;
      value: string;
      more: boolean;
      note: string | null;
    }) =>
      [
        `${row.name}${row.role === "" ? "" : ` (${row.role})`}: ${row.described} described`,
        row.counted > 0 ? `${row.counted} counted but not described` : null,
        row.more ? `or more, ${row.value}` : null,
        row.note,
      ]
        .filter((part) => part !== null)
        .join(", "),
  },

  table: {
    what: "What",
    value: "Value",
    text: "Says",
    derivation: "Derived",
    cited: "cited",
    period: "Period",
    wording: "As printed",
    saidBy: "Said by",
    source: "Source",
    question: "Question",
    forecaster: "Who, when",
    forecast: "Forecast",
    outcome: "What came of it",
  },

  marks: {
    bound: {
      exact: null,
      about: "about",
      "more-than": "a lower bound: “more than”",
      "at-least": "a lower bound: “at least”",
      "less-than": "an upper bound: “less than”",
      "at-most": "an upper bound: “at most”",
    },
    derived: (formula: string) => `derived: ${formula}`,
    derivedHere: "derived here",
  },

  legend: {
    fadePast: "Fading out: at least that, perhaps more.",
    fadeBefore: "Fading in: at most that, perhaps less.",
    derived: "Hatched: derived here, not cited.",
    about: "Hatched and dashed: about.",
    tally: "Filled: described in an article. Hollow: counted, not described. Arrow: or more.",
    timeline: "Filled: the article prints the date. Hollow: worked out from it. Three in one: several occasions.",
  },

  timeline: {
    coarse: { year: "no single year", month: "no single month", day: "no single day" },
    column: {
      year: (key: string) => key,
      month: (key: string) => month.format(new Date(key)),
      day: (key: string) => day.format(new Date(key)),
    },
    hint: "Point at a dot to read its event here, click it for the evidence.",
    others: (count: number) => `and ${plural(count, "other", "others")}`,
  },

  evidence: {
    heading: "Evidence",
    close: "Close",
    figure: "Figure",
    derivedFigure: "Derived figure",
    event: "Event",
    paragraph: (number: number) => `Paragraph ${number}`,
    paragraphOf: (publisher: string, number: number) => `${publisher}, paragraph ${number}`,
    value: "Value",
    when: "Date",
    people: "People",
    organizations: "Organizations",
    place: "Place",
    formula: "Formula",
    inputs: "Inputs",
    derivedNote: "Worked out here from cited figures; no article prints it.",
    figures: "Figures",
    events: "Events",
    citations: "Cited from",
    asPrinted: "As printed",
    saidBy: "Said by",
    readArticle: "Read it in the article",
    alsoCiting: "Also citing this paragraph",
    comparisons: "Compared under",
    forecasts: "Forecasts",
    copy: "Copy citation",
    copied: "Copied",
    copyRefused: "The browser refused to copy. Select the text instead.",
    nothing: "Nothing in the dossier cites this paragraph.",
    published: "Published",
    note: "Note",
  },

  sources: {
    heading: "Sources",
    paragraphs: (count: number) => plural(count, "paragraph", "paragraphs"),
    by: (author: string) => `by ${author}`,
  },

  load: {
    pending: "Loading the figures…",
    slow: "This is taking longer than usual. The connection may be slow.",
    retry: "Retry",
    failed: "The figures could not be loaded",
    offline: "There is no connection. Check the network, then try again.",
    network: "The server could not be reached. Check the connection, then try again.",
    timeout: "The server did not answer in time.",
    missing: "The file of figures (dossier.json) is not on the server.",
    status: (status: number) => `The server answered with an error (${status}).`,
    notJson: (found: string) => `The server sent ${found} where the file of figures should be.`,
    syntax: (detail: string) => `The file of figures is not valid JSON: ${detail}`,
    problems: (count: number) => `The file of figures has ${plural(count, "problem", "problems")}:`,
    crashed: "Something broke while drawing the page.",
  },
};
