import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timesTheCases } from "../../test/runs";
import { exactOfNumber, isSame } from "./exact";
import { readQuantities } from "./readQuantities";
import { readAs } from "./test/readAs";
import { table } from "./test/table";

it.each(
  table(`
  thousand => 1000
  3 hundred thousand => 300000
  3 million, 3-million => 3000000, 3000000
  3k, 3m, 3b, 3T => 3000, 3000000, 3000000000, 3000000000000
  3t => ?
  3mn, 3 mln, 3 mio, 3mil => 3000000, 3000000, 3000000, 3000000
  3bn, 3 bln => 3000000000, 3000000000
  3 tn, 3 trn, 3 trillion => 3000000000000, 3000000000000, 3000000000000
  3 tln, 3 doz, 3 dz, 3萬 => 3000000000000, 36, 36, 30000
  3 hundred, 3 thousand, 3 dozen, 3 quadrillion => 300, 3000, 36, 3000000000000000
  3 lakh, 3 crore, 3 lakhs, 3 bns => 300000, 30000000, 300000, 3000000000
  3-k, 3b-5b => 3, 3000000000..5000000000
  3 lakh crore => 3000000000000
  3万人, 3亿, 3億, 3兆 => 30000, 300000000, 300000000, 3000000000000
`),
)("magnitudes: %s", (phrase, read) => {
  expect(readAs(phrase)).toBe(read);
});

it.each(
  table(`
  9%, 9 ％, 9 percent => 9 percent, 9 percent, 9 percent
  9 per cent, 9 pct, a 9-percent rise => 9 percent, 9 percent, 9 percent
  nine percent => 9 percent
  US$5 million Canadian dollars => 5000000 
  $5 CAD, 5% $ => 5 CAD, 5 percent
  $5 US dollars, 5 U. S. dollars, 5 u.s dollars => 5 USD, 5 USD, 5 USD
  $-5, USD +5 => 5 some currency, 5 USD
  half any percent, half panda percent => part 0.5, part 0.5
  10 over 3 days => ?
  10 percent over 3 cars => 10 percent, 3
  5% and 6%, 5 days and 3 days => 5 percent, 6 percent, 5 day, 3 day
  $5 million and $3 million => 5000000 some currency, 3000000 some currency
  5k–20k, 5–20 => 5000..20000, 5..20
  F–150, a :5, ratio: 5 => 150, 5, 5
  5: 10, 5 / 10 => 5, 10, 5, 10
  5:x, 5/x => 5, 5
  half a percent, half a percentage point => 0.5 percent, 0.5 points
  half an hour, a quarter of a dollar => 0.5 hour, 0.25 some currency
  half of the days, half a country => part 0.5, part 0.5
  9 percentage points, 9 percent points, 9 pp => 9 points, 9 points, 9 points
  US$5, HK$5, C$5, NT$5 => 5 USD, 5 HKD, 5 CAD, 5 TWD
  $5, £5, ¥5 => 5 some currency, 5 some currency, 5 CNY or JPY
  €5, ₹5, 5€, 5 €. => 5 EUR, 5 INR, 5 EUR, 5 EUR
  USD 5 million, USD5, 5 USD => 5000000 USD, 5 USD, 5 USD
  RMB 5 billion, 5 yuan, 5元 => 5000000000 CNY, 5 CNY, 5 some currency
  Rs. 35 lakh => 3500000 some currency
  5 U.S. dollars, 5 Hong Kong dollars, 5 Canadian dollars => 5 USD, 5 HKD, 5 CAD
  5 New Zealand dollars, 5 Swiss francs => 5 NZD, 5 CHF
  10 bln dollars => 10000000000 some currency
  ALL 5 of them, try 5 => 5, 5
  5km, 5 miles, a two-day trip => 5 kilometer, 5 mile, 2 day
  2.174T, $2.174T => 2174000000000, 2174000000000 some currency
`),
)("units: %s", (phrase, read) => {
  expect(readAs(phrase)).toBe(read);
});

