import fc from "fast-check";
import { expect, it, test } from "vitest";
import { outlineOf } from "./jsonDepth";
import { fieldsIn } from "./jsonKeys";

const tooDeepAt = (text: string, limit: number) => outlineOf(text, limit).tooDeepAt;

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

test.each([
  ["{}", 0],
  ['{"a":1,"a":2}', 2],
  ['{"a:b":":","c":[{"d":1}]}', 3],
  ['{"a\\\\":1,"\\":":2}', 2],
  ["::", 2],
])("%s shows %i fields", (text, fields) => {
  expect(outlineOf(text, 9).fields).toBe(fields);
});

it("shows as many fields as the value has", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      expect(outlineOf(JSON.stringify(json), 99).fields).toBe(fieldsIn(json));
    }),
  );
});
