/** How to read the figures, dates and marks. */
export const guideWords = {
  heading: "How to read this",
  intro:
    "Every number here stands in an article, or is worked out from numbers that do. It keeps the article’s own wording: “more than” is never drawn as “exactly”.",

  bounds: {
    heading: "How sure a number is",
    column: { mark: "Drawn", printed: "Printed", means: "Means" },
    exact: "The article gives the number as it is.",
    about: "Hatched: the article says “about”, or a word like it.",
    "more-than": "Fading out: a lower bound. The number may be higher, and is not this one.",
    "at-least": "Fading out: a lower bound, which may be the number itself.",
    "less-than": "Fading in: an upper bound. The number may be lower, and is not this one.",
    "at-most": "Fading in: an upper bound, which may be the number itself.",
    derived: "Hatched too: worked out here from cited numbers. The evidence shows how.",
    example: (value: string, label: string) => `Here: ${value}, ${label}.`,
  },
  counts: {
    heading: "Things counted",
    described: "Filled: described in an article.",
    counted: "Hollow: counted there, but not described.",
    more: "An arrow: there may be more.",
  },
  dates: {
    heading: "Dates",
    stated: "Filled: the article prints the date.",
    inferred: "Hollow: worked out from what it prints, as from “Monday”. The evidence says how.",
    several: "Three in one: several occasions.",
    coarse:
      "A date is as precise as the article makes it. What has no single year stands in a column of its own, never on a made-up day.",
  },
  verdicts: {
    heading: "What came of a forecast",
    happened: "a later article reports that it came to pass.",
    "did-not-happen": "a later article reports that it did not.",
    "not-yet": "at the time of the later article it had not.",
    open: "neither article is late enough to tell.",
  },
  evidence: {
    heading: "From a number to its sentence",
    text: "A click on a number, a mark, an event or a ¶ opens its evidence: article, paragraph, wording as printed, who said it. With the keyboard, the arrows go along the marks of a chart and Enter opens the evidence; every mark is also a row behind the exhibit’s “Table”.",
    faded: "A filter fades what it leaves out of a chart, on unchanged scales, and shortens the list.",
  },
  keys: {
    heading: "Keys",
    search: "Search the events",
    present: "Present",
    inDeck: "While presenting:",
  },
};