it.each(
  table(`
  between 5 and 10 million => 5000000..10000000
  between 900,000 and 1 million => 900000..1000000
  $5 to $10 billion => 5000000000..10000000000 some currency
  8 to 9 percent => 8..9 percent
  20–25%, 20-25%, 20% - 25% => 20..25 percent, 20..25 percent, 20..25 percent
  5k-20k => 5000..20000
  from 200 to 300 cars => 200..300
  two to three million => 2000000..3000000
  two to three dozen => 24..36
  a million to two million => 1000000..2000000
  half a million to a million => 500000..1000000
  five to six hundred => 500..600
  fifty to two hundred => 50..200
  one hundred to two hundred => 100..200
  one hundred to two hundred thousand => 100000..200000
  two to three hundred thousand => 200000..300000
  fifty to two hundred thousand => 50000..200000
  two hundred to three thousand => 200..3000
  five thousand to ten million => 5000..10000000
  5 million to 10 billion => 5000000..10000000000
  5 to 200 thousand => 5000..200000
  between the tenth and the fifteenth => ordinal 10..15
  rose from 5 to 10 million => 5, 10000000
  15 % to $ 415.9 million => 15 percent, 415900000 some currency
  3 days to 5 weeks => 3 day, 5 week
  5 and 10 => 5, 10
  5 onto 10, 5 total 10 => 5, 10, 5, 10
  between 5; 10 => 5, 10
  between the 5 and the 10 => 5..10
  sales rose by much from 5 to 10 => 5, 10
  sales rose from 5 to 10 => 5, 10
  raised its quarterly dividend from 5 to 10 cents => 5, 10 cent
  the margin widened from 5 to 10, ranging from 5 to 10 => 5, 10, 5..10
  it fell to them all: from 5 to 10 cars => 5..10
  a group from 5 to 10 => 5..10
  downtown from 5 to 10 => 5..10
  $5 to 10 million => 5000000..10000000 some currency
  $5 to US$10, US$5 to $10 => 5..10 USD, 5..10 some currency
  $5 to €10 => 5 some currency, 10 EUR
  $5–€10, 5–hundreds => ?
  five – cars => 5
  3 days to 5 days, 3 to 5 days => 3..5 day, 3..5 day
  up to 5 to 10 cars => 5..10
  at least 5 or more, up to 5 or less => at-least 5, at-most 5
  about 5 or more => at-least 5
  5 to 10, 11 to 12 => 5..10, 11..12
  5—10, 5~10, 5～10, 5‐10, 5‑10 => 5..10, 5..10, 5..10, 5..10, 5..10
  $5 to $10 and €20 to €30 => 5..10 some currency, 20..30 EUR
  20-5, 20-30-40 => ?
  −5 to +5%, −$5 to +$5, between −5 and +5 => ?
  −5 to −3% => 3..5 percent
  two or three million => 2000000..3000000
  $2 or $3 billion, $2 billion or $3 billion => 2000000000..3000000000 some currency, 2000000000..3000000000 some currency
  five or six people, 2 or 3%, 2% or 3% => 5..6, 2..3 percent, 2..3 percent
  one or two hundred, two or three hundred million => 100..200, 200000000..300000000
  two hundred or three hundred, two or three dozen => 200..300, 24..36
  about two or three, more than two or three => 2..3, 2..3
  20 or 30 people, 2.5 or 3 million, 900,000 or 1 million => ?
  $30 or $60 a day, 30 or 60 days => ?
  a dozen or two, a million or two => ?
  two or none, one or the other, two or more cars => 2, 1, at-least 2
  three or two => 3, 2
  up 5% or $3 million, 340 points or 1 percent => 5 percent, 3000000 some currency, 340 point, 1 percent
  340 or 1 percent, 2,400 or 3 => 340, 1 percent, 2400, 3
  5 or 10 or 15 cars => 15, ?
  a 10- to 15-minute wait, two- or three-day trips => 10..15 minute, 2..3 day
  $5- to $10-million, a 3- through 5-day trip => 5000000..10000000 some currency, 3..5 day
  a 10- and 15-day trip => 10, 15 day
`),
)("ranges: %s", (phrase, read) => {
  expect(readAs(phrase)).toBe(read);
});

it.each(
  table(`
  April 28, 2024 => 
  Jan. 3, 2024 => 
  28 April 2024 => 
  in 2016, since 2018 => 
  in Sept 2016, Mar. 5, 28 August 2016 => 
  on 5 May 2024; on 5 May, he said => 
  5 may come, in April 1234 of them, in 2000 dollars => 5, 1234, 2000 some currency
  1900 or 2000 cars => ?
  rose to 2000 cars, 2024 vans; 1234, 2024 trucks => 2000, 2024, 1234, 2024
  in 20245, in 12024, in 1499 => 20245, 12024, 1499
  April 5 million cars, April 5 days => 5000000, 5 day
  in 2023 or 2024, from 2016 to 2018, since 2016–2018 => 
  in 2016 dollars => 2016 some currency
  Q3, F-150, SCP-173 => ?
  10:35, 3/4/2020 => ?
  555-0134-22, 5–6–7, 4 . 8 cars => ?
  5.6 . A, 5-a-6, 5.a, 5-6 and 7 => 5.6, 5, 5, 5..6, 7, ?
  1.1^23, 1.3x10^6, 12.32e+14 => ?
  https://example.org/?q=30%25 => 
`),
)("no quantities: %s", (phrase, read) => {
  expect(readAs(phrase)).toBe(read);
});

