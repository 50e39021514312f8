import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { pointer } from "../format/problems";
import { placeAt, placeOf, placesOf, syntaxFault } from "./jsonPlace";

describe("syntaxFault", () => {
  it.each([
    ['{\n  "a": 1,\n}', 3, 1, "}"],
    ['{\r\n"a": tru\r\n}', 2, 9, '"a": tru'],
    ["[1,\r2\r3]", 3, 1, "3]"],
    ["", 1, 1, ""],
    ["[1,\n", 2, 1, ""],
    ['{"name": "Bäckerei 🥐" "b": 1}', 1, 24, '{"name": "Bäckerei 🥐" "b": 1}'],
    [`["${"a".repeat(50)}" "b"]`, 1, 55, `${"a".repeat(28)}" "b"]`],
  ])("names line, column and what stands there: %j", (text, line, column, excerpt) => {
    expect(syntaxFault(text)).toEqual({ line, column, excerpt });
  });

  it("is null for JSON, and its excerpt short and on one line", () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, at) => {
        expect(syntaxFault(text)).toBeNull();
        const { excerpt = "" } = syntaxFault(`${text.slice(0, at % text.length)}\n\u0000🥐`) ?? {};
        expect(excerpt.length).toBeLessThanOrEqual(60);
        expect(excerpt).not.toMatch(/[\n\r]/);
      }),
    );
  });
});

describe("placeOf", () => {
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
    expect(placeOf(text, path)).toEqual({ line, column });
  });

  it.each([
    ["a missing field", "/a/1/what", 4, 21],
    ["a field of a text", "/title/0", 2, 12],
    ["an item past the end", "/a/2/when", 3, 25],
    ["a field of an object that a second one replaced", "/twice/in", 8, 12],
    ["a field of an object that a number replaced", "/gone/in", 9, 30],
    ["a missing list", "/events/3/when", 1, 1],
  ])("is that of what should hold it, for %s", (_, path, line, column) => {
    expect(placeOf(text, path)).toEqual({ line, column });
  });

  it("finds every value of any JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 1), (json, indent) => {
        const written = JSON.stringify(json, null, indent);
        const lines = written.split("\n");
        const places = placesOf(
          written,
          pathsOf(json).map(({ path }) => path),
        );
        for (const { path, value } of pathsOf(json)) {
          const { line, column } = places.get(path) ?? { line: 0, column: 0 };
          const [start = ""] = JSON.stringify(value, null, 1).split("\n");
          expect(lines[line - 1]?.slice(column - 1)).toSatisfy((rest: string) =>
            rest.startsWith(start[0] ?? ""),
          );
          if (value === null || typeof value !== "object")
            expect(lines[line - 1]?.slice(column - 1).startsWith(start)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  interface Located {
    readonly path: string;
    readonly value: unknown;
  }
  function pathsOf(value: unknown, path = ""): readonly Located[] {
    const inside = typeof value === "object" && value !== null ? Object.entries(value) : [];
    return [{ path, value }, ...inside.flatMap(([key, item]) => pathsOf(item, path + pointer(key)))];
  }
});

test("placeAt counts a line for LF, CR and both, and columns from 1", () => {
  const text = "a\nb\r\nc\rd";
  expect([0, 2, 5, 7, 8].map((at) => placeAt(text, at))).toEqual([
    { line: 1, column: 1 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 4, column: 1 },
    { line: 4, column: 2 },
  ]);
});
