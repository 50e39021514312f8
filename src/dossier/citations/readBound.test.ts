import { describe, expect, it } from "vitest";
import type { Bound } from "../format/lists";
import { boundsAround, endsInBound } from "./readBound";

describe("boundsAround", () => {
  it.each([
    ["", "", ["exact", "about"]],
    ["sales of ", " a year", ["exact", "about"]],
    ["more than ", "", ["more-than"]],
    ["More than $", "", ["more-than"]],
    ["more\u00a0than a US$", "", ["more-than"]],
    ["well over ", "", ["more-than"]],
    ["at least ", "", ["at-least"]],
    ["no fewer than ", "", ["at-least"]],
    ["no less than ", "", ["at-least"]],
    ["less than ", "", ["less-than"]],
    ["just under €", "", ["less-than"]],
    ["no more than ", "", ["at-most"]],
    ["up to ", "", ["at-most"]],
    ["about ", "", ["about"]],
    ["an estimated ", "", ["about"]],
    ["nearly ", "", ["about", "less-than"]],
    ["≈ ", "", ["about"]],
    ["≥", "", ["at-least"]],
    ["", " times or more", ["at-least"]],
    ["", "  times  or  more.", ["at-least"]],
    ["", " or less", ["at-most"]],
    ["", " of the cars of a year or more", ["exact", "about"]],
    ["", " or moreover", ["exact", "about"]],
    ["", "+ cars", ["at-least"]],
    ["", " or fewer", ["at-most"]],
    ["", "+", ["at-least"]],
    ["year-over-year ", "", ["exact", "about"]],
    ["moreover ", "", ["exact", "about"]],
    ["more than it was, ", "", ["exact", "about"]],
  ])("%j … %j", (before, after, bounds) => {
    expect(boundsAround(before, after)).toEqual(bounds);
  });
});

it.each<[Bound | "about, less-than", string]>([
  ["more-than", "more than,greater than,>,over,above,exceeding"],
  ["at-least", "at least,no less than,no fewer than,not less than,≥"],
  ["less-than", "less than,fewer than,<,under,below"],
  ["at-most", "at most,no more than,not more than,≤,up to"],
  ["about, less-than", "nearly,almost"],
  ["about", "roughly,approximately,an estimated,~,≈,about,around,some,close to"],
])("%s: what is printed as %s", (bounds, words) => {
  for (const word of words.split(",")) expect(boundsAround(`sales of ${word} `, "").join(", ")).toBe(bounds);
});

it.each([
  ["more than,greater than,>,at least,no less than,not less than,≥,less than,fewer than,<", true],
  ["at most,no more than,≤,nearly,almost,roughly,approximately,an estimated,~,≈", true],
  ["over,above,exceeding,under,below,up to,about,around,some,close to", false],
])("%s: can mean nothing else: %s", (words, certain) => {
  for (const word of words.split(",")) expect(endsInBound(`sales of ${word} `)).toBe(certain);
});

describe("endsInBound", () => {
  it.each([
    ["sales of more than ", true],
    ["sales of at least $", true],
    ["sales of no more than ", true],
    ["nearly ", true],
    ["sales of ", false],
    ["more than they sold, ", false],
    ["they argued over ", false],
    ["they talked about ", false],
    ["it went up to ", false],
  ])("%j: %s", (text, ends) => {
    expect(endsInBound(text)).toBe(ends);
  });
});
