import { ended } from "./ended";
import { grouped, plural } from "./plural";

/** The filter bar, and the sheet that it opens on a phone. */
export const barWords = {
  /** On the button that opens the other values of a group. */
  others: (count: number) => `+${grouped(count)}`,
  othersName: (count: number) => `+${grouped(count)} more`,
  placeholder: "Search events, people, places",
  filters: (active: number) => (active === 0 ? "Filters" : `Filters · ${active}`),
  remove: (name: string) => `${name}: remove`,
  clear: "Clear",
  /** How many events match. */
  count: (count: number) => grouped(count),
  /** After that number. */
  ofAll: (all: number) => ` of ${plural(all, "event", "events")}`,
  toList: (count: number) => `${plural(count, "event", "events")} ↓`,
  show: (count: number) => `Show ${plural(count, "event", "events")}`,
};

/** The menu of what a reader seldom needs. */
export const moreWords = {
  button: "More",
  name: "More",
  entries: {
    open: "Open your own…",
    guide: "How to read this",
    print: "Print this page",
    system: "Theme: same as this device",
    light: "Theme: light",
    dark: "Theme: dark",
    projector: "Theme: projector",
  },
  noPrint: "Your browser doesn’t print from here. Try Print in its own menu.",
};

/** What is said of a chart around its drawing. */
export const frameWords = {
  /** @param on what the filters ask for, as `onFilters` has it: "on Li Qiang", "for 2024" */
  nothing: (on: string) => `Nothing ${on}`,
  /** @param others whether charts that are not counted have nothing either */
  folded: (count: number, on: string, others = false) => {
    const more = others ? "more " : "";
    return `${plural(count, `${more}chart has`, `${more}charts have`)} nothing ${on}:`;
  },
  show: "Show them",
  hide: "Hide them",
  slides: (count: number, all: number, on: string) =>
    `${grouped(count)} of ${plural(all, "slide", "slides")} ${count === 1 ? "has" : "have"} nothing ${on}`,
  source: "Source:",
  cited: {
    one: (publisher: string, paragraph: number) => `${publisher}, paragraph ${paragraph}`,
    two: (publisher: string, first: number, second: number) =>
      `${publisher}, paragraphs ${first} and ${second}`,
    /** "CNN, 12 paragraphs", and after another one "CNN, 12". */
    many: (publisher: string, count: number, isNamed: boolean) =>
      `${publisher}, ${isNamed ? grouped(count) : plural(count, "paragraph", "paragraphs")}`,
    others: (count: number) => plural(count, "more source", "more sources"),
  },
  howTo: {
    heading: "How to read",
    exact: "as printed",
    least: "“more than,” “at least”: a minimum",
    most: "“less than,” “up to”: a maximum",
    range: "“between”: anywhere in the light part",
    leastBelow: "below zero: a minimum",
    mostBelow: "below zero: a maximum",
    hatched: "about, or our calculation",
    hint: "Click any mark for its source.",
  },
};

/** The articles at the end of the page. */
export const listedSourceWords = {
  inferred: (when: string) => `${when} (date inferred)`,
  titled: (title: string) => `“${ended(title)}”`,
  by: (author: string) => ended(`By ${author}`),
  read: (publisher: string) => `Read at ${publisher}`,
  verify: "Verify against your copy",
  /** On paper, where there is no guide. */
  signs:
    "¶4 is paragraph 4 of the article. “c.” means about that date, “by” that date or earlier. “Our estimate” and “our calculation” mark numbers that no article prints. A date is inferred if the article does not print it.",
  printed: (date: string, address: string) => `Printed ${date}${address === "" ? "" : ` · ${address}`}`,
};
