import { expect, test } from "vitest";
import { BOUNDS } from "../dossier/format/lists";
import { printedMultiple } from "./printedMultiple";
import { figureOf, quantityOf } from "./test/testRows";

const printing = (asPrinted?: string, over: object = {}) =>
  printedMultiple(
    figureOf({
      quantity: quantityOf({ value: 3, unit: "times", ...over }),
      citations: [{ source: "source", paragraph: 1, ...(asPrinted !== undefined && { asPrinted }) }],
    }),
  );

test.each(BOUNDS)("never cuts the words of a bound off: %s", (bound) => {
  const isPlain = bound === "exact" || bound === "about";
  expect(printing("more than tripled", { bound })).toBe(isPlain ? "tripled" : "more than tripled");
});

test("is nothing where nothing is printed", () => {
  expect(printing()).toBeUndefined();
});
