/** The reference parser of EDTF reads what we read, and as the same dates. */
import { type EdtfNode, parse } from "edtf";
import fc from "fast-check";
import { expect, test } from "vitest";
import { whenText } from "../test/dates.arbitrary";
import { isEdtf, type Point, parseWhen } from "./dates";

test("every date that we accept is EDTF, with the same ends", () => {
  fc.assert(
    fc.property(whenText, (text) => {
      const { from, to } = parseWhen(text);
      expect(endsOf(parse(text))).toEqual([from, to].map((point) => point && valuesOf(point)));
    }),
    { numRuns: 2_000 },
  );
});

test("of texts that look like dates we accept none that EDTF refuses", () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^\[?[012]\d{3}(-[01]\d(-[0-3]\d)?)?[~?%]?(\/|\.\.)?[\d.~-]{0,10}\]?$/),
      (text) => {
        if (isEdtf(text)) expect(() => parse(text)).not.toThrow();
      },
    ),
    { numRuns: 2_000 },
  );
});

const valuesOf = ({ year, month, day }: Point) =>
  [year, month === null ? null : month - 1, day].filter((value) => value !== null);

function endsOf(node: EdtfNode): readonly unknown[] {
  if (node.type === "Date") return [node.values, node.values];
  if (node.type === "Interval") {
    return node.values.map((end) => (typeof end === "object" && end?.type === "Date" ? end.values : null));
  }
  if (node.type === "Set") {
    const [range] = node.values;
    return range && !("type" in range) ? range.map((end) => (end.type === "Date" ? end.values : null)) : [];
  }
  return [];
}
