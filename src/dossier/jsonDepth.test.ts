import fc from "fast-check";
import { expect, it, test } from "vitest";
import { tooDeepAt } from "./jsonDepth";

test.each([
  ["", null],
  ["[[]]", null],
  ["[[[]]]", 2],
  ['[{"a":[]}]', 6],
  ["[[],[],[]]", null],
  ['["[[[[", "{{{{"]', null],
  ['["a\\"[[[["]', null],
  ['["a\\\\",[[]]]', 8],
  ["]]]][[[", 6],
  ['"[[[[', null],
])("tooDeepAt of %s with 2 allowed", (text, at) => {
  expect(tooDeepAt(text, 2)).toBe(at);
});

it("finds what is deeper than the limit, and nothing else", () => {
  const depthOf = (value: unknown): number =>
    typeof value === "object" && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(4), (json, limit) => {
      expect(tooDeepAt(JSON.stringify(json), limit) !== null).toBe(depthOf(json) > limit);
    }),
  );
});

it("stops at the limit in a text of brackets alone", () => {
  expect(tooDeepAt("[".repeat(1e6), 32)).toBe(32);
});
