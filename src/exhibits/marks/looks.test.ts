import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Bound, SingleBound } from "../../dossier/format/lists";
import type { Quantity } from "../../dossier/format/quantity";
import { figureOf, quantityOf } from "../test/testRows";
import { DIMMED_OPACITY, GROUND_OPACITY, type Look, lookOf, lookOfBound } from "./looks";

const DERIVED = { formula: "quotient", of: ["a", "b"] } as const;

test.each<[Bound, Look]>([
  ["exact", { fill: "solid", end: "none" }],
  ["about", { fill: "hatched", end: "none" }],
  ["more-than", { fill: "solid", end: "fade" }],
  ["at-least", { fill: "solid", end: "fade" }],
  ["less-than", { fill: "outline", end: "cap" }],
  ["at-most", { fill: "outline", end: "cap" }],
  ["between", { fill: "solid", end: "interval" }],
])("%s", (bound, look) => {
  const quantity: Quantity =
    bound === "between" ? { low: 1, high: 2, unit: "percent", bound } : quantityOf({ bound });
  expect(lookOf(figureOf({ quantity }))).toEqual(look);
  // What we computed is never drawn as if an article had printed it; the bound stays to be seen.
  const end = look.end === "fade" ? "arrow" : look.end;
  expect(lookOf(figureOf({ quantity, derived: DERIVED }))).toEqual({ fill: "hatched", end });
});

test.each<[SingleBound, SingleBound]>([
  ["exact", "exact"],
  ["about", "about"],
  ["more-than", "less-than"],
  ["at-least", "at-most"],
  ["less-than", "more-than"],
  ["at-most", "at-least"],
])("%s below zero limits the bar as %s, a change as it says", (bound, drawn) => {
  const below = quantityOf({ bound, value: -3 });
  expect(lookOf(figureOf({ quantity: below }))).toEqual({
    ...lookOfBound(drawn),
    ...(drawn !== bound && { isBelow: true }),
  });
  expect(lookOf(figureOf({ quantity: { ...below, change: true } }))).toEqual(lookOfBound(bound));
});

test("what does not match is as pale on the page as on a slide of PowerPoint", () => {
  const tokens = readFileSync("src/styles/tokens.css", "utf8");
  expect(/--dimmed: ([\d.]+);/.exec(tokens)?.[1]).toBe(String(DIMMED_OPACITY));
});

test("a ground is as pale on the page as on a slide of PowerPoint", () => {
  const timeline = readFileSync("src/exhibits/timeline/timeline.module.css", "utf8");
  expect(timeline).toContain(`opacity: ${GROUND_OPACITY};`);
});
