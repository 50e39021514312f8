import { expect, it } from "vitest";
import { formulaOrder } from "./formulaOrder";
import type { FigureRecord } from "./schema";

const BASE = { label: "Rolls", when: "2020", people: [], organizations: [] };

/** "a": printed; "a b c": a figure "a" computed from "b" and "c". */
function orderOf(...figures: readonly string[]) {
  const records = figures.map((text): FigureRecord => {
    const [id = "", first, ...more] = text.split(" ");
    if (first !== undefined) return { ...BASE, id, derived: { formula: "quotient", of: [first, ...more] } };
    const citation = { source: "daily", paragraph: 1, asPrinted: "three" };
    return { ...BASE, id, quantity: { value: 3, unit: "rolls", bound: "exact" }, citations: [citation] };
  });
  return formulaOrder(new Map(records.map((record) => [record.id, record]))).join(" ");
}

it.each([
  ["nothing", [], ""],
  ["printed figures as they stand", ["a", "b"], "a b"],
  ["inputs first", ["a b c", "b", "c"], "b c a"],
  ["inputs of inputs before them", ["a b", "b c", "c"], "c b a"],
  ["what several share once", ["a c", "b c", "c"], "c a b"],
  ["each of a loop once", ["a b", "b c", "c a"], "c b a"],
  ["what has itself as input", ["a a"], "a"],
  ["what has no such input", ["a x", "b"], "a b"],
])("puts %s", (_, figures, order) => {
  expect(orderOf(...figures)).toBe(order);
});
