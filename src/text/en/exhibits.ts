/** The words in and around a chart, and in what is made of it. */
import { capitalized } from "./marks";
import { grouped, matchFilters, plural } from "./plural";

interface Tallied {
  readonly all: number;
  readonly matching: number;
  readonly drawn: number;
}

interface SpokenTally {
  readonly name: string;
  /** Which of the first ones, if the count does not include them, are described; "" for none. */
  readonly first?: string;
  readonly value: string | null;
  readonly described: number;
  readonly counted: number;
}

/** Where the reader finds the others. */
const REST = { table: "drawn; all are in the table", page: "shown; all are on the page" } as const;

function someOf(
  which: string,
  { all, matching, drawn }: Tallied,
  records: string,
  rest: keyof typeof REST,
): string {
  if (matching > 0 && matching < all && drawn === matching)
    return `${matchFilters(matching, `${grouped(all)} ${records}`)}; ${matching === 1 ? "only this one is" : "only these are"} drawn.`;
  const of =
    matching > 0 && matching < all
      ? `the ${grouped(matching)} ${records} that match the filters`
      : `${grouped(all)} ${records}`;
  return `${which} ${grouped(drawn)} of ${of} are ${REST[rest]}.`;
}

export const exhibitWords = {
  exhibit: {
    table: "Table",
    empty: "Nothing here matches the filters.",
    tableOf: (title: string) => `${title}: table`,
    stop: (name: string, at: number, of: number) => `${name} (${at} of ${of})`,
    /**
     * "Wang Yang, one meeting, 1 described"; "Li Qiang, the first described, at least 5 meetings after the first: 1
     * described, 4 only counted"
     */
    spokenTally: ({ name, first, value, described, counted }: SpokenTally) => {
      const said = [name, first, value].filter(Boolean).join(", ");
      const counts = [described > 0 && `${described} described`, counted > 0 && `${counted} only counted`]
        .filter(Boolean)
        .join(", ");
      return [said, counts].filter(Boolean).join(first === undefined ? ", " : ": ");
    },
  },
  table: {
    what: "Item",
    value: "Value",
    text: "Summary",
    derivation: "Basis",
    cited: "cited",
    ours: (formula: string) => `our calculation: ${formula}`,
    period: "Period",
    wording: "As printed",
    saidBy: "Said by",
    source: "Source",
    forecaster: "Who, when",
    forecast: "Forecast",
    outcome: "Outcome",
    reported: "What was reported",
    reportedIn: (source: string) => `Reported in ${source}`,
    reportedBy: (publisher: string, year: string) => `What ${publisher} reported in ${year}`,
  },
  marks: {
    /** The article's own word for a factor. */
    printed: (words: string) => `(“${words}”)`,
    /** "about ×3 China, 2015 (“tripled”)" */
    times: (factor: string, of: string, printed: string) =>
      printed === "" ? `${factor} ${of}` : `${factor} ${of} ${printed}`,
    /** "China, 2016: more than 23.8% of the U.S. bar" */
    share: ({ part, value, whole }: { part: string; value: string; whole: string }) =>
      `${part}: ${value} of the ${whole} bar`,
  },
  index: {
    against: (baseline: string) => `Against ${baseline}`,
    baseline: (baseline: string) => `${baseline} = 1`,
    /** The article's own word for a multiple. */
    printed: (words: string) => `“${words}”`,
    example: (item: string, amount: string) => `${item} ${amount}, for example`,
  },
  legend: {
    fadePast: "Fades out: a minimum.",
    cap: "Outline with a hard end: a maximum.",
    /** Bars below zero: the nearer to it, the higher the number. */
    fadeBelow: "Fades out below zero: a maximum.",
    capBelow: "Outline with a hard end below zero: a minimum.",
    interval: "Light between two hard ends: a range.",
    derived: "Hatched: our calculation.",
    about: "Hatched: approximate.",
    derivedOrAbout: "Hatched: approximate, or our calculation.",
    /** Each beside its mark. */
    keys: {
      described: "described in an article",
      counted: "only counted",
      possible: "possibly one more",
      more: "or more",
    },
    tally: "Filled: described in an article. Ring: only counted. Arrow: or more.",
    tallyWithRange:
      "Filled: described in an article. Ring: only counted. Dashed ring: possibly one more. Arrow: or more.",
  },
  /** How records are drawn that are too many for a mark each. */
  drawn: {
    largest: (counts: Tallied) => someOf("The largest", counts, "figures", "table"),
    /** Of several panels. */
    largestEach: (counts: Tallied) => someOf("The largest in each panel:", counts, "figures", "table"),
    first: (counts: Tallied) => someOf("The first", counts, "figures", "table"),
    people: (counts: Tallied) => someOf("The first", counts, "people", "table"),
    questions: (counts: Tallied) => someOf("The first", counts, "questions", "page"),
    forecasts: (counts: Tallied) => someOf("The first", counts, "forecasts", "page"),
    /** "At least 1,200 occasions, drawn as bars." */
    bars: (count: string) => `${capitalized(count)} occasions, drawn as bars.`,
  },
  tally: {
    /** A count after what precedes it: "at least 5 more since". */
    moreSince: (count: string) => `${count} more since`,
    /** If what it does not include is not known to be earlier. */
    more: (count: string) => `${count} more`,
    /** Spoken: "3 visits besides 1 other". */
    besides: (count: string, others: number) => `${count} besides ${plural(others, "other", "others")}`,
    /** Spoken, with how many precede it: "at least 5 meetings after the first", "2 meetings after the first 3". */
    afterFirst: (count: string, before: number) =>
      `${count} after the first${before === 1 ? "" : ` ${before}`}`,
    /** Of those before a count: "the first described", "the first 3 described", "2 of the first 3 described"; "" for none. */
    firstDescribed: (described: number, before: number) =>
      described === 0
        ? ""
        : `${described < before ? `${described} of ` : ""}the first${before === 1 ? "" : ` ${before}`} described`,
    /** Of those that a count does not include: "1 other described"; "" for none. */
    othersDescribed: (described: number) =>
      described === 0 ? "" : `${plural(described, "other", "others")} described`,
    /** The one occasion before a count: "2018, first". */
    first: (date: string) => `${date}, first`,
    noDate: ["counted, no date", "no date"],
    orMore: "or more",
    /** After a date. */
    beside: (note: string) => ` · ${note}`,
    described: ({ all, matching }: { all: number; matching: number }) =>
      matching < all ? matchFilters(matching, `${grouped(all)} described`) : `${grouped(all)} described`,
  },
  /** Sources of many paragraphs: "CNN, Apr 29, 2024: 31 paragraphs". */
  cited: {
    source: (name: string, paragraphs: number) => `${name}: ${plural(paragraphs, "paragraph", "paragraphs")}`,
    others: (count: number) => plural(count, "other source", "other sources"),
    each: "The table lists each one",
  },
  pages: {
    name: (label: string) => `Pages of ${label}`,
    rows: (first: number, last: number, all: number) =>
      `Rows ${grouped(first)}–${grouped(last)} of ${grouped(all)}`,
    page: "Page",
    of: (pages: number) => `of ${grouped(pages)}`,
    previous: "Previous",
    next: "Next",
    more: (rows: number) => `Next ${plural(rows, "row", "rows")}`,
  },
};
