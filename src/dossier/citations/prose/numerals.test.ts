import { describe, expect, it } from "vitest";
import { readAs } from "./test/readAs";
import { table } from "./test/table";

describe("numerals", () => {
  it.each(
    table(`
    no number here => 
    7 => 7
    they sold 7. => 7
    1,234,567 cars => 1234567
    12,34,567 cars => 1234567
    40 000 people => 40000
    40\u00a0000 people, 1\u202f234\u202f567.5 => 40000, 1234567.5
    423 0000 => 423, 0
    1'234'567 => 1234567
    1’234’567 => 1234567
    1.234.567 => 1234567
    1.234 => 1.234
    .5 => 0.5
    3½ years => 3.5 year
    2 1/2 years => 2.5 year
    2 3/2 => 2, part 1.5
    ⅓ => part 0.3333333333333333
    2,4 => ?
    1.2.3 => ?
    1,2345 => ?
    12,345,67 => ?
    1234,567; 123,45,678; 12,34,567,8 => ?
    1,23,45,678 => 12345678
    1'234'5; 1234'567 => ?
    12'345, 1'234.56 => 12345, 1234.56
    1.234.567.8; 1234.567.890 => ?
    12.345.678; 1.234.567,25 => 12345678, 1234567.25
    4 . 8 % => ?
  `),
  )("digits: %s", (phrase, read) => {
    expect(readAs(phrase)).toBe(read);
  });

  it.each(
    table(`
    one hundred and twenty cars => 120
    one hundred twenty cars => 120
    two thousand five hundred cars => 2500
    two million seven hundred fifty thousand => 2750000
    one million two hundred thousand and five => 1200005
    two thousand three million => ?
    forty two cars => 42
    forty-two people => 42
    fifteen hundred => 1500
    fourty, naught, nought, nineteen, ninety => 40, 0, 0, 19, 90
    hundred and two => 102
    a hundred thousand => 100000
    a dozen cars => 12
    three dozens => 36
    a million people => 1000000
    half a million people => 500000
    a quarter of a million => 250000
    quarter million => 250000
    two and a half years => 2.5 year
    two-and-a-half years => 2.5 year
    two and three quarters => 2.75
    5 and a half million, 5-and-a-half million => 5500000, 5500000
    five and a half million => 5500000
    zero cars => 0
    nought point five => 0.5
    two hundred point zero three => 200.03
    twice, once, thrice => 2, 1, 3
    two point nine, two point five six => 2.9, 2.56
    two point ten => ?
    two point => ?
    one point zero ten => ?
    three and, three or a half => 3, 3, part 0.5
    two and three halves => ?
    a hundred, an hundred, five hundreds => 100, 100, 500
    seven thousand nine hundred and ninety-nine => 7999
    a thousand and one => 1001
    two thousand one thousand => ?
    one dozen and one => ?
    two thousands, two thousands five hundred => 2000, 2500
    two thousand fifteen hundred => ?
    one billion a million => 1000000000, 1000000
    foldable, tenfoldish, sevenhundredfold => 
    someone, often, moreover => 
    the one you mean, this one => 
  `),
  )("words: %s", (phrase, read) => {
    expect(readAs(phrase)).toBe(read);
  });

  it.each(
    table(`
    dozens of cars => ?
    hundreds of cars, thousands of cars, millions of cars => ?
    a couple of cars, a score of cars, scores of cars => ?
    one hundred and three quarters => ?
    twenty one fifths => ?
    three hundred and two dozens => ?
    one million and a half => ?
    3 million and a quarter => ?
    3 hundred and 21 => ?
    4 thousand 3 hundred => ?
    13 thousand and five hundred => ?
    one twenty-fifth => ?
    twenty twenty => ?
    one over three => ?
    two and fifty-four hundredths => ?
    five - eighths => ?
    fifty - two => ?
    two hundred point eleven => ?
    two point one twenty => ?
    13 dollars and 50 cents => ?
    15 dollars 50 => ?
    75 USD million => ?
    5 m people => ?
    5xyz => ?
  `),
  )("not read: %s", (phrase, read) => {
    expect(readAs(phrase)).toBe(read);
  });

  it.each(
    table(`
    first => ordinal 1
    nineth, thousandth, millionth, hundredth => ordinal 9, ordinal 1000, ordinal 1000000, ordinal 100
    the eleventh country => ordinal 11
    the twenty-first country => ordinal 21
    twentieth, thirty third => ordinal 20, ordinal 33
    one hundred and twenty-fifth => ordinal 125
    two hundred second => ordinal 202
    two hundredth, thousandth, for the dozenth time => ordinal 200, ordinal 1000, ordinal 12
    one hundred and first, the one hundred tenth => ordinal 101, ordinal 110
    two hundred twentieth, ninety-ninth => ordinal 220, ordinal 99
    twelve thousand three hundred fifth => ordinal 12305
    a third one, a third coffee, a third offer => ordinal 3, 1, ordinal 3, ordinal 3
    twenty-five first => ?
    thirty tenth => ?
    2nd and 33rd => ordinal 2, ordinal 33
    a third trip => ordinal 3
  `),
  )("places in an order: %s", (phrase, read) => {
    expect(readAs(phrase)).toBe(read);
  });

  it.each(
    table(`
    a third of the cars => part 0.3333333333333333
    a third => part 0.3333333333333333
    a third more => part 0.3333333333333333
    one-third, two thirds => part 0.3333333333333333, part 0.6666666666666666
    half of it, a half => part 0.5, part 0.5
    three quarters, three-fourths => part 0.75, part 0.75
    one in five, 1 in 5 => part 0.2, part 0.2
    two out of five, 1 out of 2000 => part 0.4, part 0.0005
    the last two thirds of it => part 0.6666666666666666
    two halves, three quarter, five eighths => part 1, part 0.75, part 0.625
    three firsts, two seconds => 3, 2 second
    one hundredth, two hundredths => part 0.01, part 0.02
    an eighth of it, a twentieth, a quarter => part 0.125, part 0.05, part 0.25
    0 in 5, 0 out of 5 => 0, 5, 0, 5
    1 in 1000, 1.5 in 5, five in two => part 0.001, 1.5, 5, 5, 2
    1/0 => ?
    5/6/7 => ?
    three quarterbacks, zero cars => 3, 0
    zero thirds => ?
    2 in 2020 => 2
    8 in 5 => 8, 5
  `),
  )("parts: %s", (phrase, read) => {
    expect(readAs(phrase)).toBe(read);
  });

  it.each(
    table(`
    doubled, tripling, quadruples => multiple 2, multiple 3, multiple 4
    quintupled, trebled, halved => multiple 5, multiple 3, multiple 0.5
    tenfold, twofold, hundredfold => multiple 10, multiple 2, multiple 100
    ten-fold, 10-fold => 10 times, 10 times
    5x, 5 ×, five times => 5 times, 5 times, 5 times
    a manifold, scaffold => 
  `),
  )("multiples: %s", (phrase, read) => {
    expect(readAs(phrase)).toBe(read);
  });
});