it.each(
  table(`
  USD. 5, 5 percentage cars, 5 per car, 5 per cent points => 5 USD, 5, 5, 5 points
  1 US cent, 5 basis cars, 5 data points, 1 pound of steel => 1, 5, 5, 1 pound
  5 mi away, 5 kg, 5 km² of it, 5 km squared => 5, 5 kilogram, 5 kilometer², 5 kilometer
  No. 5 to No. 10, 5 to no 10 => 5..10, 5, 10
  half of 1 percent, two-tenths of 1 percent, a third of 30 cars => part 0.3333333333333333, 30, ?
  a loss of 12 cents a share, 75¢, 50p, 50 pence => 12 cent, 75 cent, 50 penny, 50 penny
  1,200 pounds of steel, 85 lb, 85lbs => 1200 pound, 85 pound, 85 pound
  2.5 square miles, 3,000 sq ft, 5 cubic meters, 5 square => 2.5 mile², 3000 foot², 5 meter³, 5
  $2m-$3m, $2 million-$3 million => 2000000..3000000 some currency, 2000000..3000000 some currency
  several dozen, a few thousand, many million => ?
  a multi-million-dollar deal, $(2.3) million => 2.3, ?
  5 parts per million => 5, ?
  30 per 100,000 people => 30, ?
  30 mph, 30 miles per hour, 30 km/h, 30 miles per car => 30 mile per hour, 30 mile per hour, 30 kilometer per hour, 30 mile
  30%以上, 30多人, 30左右 => ?
  some dozen cars, several two-day trips => about 12, 2 day
  double-digit growth, triple digits, a six-figure sum, 20-something => ?
  28 April he left, on 5 May, from May 5 to 2000 cars => 2000
  5 am, 5am Tuesday, 500 AM stations, 5 F.M. stations, 5 a. more => 500, 5, 5
  3万人以上, 5万公里以内, 3万多人 => ?
  a multi-million deal, a million-dollar deal => 1000000 some currency, ?
  5-6-year-olds, ½xyz => 5..6 year, ?
  5 p.m., 5pm, about 5 a.m. Tuesday, 5 o'clock => 
  April 28-29, May 5 or 6, June 5 to 7 => 
  in 2016-17, April 28 and 5 cars => 5
  6ft 2in tall, 2 hours 30 minutes, 3 years and 6 months => ?
  5 days and 3 days, 6 miles (10 kilometers) => 5 day, 3 day, 6 mile, 10 kilometer
  the third quarter of 2024, the first half of the year, last quarter => ordinal 3, ordinal 1
  the second quarter, its third-quarter sales, this quarter => ordinal 2, ordinal 3
  over the last three quarters, the past two quarters => 3, 2
  a quarter of sales, a quarter century, half the sales => part 0.25, part 0.25 century, part 0.5
`),
)("as newspapers print: %s", (phrase, read) => {
  expect(readAs(phrase)).toBe(read);
});

it.each(
  table(`
  up 5 percentage points again => 5 percentage points
  up 25 basis points again => 25 basis points
  up 5 pp again, up 5 per cent again, up 5 percent points again => 5 pp; 5 per cent; 5 percent points
  sold a hundred there, sold a dozen there, sold a million there => a hundred; a dozen; a million
  met twice in May, met about two or three times in May => twice; about two or three times
  winds of 30 miles per hour there => 30 miles per hour
  some 5 km² or more burned => some 5 km² or more
  paid US$5 million then, paid Rs. 35 lakh then => US$5 million; Rs. 35 lakh
  paid 5 U.S. dollars then, paid 5 Hong Kong dollars then => 5 U.S. dollars; 5 Hong Kong dollars
`),
)("the whole wording: %s", (phrase, words) => {
  const { read } = readQuantities(phrase);
  expect(read.map(({ extent }) => phrase.slice(extent.start, extent.end)).join("; ")).toBe(words);
});

describe("readQuantities", () => {
  it("gives the place of a number, and of the whole wording with its bound", () => {
    expect(readQuantities("sales of more than $3 billion, or nine times or more.").read).toMatchObject([
      { start: 19, extent: { start: 9, end: 29 } },
      { start: 34, extent: { start: 34, end: 52 } },
    ]);
  });

  it("reads back whatever the number format prints", () => {
    const format = new Intl.NumberFormat("en-US", { maximumFractionDigits: 3 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), fc.boolean(), (thousandths, isGrouped) => {
        const value = thousandths / 1000;
        const { read } = readQuantities(`sold ${isGrouped ? format.format(value) : value} cars`);
        expect(read.map(({ low }) => isSame(low, exactOfNumber(value)))).toEqual([true]);
      }),
    );
  });

  it("reads each number of a sentence once", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9999)), (numbers) => {
        const phrase = numbers.map((number) => `sold ${number} cars`).join(", then ");
        expect(readAs(phrase)).toBe(numbers.join(", "));
      }),
    );
  });

  it("takes any text, and gives sizes at places inside it", () => {
    const piece = fc.constantFrom(
      ..."one,twenty,hundred,and,a,half,third,thirds,in,5,1,234,.,-,/,%,$,million,dozen,over,to,between,more,than,point,½,万".split(
        ",",
      ),
    );
    const texts = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 200 }),
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(" ")),
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const { low, high, start, extent } of readQuantities(text).read) {
          expect(extent.start).toBeLessThanOrEqual(start);
          expect(start).toBeLessThan(extent.end);
          expect(extent.end).toBeLessThanOrEqual(text.length);
          expect(low.top * high.bottom).toBeLessThanOrEqual(high.top * low.bottom);
        }
      }),
      timesTheCases(5),
    );
  });
});
