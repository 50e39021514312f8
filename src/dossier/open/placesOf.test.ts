import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pointer } from "../format/problems";
import { placesOf } from "./placesOf";

describe("placesOf", () => {
  const text = `{
  "title": "Bread",
  "a/b~c": 1, "\\u0061": [
    {"when": 2020}, {
      "when": 2021 }
  ],
  "twice": {"in": 1},
  "twice": {"out": 2},
  "gone": {"in": 1}, "gone": 7
}`;

  it.each([
    ["", 1, 1],
    ["/title", 2, 12],
    ["/a~1b~0c", 3, 12],
    ["/a", 3, 25],
    ["/a/0", 4, 5],
    ["/a/0/when", 4, 14],
    ["/a/1", 4, 21],
    ["/a/1/when", 5, 15],
    ["/twice/out", 8, 20],
  ])("is where the value begins: %s", (path, line, column) => {
    expect(placesOf(text, [path]).get(path)).toEqual({ line, column });
  });

  it.each([
    ["a missing field", "/a/1/what", 4, 21],
    ["a field of a text", "/title/0", 2, 12],
    ["an item past the end", "/a/2/when", 3, 25],
    ["a field of an object that a second one replaced", "/twice/in", 8, 12],
    ["a field of an object that a number replaced", "/gone/in", 9, 30],
    ["a missing list", "/events/3/when", 1, 1],
  ])("is that of what should hold it, for %s", (_, path, line, column) => {
    expect(placesOf(text, [path]).get(path)).toEqual({ line, column });
  });

  it("counts a line for LF, CR and both", () => {
    expect(placesOf("[\n1,\r\n2,\r3]", ["/0", "/1", "/2"])).toEqual(
      new Map([
        ["/0", { line: 2, column: 1 }],
        ["/1", { line: 3, column: 1 }],
        ["/2", { line: 4, column: 1 }],
      ]),
    );
  });

  it("finds every value of any JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 1), (json, indent) => {
        const written = JSON.stringify(json, null, indent);
        const lines = written.split("\n");
        const values = new Map(valuesIn(json));
        for (const [path, { line, column }] of placesOf(written, [...values.keys()])) {
          const [begins = ""] = JSON.stringify(values.get(path), null, 1).split("\n");
          const rest = lines[line - 1]?.slice(column - 1) ?? "";
          const isEmptyOrScalar = !/^[[{]$/.test(begins);
          expect(rest.slice(0, isEmptyOrScalar ? begins.length : 1)).toBe(begins);
        }
      }),
      { numRuns: 300 },
    );
  });

  function valuesIn(value: unknown, path = ""): readonly (readonly [string, unknown])[] {
    const inside = typeof value === "object" && value !== null ? Object.entries(value) : [];
    return [[path, value], ...inside.flatMap(([key, item]) => valuesIn(item, path + pointer(key)))];
  }
});
