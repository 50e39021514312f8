/** Every figure of the dossier as it must be printed: written by hand, so that no code of the page vouches for itself. */
interface Printed {
  /** In running text, with its bound in words. */
  readonly words: string;
  /** On a mark, with the sign of its bound. */
  readonly short: string;
  readonly date: string;
  /** What a derived figure is worked out from. */
  readonly formula?: string;
}

export const PRINTED: Readonly<Record<string, Printed>> = {
  "china-revenue-2016": { words: "more than $1 billion", short: "> $1B", date: "2016" },
  "china-sales-multiple-2016": { words: "about 3 times", short: "≈ 3×", date: "2016" },
  "us-revenue-2016": { words: "$4.2 billion", short: "$4.2B", date: "2016" },
  "china-revenue-2015": {
    words: "about $0.33 billion",
    short: "≈ $0.33B",
    date: "2015",
    formula: "> $1B ÷ ≈ 3×",
  },
  "china-share-of-us-2016": {
    words: "more than 23.8%",
    short: "> 23.8%",
    date: "2016",
    formula: "> $1B ÷ $4.2B × 100",
  },
  "china-exports-growth-2017": { words: "+376%", short: "+376%", date: "January–February 2017" },
  "china-exports-multiple-2017": {
    words: "4.76 times",
    short: "4.76×",
    date: "January–February 2017",
    formula: "1 + 376% ÷ 100",
  },
  "import-tariff-2017": { words: "25%", short: "25%", date: "April 2017" },
  "wang-first-2017": { words: "1 meeting", short: "1", date: "April 2017" },
  "market-rank-2024": { words: "No. 2", short: "No. 2", date: "April 2024" },
  "trip-ordinal-2024": { words: "2 trips", short: "2", date: "29 April 2023 to 29 April 2024" },
  "trip-length-2024": { words: "2 days", short: "2", date: "28–29 April 2024" },
  "tesla-premarket-2024": { words: "more than +6%", short: "> +6%", date: "29 April 2024" },
  "baidu-close-2024": { words: "+2.4%", short: "+2.4%", date: "29 April 2024" },
  "tesla-ytd-2024": { words: "−32%", short: "−32%", date: "1 January – 29 April 2024" },
  "weibo-followers-2024": { words: "about 2.2 million", short: "≈ 2.2M", date: "29 April 2024" },
  "li-meetings-since-2018": { words: "at least 5 meetings", short: "≥ 5", date: "2018 to 29 April 2024" },
};

export function printed(figure: string): Printed {
  const found = PRINTED[figure];
  if (!found) throw new Error(`Say in e2e/printed.ts how "${figure}" must be printed.`);
  return found;
}
