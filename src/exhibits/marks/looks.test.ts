import { expect, test } from "vitest";
import type { Bound } from "../../dossier/format/lists";
import { figureOf, quantityOf } from "../test/testRows";
import { type Look, lookOf } from "./looks";

const DERIVED = { formula: "quotient", of: ["a", "b"] } as const;

test.each<[Bound, Look]>([
  ["exact", { hatched: false, fade: "none" }],
  ["about", { hatched: true, fade: "none" }],
  ["more-than", { hatched: false, fade: "past" }],
  ["at-least", { hatched: false, fade: "past" }],
  ["less-than", { hatched: false, fade: "before" }],
  ["at-most", { hatched: false, fade: "before" }],
])("%s", (bound, look) => {
  const quantity = quantityOf({ bound });
  expect(lookOf(figureOf({ quantity }))).toEqual(look);
  // What we computed is never drawn as if an article had printed it; the bound stays to be seen.
  expect(lookOf(figureOf({ quantity, derived: DERIVED }))).toEqual({ hatched: true, fade: look.fade });
});
