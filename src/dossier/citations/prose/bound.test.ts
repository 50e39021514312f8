import { describe, expect, it } from "vitest";
import type { Bound } from "../../format/lists";
import { endsInBound } from "./bound";
import { readQuantities } from "./readQuantities";

const boundsIn = (phrase: string) =>
  readQuantities(phrase)
    .read.map(({ bounds }) => bounds.join("|"))
    .join(", ");

describe("before a number", () => {
  it.each<[Bound | "about|less-than", string]>([
    [
      "more-than",
      "more than,over,above,beyond,exceeding,exceeded,surpassed,topped,upwards of,upward of,in excess of,north of,greater than,higher than,larger than,bigger than,older than,longer than,better than,exceeds,exceed,surpassing,surpasses,surpass,topping,tops,>,＞",
    ],
    [
      "at-least",
      "at least,no fewer than,no less than,not below,not under,a minimum of,minimum of,at the least,at the very least,as few as,as little as,as low as,equal to or greater than,at least or equal to,≥,⩾,≧,>=,=>,nothing less than",
    ],
    [
      "less-than",
      "less than,under,fewer than,below,short of,shy of,not even,lower than,smaller than,younger than,shorter than,<,＜",
    ],
    [
      "at-most",
      "up to,at most,no more than,not exceeding,no greater than,a maximum of,as many as,as much as,as high as,within,limited to,capped at,not above,never more than,maximum of,at the most,at the very most,equal to or less than,equal to or fewer than,at most or equal to,≤,⩽,≦,<=,=<,not over",
    ],
    ["about|less-than", "nearly,almost,close on,not quite,approaching,nearing"],
    [
      "about",
      "about,around,some,roughly,approximately,approx,approx.,an estimated,estimated,circa,c.,ca.,~,～,≈,≅,close to,on the order of,in the region of,in the neighborhood of,in the vicinity of,something like,more or less,practically,virtually",
    ],
  ])("%s: %s", (bound, words) => {
    for (const word of words.split(",")) {
      expect(boundsIn(`sales of ${word} 30 cars`), word).toBe(bound);
      expect(boundsIn(`${word[0]?.toUpperCase()}${word.slice(1)} $30`), word).toBe(bound);
    }
  });

  it.each([
    ["more than a whopping 30", "more-than"],
    ["more than USD 5 million", "more-than"],
    ["more than RMB 5 billion", "more-than"],
    ["more\u00a0than a US$5", "more-than"],
    ["well over 30", "more-than"],
    ["just under €30", "less-than"],
    ["does not exceed 30", "at-most"],
    ["doesn’t exceed 30", "at-most"],
    ["not to be more than 30", "at-most"],
    ["not less than 30", "at-least"],
    ["less than or equal to 30", "at-most"],
    ["a carry-over 30", "exact|about"],
    ["not that more than 30", "more-than"],
    ["more than the full record 30", "more-than"],
    ["neither more than 30", "at-most"],
    ["cannot exceed 30", "at-most"],
    ["more or equal to 30", "at-least"],
    ["more than or equal 30", "at-least"],
    ["some of the 30", "exact|about"],
    ["over a total of 30", "more-than"],
    ["the top 30 firms", "exact|about"],
    ["Top 30", "exact|about"],
    ["the world's top 30", "exact|about"],
    ["sales top 30", "more-than"],
    ["rose past 30", "more-than"],
    ["the past 30 days", "exact|about"],
    ["twice as many as 30", "exact|about, exact|about"],
    ["20% more than 30", "exact|about, exact|about"],
    ["three times more than 30", "exact|about, exact|about"],
    ["fell 20 percent over 3 years", "exact|about, exact|about"],
    ["five times as much as 30", "exact|about, exact|about"],
    ["half as many as 30", "exact|about, exact|about"],
    ["more than No. 5", "more-than"],
    ["more than no, 5", "exact|about"],
    ["more than + 5", "more-than"],
    ["greater or equal than 30", "at-least"],
    ["equal to or more than 30", "at-least"],
    ["more than doubled", "more-than"],
    ["30", "exact|about"],
    ["sales of 30 a year", "exact|about"],
    ["year-over-year 30", "exact|about"],
    ["moreover 30", "exact|about"],
    ["more than it was, 30", "exact|about"],
    ["above 1,000 and below 1,500", "more-than, less-than"],
    ["at most 100 and at least 20", "at-most, at-least"],
  ])("%s: %s", (phrase, bounds) => {
    expect(boundsIn(phrase)).toBe(bounds);
  });
});

describe("after a number", () => {
  it.each([
    [
      "at-least",
      "or more,or over,or above,or higher,or greater,or older,or longer,or better,or up,and more,and older,and over,and above,and up,and upward,and upwards,-plus, plus,+,＋, at least, at a minimum, at minimum, minimum",
    ],
    [
      "at-most",
      "or less,or fewer,or under,or below,or lower,or younger,or smaller,and under,and below,and younger, at most, at the most, at a maximum, at maximum, maximum",
    ],
    ["about", "-odd, odd,-ish,or so,or thereabouts,give or take"],
  ])("%s: %s", (bound, words) => {
    for (const word of words.split(","))
      expect(boundsIn(`30${/^[a-z]/.test(word) ? " " : ""}${word}`), word).toBe(bound);
  });

  it.each([
    ["30 cars or more", "at-least"],
    ["30, cars or more", "exact|about"],
    ["30 + cars", "exact|about"],
    ["nine times or more.", "at-least"],
    ["30 small cars or fewer", "at-most"],
    ["about 500 or more", "at-least"],
    ["more than 5 or less", ""],
    ["30 of the cars of a year or more", "exact|about"],
    ["30 or moreover", "exact|about"],
    ["30 + 5 cars", "exact|about, exact|about"],
    ["30 cars at least", "exact|about"],
    ["30 minimum wages", "exact|about"],
    ["30 minimum", "at-least"],
    ["30 plus 5", "exact|about, exact|about"],
    ["30 plus taxes", "exact|about"],
    ["12 or more than 194", "exact|about, more-than"],
  ])("%s: %s", (phrase, bounds) => {
    expect(boundsIn(phrase)).toBe(bounds);
  });
});

describe("endsInBound", () => {
  it.each([
    ["sales of more than ", true],
    ["sales of at least $", true],
    ["sales of between ", true],
    ["sales of no more than ", true],
    ["nearly ", true],
    ["sales of ", false],
    ["more than they sold, ", false],
    ["they argued over ", false],
    ["they talked about ", false],
    ["it went up to ", false],
    ["some ", false],
    ["", false],
  ])("%j: %s", (text, ends) => {
    expect(endsInBound(text)).toBe(ends);
  });
});
