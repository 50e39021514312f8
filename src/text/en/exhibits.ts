/** The words in and around a chart, and in what is made of it. */
import { grouped, plural } from "./plural";

interface Tallied {
  readonly all: number;
  readonly left: number;
  readonly drawn: number;
}

/** Where the reader finds the others. */
const REST = { table: "drawn; all are in the table", page: "shown; all are on the page" } as const;

function someOf(
  which: string,
  { all, left, drawn }: Tallied,
  records: string,
  rest: keyof typeof REST,
): string {
  if (left > 0 && left < all && drawn === left)
    return `${grouped(left)} of ${grouped(all)} ${records} match the filters; only these are drawn.`;
  const of =
    left > 0 && left < all
      ? `the ${grouped(left)} ${records} that match the filters`
      : `${grouped(all)} ${records}`;
  return `${which} ${grouped(drawn)} of ${of} are ${REST[rest]}.`;
}

export const exhibitWords = {
  exhibit: {
    table: "Table",
    empty: "Nothing here matches the filters.",
    tableOf: (title: string) => `${title}: table`,
    stop: (name: string, at: number, of: number) => `${name} (${at} of ${of})`,
    spokenTally: (row: {
      name: string;
      role: string;
      value: string | null;
      note: string | null;
      described: number;
      counted: number;
    }) => {
      const count = [row.value, row.note].filter((part) => part !== null).join(", ");
      const marks = [
        row.described > 0 ? `${row.described} described` : "",
        row.counted > 0 ? `${row.counted} counted but not described` : "",
      ]
        .filter((part) => part !== "")
        .join(", ");
      const name = row.role === "" ? row.name : `${row.name} (${row.role})`;
      return `${name}: ${[count, marks].filter((part) => part !== "").join("; ")}`;
    },
  },
  table: {
    what: "Item",
    value: "Value",
    text: "Summary",
    derivation: "Basis",
    cited: "cited",
    period: "Period",
    wording: "As printed",
    saidBy: "Said by",
    source: "Source",
    question: "Question",
    forecaster: "Who, when",
    forecast: "Forecast",
    outcome: "Outcome",
  },
  /** The card at a mark. */
  card: {
    hint: "Click for evidence",
  },
  marks: {
    bound: {
      exact: null,
      about: "about",
      "more-than": "a minimum: “more than”",
      "at-least": "a minimum: “at least”",
      "less-than": "a maximum: “less than”",
      "at-most": "a maximum: “up to”",
    },
    derived: (formula: string) => `our calculation: ${formula}`,
    derivedHere: "our calculation",
  },
  legend: {
    fadePast: "Fades out: a minimum.",
    cap: "Outline with a hard end: a maximum.",
    derived: "Hatched: our calculation.",
    about: "Hatched: approximate.",
    derivedOrAbout: "Hatched: approximate, or our calculation.",
    tally: "Filled: described in an article. Ring: only counted. Arrow: or more.",
    timeline:
      "Filled: the article prints the date. Hollow: inferred. Overlapping circles: more than one occasion.",
  },
  timeline: {
    bin: (name: string, { all, left }: { all: number; left: number }) =>
      left < all
        ? `${name}: ${grouped(left)} of ${plural(all, "event", "events")} match`
        : `${name}: ${plural(all, "event", "events")}`,
    count: grouped,
    bins: {
      day: (count: number) => plural(count, "day", "days"),
      month: (count: number) => plural(count, "month", "months"),
      quarter: (count: number) => plural(count, "quarter", "quarters"),
      year: (count: number) => plural(count, "year", "years"),
      decade: (count: number) => plural(count, "decade", "decades"),
      century: (count: number) => plural(count, "century", "centuries"),
    },
    noBin: {
      day: "no exact day",
      month: "no exact month",
      quarter: "no exact quarter",
      year: "no exact year",
      decade: "no exact decade",
      century: "no exact century",
    },
    quarter: (quarter: number, year: number) => `Q${quarter} ${year}`,
    years: (first: number, last: number) => `${first}–${last}`,
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
    /** "5,000 events, drawn as 120 months." */
    bins: (
      { all, left, coarse }: { all: number; left: number; coarse: number },
      bins: string,
      no: string,
    ) => {
      const events =
        left < all
          ? `${grouped(left)} of ${plural(all, "event", "events")} match`
          : plural(all, "event", "events");
      const rest = coarse === 0 ? "" : ` Only counted: ${grouped(coarse)} with ${no}.`;
      return `${events}, drawn as ${bins}.${rest}`;
    },
    dots: ({ all, left }: { all: number; left: number }) =>
      `${grouped(left)} of ${plural(all, "event", "events")} match the filters; only these are drawn, one dot each.`,
    bars: (occasions: number) => `${grouped(occasions)} occasions, drawn as bars.`,
  },
  tally: {
    described: ({ all, left }: { all: number; left: number }) =>
      left < all ? `${grouped(left)} of ${grouped(all)} described match` : `${grouped(all)} described`,
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
  verdicts: {
    happened: "Happened",
    "did-not-happen": "Did not happen",
    "not-yet": "Not yet",
    open: "Too soon to tell",
  },
};
