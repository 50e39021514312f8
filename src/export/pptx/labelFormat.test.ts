import fc from "fast-check";
import { expect, test } from "vitest";
import { quantityOnMark } from "#text";
import { SINGLE_BOUNDS } from "../../dossier/format/lists";
import { quantityOf } from "../../exhibits/test/testRows";
import { labelFormat } from "./labelFormat";

test.each([
  [
    { value: 1, unit: "billion-usd", bound: "more-than" },
    '"more than $"General" billion";"above −$"General" billion"',
  ],
  [{ value: 4.2, unit: "billion-usd" }, '"$"General" billion";"−$"General" billion"'],
  [{ value: 6, bound: "more-than", change: true }, '"more than +"General"%";"down more than "General"%"'],
  [{ value: -32, change: true }, '"+"General"%";"−"General"%"'],
  [{ value: 19.5, unit: "usd" }, '"$"0.00;"−$"0.00'],
  [{ value: 0.0033, unit: "times" }, '"×"General;"×−"General'],
  [{ value: 0.000_033, unit: "times" }, '"×"0.000000;"×−"0.000000'],
  [{ value: 4.76, unit: "times" }, '"×"General;"×−"General'],
  [
    { value: 1234.5, unit: "meetings", bound: "at-least" },
    '"at least "#,##0.0" meetings";"no lower than −"#,##0.0" meetings"',
  ],
  // A number that is printed otherwise than the chart has it would come out as another one.
  [{ value: 35, unit: "thousand-usd" }, '"$35,000";"−$35,000"'],
  [{ value: 5, unit: "tonnes-of-CO2" }, '"five tonnes of CO2";"−"General" tonnes of CO2"'],
] as const)("%j", (quantity, format) => {
  expect(labelFormat(quantityOf(quantity), 0)).toBe(format);
});

test("says what follows a value, and signs for words if it is to be short", () => {
  const quantity = quantityOf({ value: 0.33, unit: "billion-usd", bound: "about" });
  expect(labelFormat(quantity, 0, { rest: ", our estimate" })).toMatch(
    /^"about \$"General" billion"", our estimate";/,
  );
  expect(labelFormat(quantity, 0, { isShort: true })).toMatch(/^"≈ \$"General"B";/);
});

test("keeps off the bar, on the side where the bar is", () => {
  expect(labelFormat(quantityOf(), 2)).toBe('"\u00a0\u00a0"General"%";"−"General"%""\u00a0\u00a0"');
});

test("prints every value as the page does, and still does when the number changes its sign", () => {
  const anyQuantity = fc.record({
    value: fc.oneof(
      fc.integer({ min: -5_000_000, max: 5_000_000 }),
      fc.integer({ min: -99_999, max: 99_999 }).map((cents) => cents / 100),
    ),
    unit: fc.constantFrom(
      ...["percent", "times", "billion-usd", "meetings", "million", "thousand-usd", "tonnes-of-CO2"],
    ),
    bound: fc.constantFrom(...SINGLE_BOUNDS),
    change: fc.boolean(),
  });
  fc.assert(
    fc.property(anyQuantity, (quantity) => {
      fc.pre(quantity.value !== 0);
      const format = labelFormat(quantity, 0);
      expect(printed(format, quantity.value)).toBe(quantityOnMark(quantity));
      // Of more or fewer digits the format knows nothing.
      const turned = { ...quantity, value: -quantity.value };
      expect(printed(format, turned.value)).toBe(quantityOnMark(turned));
    }),
  );
});

/** As a spreadsheet prints a number by the few formats that we write. */
function printed(format: string, value: number): string {
  const [above = "", below = ""] = format.split(";");
  const size = Math.abs(value);
  return [...(value < 0 ? below : above).matchAll(/"([^"]*)"|(General)|(?:#,##)?0(\.0+)?/g)]
    .map(([, literal, general, decimals]) => {
      if (literal !== undefined) return literal;
      if (general !== undefined) return String(size);
      const digits = decimals === undefined ? 0 : decimals.length - 1;
      return size.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });
    })
    .join("");
}
