/** Phrases as newspapers print them: what each confirms, and what it refuses or leaves open. */
import { describe, expect, it } from "vitest";
import { printedAs } from "./matches";
import { table } from "./test/table";
import { several, typed } from "./test/typed";

describe.each([
  [
    "earnings and markets",
    `
    revenue rose 8% to $23.35 billion => 23.35 billion-usd; 8 percent | 23.35 million-usd; 8 billion-usd; 23.35 billion-eur
    earned $1.2 billion, or $2.05 per share => 1.2 billion-usd; 2.05 usd | 2.05 billion-usd; 1.2 usd
    a loss of 12 cents a share => 0.12 usd; 12 cents | 12 usd; 0.12 gbp
    shares fell as much as 8.3% => at-most 8.3 percent | 8.3 percent; at-least 8.3 percent
    the Dow fell 340.24 points, or 1.2 percent => 340.24 points; 1.2 percent | 340.24 percentage-points; 1.2 points
    raised rates by 25 basis points => 25 basis-points | 25 percentage-points; 25 percent; 25 points
    oil topped $100 a barrel => more-than 100 usd | 100 usd; 100 barrels
    half of 1 percent =>  | 1 percent; 0.5
    double-digit growth =>  | 2 times; 2
    a multi-million-dollar deal =>  | 1 million-usd
    raised its dividend from 5 to 10 cents => 10 cents | 5..10 cents
    20% more than $1 billion => 20 percent | more-than 1 billion-usd
    profit of $2m-$3m => 2..3 million-usd | 3 million-usd; 2 million-usd
    costs of $2 or $3 billion => 2..3 billion-usd | 3 billion-usd; 2 usd
    `,
  ],
  [
    "crime and courts",
    `
    at least 12 people were killed and 30 injured => at-least 12 victims; 30 victims | at-least 30 victims; 12 victims
    faces up to 20 years in prison => at-most 20 years | 20 years; at-most 20 months
    3 years and 6 months in jail =>  | 3 years; 6 months
    1,200 pounds of cocaine => 1200 pounds | 1200 gbp
    arrested about 5 p.m. =>  | about 5
    several dozen officers =>  | 12 officers
    20 or 30 people =>  | 20 victims; 30 victims; 20..30 victims
    five or six people => 5..6 victims | 5 victims; 6 victims
    a day or two later =>  | 2..3 days
    `,
  ],
  [
    "weather and sports",
    `
    6 to 8 inches of snow => 6..8 inches | 8 inches; 6..8 yards
    winds of up to 140 mph => at-most 140 mph | at-most 140 miles; 140 mph
    2.5 square miles burned => 2.5 mile² | 2.5 miles
    temperatures in the 90s =>  | 90; 90 degrees
    won 6-4, 7-5 =>  | 6; 4; 4..6
    stands 6ft 2in =>  | 6 yards; 2 inches
    scored 30 points in 10 minutes => 30 points; 10 minutes | 10 points; 30 minutes
    in the top 30 => 30 | more-than 30
    `,
  ],
  [
    "elections",
    `
    led 51 percent to 47 percent => 51 percent; 47 percent | 47..51 percent
    leads by 3 percentage points => 3 percentage-points | 3 percent
    won 51.3% of the vote => 51.3 percent | 51 percent; 51.3
    more than two-thirds of voters =>  | 2; 3; more-than 2
    nearly half of Americans => less-than 50 percent; about 50 percent | 50 percent; more-than 50 percent
    three out of four voters => 75 percent | 3 rank; 4 voters
    in the first half of 2024 =>  | 50 percent; 0.5
    sales in the third quarter => 3 rank | 25 percent; 0.25
    not quite 30 => less-than 30 | 30; more-than 30
    some of the 30 delegates => 30 delegates | less-than 30 delegates
    `,
  ],
])("%s", (_, rows) => {
  it.each(table(rows))("%s", (wording, cells) => {
    const [right = "", wrong = ""] = cells.split("|");
    for (const one of several(right))
      expect([one, printedAs(wording, typed(one))]).toEqual([one, "as-typed"]);
    for (const one of several(wrong)) expect([one, printedAs(wording, typed(one))]).not.toContain("as-typed");
  });
});
