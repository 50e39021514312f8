import fc from "fast-check";
import { expect, it, test } from "vitest";
import { duplicateKeys, fieldsIn } from "./jsonKeys";

test.each([
  ['{"a":1,"b":2}', []],
  ['{"a":1,"a":2}', [{ path: "/a", key: '"a"', first: 1, again: 7 }]],
  ['{"a":1,"\\u0061":2}', [{ path: "/a", key: '"a"', first: 1, again: 7 }]],
  ['[{"a":1},{"a":1}]', []],
  ['[0,{"b":[{"c":1,"c":1}]}]', [{ path: "/1/b/0/c", key: '"c"', first: 10, again: 16 }]],
  ['{"__proto__":1,"__proto__":2}', [{ path: "/__proto__", key: '"__proto__"', first: 1, again: 15 }]],
  [
    '{"a":1,"a":2,"a":3}',
    [
      { path: "/a", key: '"a"', first: 1, again: 7 },
      { path: "/a", key: '"a"', first: 1, again: 13 },
    ],
  ],
])("duplicateKeys of %s", (text, expected) => {
  expect(duplicateKeys(text, 10)).toEqual(expected);
});

it("names no more than asked for", () => {
  expect(duplicateKeys(`{${'"a":1,'.repeat(100)}"a":1}`, 7)).toHaveLength(7);
});

it("finds none in what JSON.stringify writes", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      expect(duplicateKeys(JSON.stringify(json), 1)).toEqual([]);
    }),
  );
});

test.each([
  ["[]", 0],
  ["null", 0],
  ['"a:b"', 0],
  ['{"a":1,"b":{"c":[{"d":null},{"d":[]}]}}', 5],
  ['{"a":1,"a":2}', 1],
  ['{"__proto__":{"length":1}}', 2],
])("%s has %i fields", (text, fields) => {
  expect(fieldsIn(JSON.parse(text))).toBe(fields);
});
