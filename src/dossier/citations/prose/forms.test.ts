/** Each form in which articles print quantities: what it confirms, and what it refuses. */
import { describe, expect, it } from "vitest";
import { BOUNDS } from "../../format/lists";
import { type Printed, printedAs } from "./matches";
import { several, typed } from "./test/typed";

/** Wording, then what it says, then what it does not say, of several separated by semicolons. */
type Row = readonly [wording: string, right: string, wrong: string];

const table = (rows: string): Row[] =>
  rows
    .trim()
    .split("\n")
    .map((row) => {
      const [wording = "", right = "", wrong = ""] = row.split("|").map((part) => part.trim());
      return [wording, right, wrong];
    });

function expectRow([wording, right, wrong]: Row, refused: Printed) {
  for (const one of several(right)) expect([one, printedAs(wording, typed(one))]).toEqual([one, "as-typed"]);
  for (const one of several(wrong)) expect([one, printedAs(wording, typed(one))]).toEqual([one, refused]);
}

describe("numerals", () => {
  it.each(
    table(`
    sold 1,234,567 cars | 1234567 | 234567; 1234; 567
    sold 12,34,567 cars | 1234567 | 34567; 1234
    sold 40 000 cars | 40000 | 40; 0
    sold 40\u202f000 cars | 40000 | 40
    sold 40\u2009000 cars | 40000 | 40
    sold 40\u2007000 cars | 40000 | 40
    sold 1'234'567 cars | 1234567 | 1234
    sold 1.234.567 cars | 1234567 | 1.234
    sold 1.234.567,5 cars | 1234567.5 | 1234567
    sold 1.234 million cars | 1.234 million | 1234 million
    up .5% | 0.5 percent | 5 percent
    took 3½ years | 3.5 years | 3 years; 0.5 years
    took 2 1/2 years | 2.5 years | 2 years; 21 years
    took 1⁄2 year | 0.5 years | 1 years
    one hundred and twenty cars | 120 | 100; 20
    the twenty-first country | 21 rank | 20 rank; 1 rank
    forty two cars | 42 | 40; 2
    a dozen cars | 12 | 1
    three dozens | 36 | 3; 12
    half a million cars | 0.5 million; 500000 | 1 million
    two and a half cars | 2.5 | 2; 0.5
    zero cars | 0 | 1
    sales doubled | 2 times | 3 times; 2 cars; 2 usd; 2 rank; 2 percent; 0.000002 million
    sales tripled | 3 times | 2 times; 3 cars
    sales quintupled | 5 times | 4 times
    a tenfold rise | 10 times | 1 times
    the fifth country | 5 rank | 5 usd; 5 times; 5 percent
    up half percent | 0.5 percent | 50 percent
    up 1/2 percent | 0.5 percent | 50 percent
    up half a percent | 0.5 percent | 50 percent; 50 percentage-points
    up half a percentage point | 0.5 percentage-points | 50 percent; 0.5 percent
    up ½% | 0.5 percent | 50 percent
    paid $3½ million | 3.5 million-usd | 3 million-usd; 0.5 million-usd
    paid $2 1/2 million | 2.5 million-usd | 2 usd; 2 million-usd
    paid 5 and a half million dollars | 5.5 million-usd | 5 million-usd; 0.5 million-usd
    they met twice | 2; 2 times | 2 percent; 1
    one in five cars | 20 percent; 0.2 | 1; 5
  `),
  )("%s", (...row) => {
    expectRow(row, "other-value");
  });

  it.each([
    ["a third of the cars", "3"],
    ["a third of the cars", "3 rank"],
    ["a third of the cars", "1"],
    ["two-thirds of the cars", "3 rank"],
    ["two-thirds of the cars", "2"],
    ["sold 1,23,4 cars", "1234"],
    ["sold 1.2.3 cars", "1.2"],
  ])("%s: not read as %s", (wording, other) => {
    expect(printedAs(wording, typed(other))).not.toBe("as-typed");
  });
});

describe("magnitudes", () => {
  it.each(
    table(`
    5 thousand | 5 thousand; 5000 | 5; 5 million
    5 million | 5 million | 5 billion
    5 billion | 5 billion | 5 million
    5 trillion | 5 trillion | 5 billion
    5k | 5 thousand | 5
    5m | 5 million | 5
    5 mn | 5 million | 5 billion
    5 mln | 5 million | 5 billion
    5 mio | 5 million | 5 billion
    5bn | 5 billion | 5 million
    5 bln | 5 billion | 5 million
    5 trn | 5 trillion | 5 billion
    5T | 5 trillion | 5 thousand
    5 lakh | 500 thousand | 5 million
    5 crore | 50 million | 5 million
    5万 | 50 thousand | 5 thousand
    5亿 | 500 million | 5 million
    5億 | 500 million | 5 billion
    5兆 | 5 trillion | 5 billion
  `),
  )("%s", (...row) => {
    expectRow(row, "other-value");
  });
});

