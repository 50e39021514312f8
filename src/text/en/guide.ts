/** How to read the figures, dates and marks. */
export const guideWords = {
  heading: "How to read this",
  intro:
    "Every number here comes from an article or is calculated from numbers that do. It keeps the article’s own wording: “more than” is never drawn as “exactly.”",

  bounds: {
    heading: "How firm a number is",
    column: { mark: "Mark", printed: "In words", means: "Meaning" },
    exact: "Solid: the number as the article gives it.",
    about: "Hatched: approximate. The article says “about,” or we read it so.",
    "more-than": "Fades out: a minimum. The true number is higher.",
    "at-least": "Fades out: a minimum. The true number is this or higher.",
    "less-than": "Outline with a hard end: a maximum. The true number is lower.",
    "at-most": "Outline with a hard end: a maximum. The true number is this or lower.",
    between: "Solid, then light between two hard ends: a range. The true number is in the light part.",
    derived: "Also hatched: our calculation from cited numbers. The evidence shows how.",
    example: (label: string) => `Example: ${label}.`,
  },
  counts: {
    heading: "Counts",
    described: "Filled: described in an article.",
    counted: "Ring: only counted.",
    possible: "Dashed ring: possibly one more, from the upper part of a range.",
    more: "Arrow: or more.",
  },
  dates: {
    heading: "Dates",
    subject: "Red dot: the person this is about takes part.",
    others: "Blue dot: others.",
    lasts: "Line: it lasts from the first day to the last.",
    someDay: "Dotted line: on some day in that time.",
    open: "Fading line: no stated start or end.",
    coarse:
      "A date is only as precise as the article: “c.” means about; “possibly” or “?” means the article isn’t sure. The evidence says whether the article prints a date or we inferred it, for example from “Monday.” We never invent one.",
  },
  verdicts: {
    heading: "How a forecast turned out",
    happened: "a later article reports that it happened.",
    "did-not-happen": "a later article reports that it didn’t.",
    "not-yet": "it hadn’t by the time of the later article.",
    open: "these articles don’t reach far enough to say.",
  },
  evidence: {
    heading: "From a number to its source",
    text: "Click a number, a mark, an event or a ¶ to open its evidence: the article, the paragraph, the wording as printed and who said it. On the keyboard, the arrow keys move from mark to mark and Enter opens the evidence. Every mark is also a row in the chart’s table.",
    faded: "Filters dim what doesn’t match and shorten the list. Scales don’t change.",
  },
  keys: {
    heading: "Keys",
    search: "Search events",
    present: "Present",
    inDeck: "While presenting:",
  },
};
