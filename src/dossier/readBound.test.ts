import { describe, expect, it } from "vitest";
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
    ["", " or fewer", ["at-most"]],
    ["", "+", ["at-least"]],
    ["year-over-year ", "", ["exact", "about"]],
    ["moreover ", "", ["exact", "about"]],
    ["more than it was, ", "", ["exact", "about"]],
  ])("%j … %j", (before, after, bounds) => {
    expect(boundsAround(before, after)).toEqual(bounds);
  });
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
