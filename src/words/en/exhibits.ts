/** What stands in and around an exhibit, and in what is made of it. */
import { plural } from "./plural";

const month = new Intl.DateTimeFormat("en-US", { month: "short", timeZone: "UTC" });
const day = new Intl.DateTimeFormat("en-GB", { month: "short", day: "numeric", timeZone: "UTC" });

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
    about: "Hatched: about.",
    derivedOrAbout: "Hatched: derived here, or about.",
    tally: "Filled: described in an article. Hollow: counted, not described. Arrow: or more.",
    timeline:
      "Filled: the article prints the date. Hollow: worked out from it. Three in one: several occasions.",
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
  verdicts: {
    happened: "Happened",
    "did-not-happen": "Did not happen",
    "not-yet": "Not so far",
    open: "Open",
  },
};