describe("units", () => {
  it.each(
    table(`
    5% | 5 percent | 5 rank; 5; 5 percentage-points; 5 usd; 5 times
    5 pct | 5 percent | 5
    5 percent | 5 percent | 5; 5 usd
    5 per cent | 5 percent | 5
    5％ | 5 percent | 5
    5 percentage points | 5 percentage-points | 5 percent; 5; 5 point-guards
    5 percent points | 5 percentage-points | 5 percent
    USD 5 million | 5 million-usd | 5 million-eur; 5 million; 5 million-cars
    5 million USD | 5 million-usd | 5 million-eur; 5 million
    RMB 5 | 5 cny | 5 jpy; 5 usd
    HK$5 | 5 hkd | 5 usd; 5 cad
    C$5 | 5 cad | 5 usd; 5 hkd
    US$5 | 5 usd | 5 cad
    $5 | 5 usd; 5 cad | 5 eur; 5 percent; 5
    €5 | 5 eur | 5 usd; 5
    £5 | 5 gbp | 5 eur
    ¥5 | 5 cny; 5 jpy | 5 usd; 5 krw
    5元 | 5 cny | 5 jpy; 5
    5 rupees | 5 inr; 5 pkr | 5 usd; 5
    5 euros | 5 eur | 5 usd
    5 U.S. dollars | 5 usd | 5 cad
    5 Canadian dollars | 5 cad | 5 usd
    5 days | 5 days; 5 vacation-days | 5 weeks; 5 cars; 5 usd
  `),
  )("%s", (...row) => {
    expectRow(row, "other-value");
  });
});

describe("bounds", () => {
  const all = (bound: string, phrases: string): [string, string][] =>
    phrases.split(",").map((phrase) => [phrase, bound]);
  const phrases = [
    ...all(
      "more-than",
      "more than 30,over 30,above 30,beyond 30,exceeding 30,exceeded 30,surpassed 30,topped 30,upwards of 30,in excess of 30,north of 30,more than a whopping 30,> 30,＞30,not less than or equal to 30",
    ),
    ...all(
      "at-least",
      "at least 30,no fewer than 30,no less than 30,not below 30,not under 30,a minimum of 30,as few as 30,30 or more,30 or over,30 and older,30-plus,30+,30 cars or more,≥ 30,≧30,⩾30",
    ),
    ...all("less-than", "less than 30,under 30,fewer than 30,below 30,short of 30,< 30,＜30,not at least 30"),
    ...all(
      "at-most",
      "up to 30,at most 30,no more than 30,not exceeding 30,no greater than 30,a maximum of 30,30 or less,30 or fewer,as many as 30,as much as 30,not over 30,does not exceed 30,≤ 30,≦30,⩽30",
    ),
    ...all(
      "about",
      "about 30,around 30,some 30,roughly 30,nearly 30,almost 30,an estimated 30,circa 30,30-odd,30 or so,≈ 30,~30,～30",
    ),
    ...all("exact", "30,exactly 30,the 30,only 30,just 30"),
  ];

  it.each(phrases)("%s: %s", (phrase, bound) => {
    const right = new Set([
      bound,
      ...(bound === "exact" ? ["about"] : []),
      ...(/^(?:nearly|almost)/.test(phrase) ? ["less-than"] : []),
    ]);
    for (const other of BOUNDS.filter((one) => one !== "between"))
      expect([other, printedAs(`sold ${phrase} cars`, typed(`${other} 30`))]).toEqual([
        other,
        right.has(other) ? "as-typed" : "other-bound",
      ]);
    expect(printedAs(`sold ${phrase} cars`, typed(`${bound} 31`))).toBe("other-value");
  });
});

describe("ranges", () => {
  it.each(
    table(`
    between 5 and 10 million | 5..10 million | 5 million; 10 million; 5..10; 5..10 billion; 5..11 million; 4..10 million
    $5 to $10 billion | 5..10 billion-usd | 5 usd; 10 billion-usd; 5..10 billion-eur; 5..10 billion
    from 5 to 10 cars | 5..10 | 5; 10; 5..9
    8 to 9 percent | 8..9 percent | 8 percent; 9 percent; 8..9
    20–25% | 20..25 percent | 20 percent; 25 percent; 20..25
    20-25% | 20..25 percent | 25 percent
    20% to 25% | 20..25 percent | 20 percent; 25 percent
    5m–10m cars | 5..10 million | 5..10; 5 million
    900,000 to 1 million | 0.9..1 million | 1 million; 900000..1000001
    €5–€10 | 5..10 eur | 5..10 usd; 5 eur
    between USD 5 and USD 10 | 5..10 usd | 5..10 eur
    5 through 10 cars | 5..10 | 5; 10
    two to three dozen cars | 24..36 | 2..3; 2; 36
  `),
  )("%s", (...row) => {
    expectRow(row, "other-value");
  });
});

it.each([
  ["0.1 billion cars", "0.1 billion", "0.10000000000000002 billion"],
  ["9007199254740991 cars", "9007199254740991", "9007199254740990"],
  ["1.000000000000001 million cars", "1.000000000000001 million", "1.000000000000002 million"],
  ["12345678.12345678 cars", "12345678.12345678", "12345678.12345679"],
])("%s, digit by digit", (wording, right, wrong) => {
  expectRow([wording, right, wrong], "other-value");
});

it.each([
  "dozens of cars",
  "hundreds of cars",
  "2,4 cars",
  "twenty twenty",
  "one hundred and three quarters",
  "3 hundred and 21 cars",
  "5 m cars",
  "5xyz",
  "13 dollars and 50 cents",
  "no number at all",
])("%s: neither confirmed nor refused", (wording) => {
  for (const quantity of ["2", "3", "20", "at-least 5", "2..4", "5 usd"])
    expect(printedAs(wording, typed(quantity))).toBe("unread");
});
