/** Every figure of the dossier as it must be printed: written by hand, so that no code of the page vouches for itself. */
interface Printed {
  /** Beside its name, with its bound in words. */
  readonly words: string;
  /** In a sentence, where small numbers are spelled out and a change has no sign; as `words` if nothing is said. */
  readonly sentence?: string;
  /** Short, with the sign of its bound. */
  readonly short: string;
  /** On a mark of a drawing, where one stands for it. */
  readonly mark?: string;
  /** Set large, as a key number. */
  readonly key?: string;
  readonly date: string;
  /** What a derived figure is worked out from. */
  readonly formula?: string;
}

export const PRINTED: Readonly<Record<string, Printed>> = {
  "china-revenue-2016": {
    words: "more than $1 billion",
    short: "> $1B",
    mark: "more than $1 billion",
    key: "more than $1B",
    date: "2016",
  },
  "china-sales-multiple-2016": {
    words: "about 3 times",
    sentence: "about three times",
    short: "≈ 3×",
    mark: "about ×3",
    date: "2016",
  },
  "us-revenue-2016": { words: "$4.2 billion", short: "$4.2B", mark: "$4.2 billion", date: "2016" },
  "china-revenue-2015": {
    words: "about $0.33 billion",
    short: "≈ $0.33B",
    mark: "about $0.33 billion, our estimate",
    date: "2015",
    formula: "more than $1 billion ÷ about three times",
  },
  "china-share-of-us-2016": {
    words: "more than 23.8%",
    short: "> 23.8%",
    date: "2016",
    formula: "more than $1 billion ÷ $4.2 billion × 100",
  },
  "china-exports-growth-2017": {
    words: "+376%",
    sentence: "up 376%",
    short: "+376%",
    mark: "+376%",
    key: "+376%",
    date: "January–February 2017",
  },
  "china-exports-multiple-2017": {
    words: "4.76 times",
    short: "4.76×",
    mark: "×4.76, our estimate",
    date: "January–February 2017",
    formula: "1 + 376% ÷ 100",
  },
  "import-tariff-2017": { words: "25%", short: "25%", mark: "25%", key: "25%", date: "April 2017" },
  "wang-first-2017": {
    words: "1 meeting",
    sentence: "one meeting",
    short: "1",
    mark: "· said to be his first alone with a carmaker’s chief",
    date: "April 2017",
  },
  "market-rank-2024": { words: "No. 2", sentence: "second", short: "No. 2", date: "April 2024" },
  "trip-ordinal-2024": {
    words: "2 trips",
    sentence: "two trips",
    short: "2",
    date: "April 29, 2023, to April 29, 2024",
  },
  "trip-length-2024": { words: "2 days", sentence: "two days", short: "2", date: "April 28–29, 2024" },
  "tesla-premarket-2024": {
    words: "more than +6%",
    sentence: "up more than 6%",
    short: "> +6%",
    mark: "more than +6%",
    date: "April 29, 2024",
  },
  "baidu-close-2024": {
    words: "+2.4%",
    sentence: "up 2.4%",
    short: "+2.4%",
    mark: "+2.4%",
    date: "April 29, 2024",
  },
  "tesla-ytd-2024": {
    words: "−32%",
    sentence: "down 32%",
    short: "−32%",
    mark: "−32%",
    key: "−32%",
    date: "January 1 to April 29, 2024",
  },
  "weibo-followers-2024": {
    words: "about 2.2 million",
    short: "≈ 2.2M",
    key: "about 2.2M",
    date: "April 29, 2024",
  },
  "li-meetings-since-2018": {
    words: "at least 5 meetings",
    sentence: "at least five meetings",
    short: "≥ 5",
    mark: "at least 5 more since",
    key: "at least 5",
    date: "2018 to April 29, 2024",
  },
};

export function printed(figure: string): Printed {
  const found = PRINTED[figure];
  if (!found) throw new Error(`Say in e2e/printed.ts how "${figure}" must be printed.`);
  return found;
}
