import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { scanJson } from "./scanJson";

const scan = (text: string) => scanJson(text, { depth: 32, faults: 10 });

describe("scanJson names the line and column at which a text stops being JSON", () => {
  test.each([
    ["an object that does not end", "{", "1:2"],
    ["a list that does not end", '{"events": [\n  {},\n', "3:1"],
    ["a comma too many", '{\n  "version": 1,\n}', "3:1"],
    ["a comma too few", '{\n  "version": 1\n  "title": "Bread"\n}', "3:3"],
    ["no colon", '{"version" 1}', "1:12"],
    ["the wrong bracket", "[1}", "1:3"],
    ["single quotes", "{'version': 1}", "1:2"],
    ["a comment", '{\n  // ours\n  "version": 1}', "2:3"],
    ["two objects", '{}\n{"version": 1}', "2:1"],
    ["a page instead of a file", "<!doctype html>\n<title>Not found</title>", "1:1"],
    ["a space that JSON does not know", "\u00a0{}", "1:1"],
    ["Windows line ends", '{\r\n"version": 1,\r\n}', "3:1"],
    ["old Macintosh line ends", '{\r"version": 1,\r}', "3:1"],
    ["nothing", "", "1:1"],
    // A word, a number or a text that is broken has the place where it begins.
    ["a word that is none", '{"value": NaN}', "1:11"],
    ["a number that is none", '{"value": 5.}', "1:11"],
    ["a leading zero", '{"value": 012}', "1:12"],
    ["a text that does not end", '{\n"title": "Bread', "2:10"],
    ["a line break in a text", '{"title": "Bre\nad"}', "1:11"],
    ["an unknown escape", '{"title": "\\x41"}', "1:11"],
  ])("%s", (_, text, place) => {
    const found = scan(text);
    expect("kind" in found && `${found.kind} ${found.line}:${found.column}`).toBe(`not-json ${place}`);
  });

  test.each([
    ["a comma after the last field", '{"version": 1,\n}', "last-comma"],
    ["a comma after the last item", '{"events": [1, ]}', "last-comma"],
    ["curly quotes", "{“version”: 1}", "curly-quotes"],
    ["a curly quote before a text", '{"title": “Bread”}', "curly-quotes"],
    ["single quotes", "{'version': 1}", "single-quotes"],
    ["a comma in a text, and a bracket too many", '{"title": "Bread,"}}', null],
    ["no comma between two fields", '{"version": 1\n "title": "Bread"}', "missing-comma"],
    ["no comma between two items", '{"events": [{} {}]}', "missing-comma"],
    ["no comma between two numbers", "[1 2]", "missing-comma"],
    ["two commas between fields", '{"version": 1,, "title": "Bread"}', "extra-comma"],
    ["two commas between items", "[1,,2]", "extra-comma"],
    ["a comma before the first item", "[,1]", "extra-comma"],
    ["a file cut off between items", '{"events": [1, {"a": 2},\n', "cut-off"],
    ["a file cut off after an item", '{"events": [1', "cut-off"],
    ["a file cut off after a name", '{"events"', "cut-off"],
    ["a file cut off in a text", '{\n"title": "Bre', "cut-off"],
    ["a file cut off in a word", '{"key": tru', "cut-off"],
    ["a file cut off in a number", '{"value": 5.', "cut-off"],
    ["NaN", '{"value": NaN}', "no-number"],
    ["Infinity", '{"value": -Infinity, "a": 1}', "no-number"],
    ["undefined", '{"value": undefined}', "no-number"],
    ["a text without quotes", '{"title": Bread}', "unquoted"],
    ["a name without quotes", '{title: "Bread"}', "unquoted"],
    ["quotes in a text", '{"title": "The "best" bread"}', "unquoted"],
    ["True", '{"key": True}', "unquoted"],
    ["a comment to the end of a line", '{\n  // ours\n  "version": 1}', "comment"],
    ["a comment between items", '{"a": 1 /* ours */, "b": 2}', "comment"],
    ["a comment before all", "// ours\n{}", "comment"],
    ["a comment of another language", '{\n# ours\n"version": 1}', "comment"],
    ["plain text", "Tesla’s sales tripled.", "other-text"],
    ["a page", "<!doctype html>", "other-text"],
    ["plain text after it", "{}\nBest regards", "other-text"],
    ["a heading over it", "# Our dossier\n{}", "other-text"],
    ["a space that JSON does not know", "\u00a0{}", null],
    ["a number with a leading zero", '{"value": 012}', null],
    ["a date without quotes", '{"when": 2020-04-25}', null],
    ["no colon", '{"version" 1}', null],
    ["no value", '{"version":, "a": 1}', null],
    ["the wrong bracket", "[1}", null],
    ["two objects", "{}\n{}", "second-value"],
    ["two objects with a comma between them", "{},\n{}", "second-value"],
    ["a line break in a text", '{"title": "Bre\nad"}', "line-break"],
    ["a text that is not closed", '{"title": "Bread,\n"version": 1}', "line-break"],
    ["a decimal comma", '{"value": 4,2, "unit": "percent"}', "decimal-comma"],
    ["a decimal comma at the end", '{"value": -0,05}', "decimal-comma"],
    ["a comma between thousands", '{"value": 13,800}', "decimal-comma"],
    ["a number for the name of a field", '{"value": 4, 2: 1}', null],
  ])("knows %s", (_, text, slip) => {
    expect(scan(text)).toMatchObject({ kind: "not-json", slip });
  });

  it("shows what stands there, short and on one line", () => {
    expect(scan('{\n"when": 2020-04-25,\n"a": 1}')).toMatchObject({ excerpt: '"when": 2020-04-25,' });
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, at) => {
        const found = scan(`${text.slice(0, at % text.length)}\n\u0000🥐`);
        const excerpt = "kind" in found && found.kind === "not-json" ? found.excerpt : "too long".repeat(10);
        expect(excerpt.length).toBeLessThanOrEqual(60);
        expect(excerpt).not.toMatch(/[\n\r]/);
      }),
    );
  });

  it("tells the numbers that would not be kept, and where they are", () => {
    expect(scan('{"a": [1,\n 1e400], "b": {"c": 0.1000000000000000055}}')).toMatchObject({
      inexact: [
        { path: "/a/1", literal: "1e400", place: { line: 2, column: 2 } },
        { path: "/b/c", literal: "0.1000000000000000055", place: { line: 2, column: 21 } },
      ],
    });
    expect(scan(`[${"1e400,".repeat(100)}1]`)).toMatchObject({ inexact: { length: 10 } });
  });

  it("takes what JSON.parse takes, and nothing else", () => {
    const piece = fc.oneof(
      fc.constantFrom(..."[]{},:\"\\ \n-+.eE0179'/", '"a"', '"a":', "true", "null", "\\u00", "[]", "{}"),
      fc.string({ maxLength: 2 }),
    );
    const pieces = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(""));
    const broken = fc.tuple(fc.json(), fc.nat(200), fc.nat(2), fc.constantFrom("", ",", '"', "}", "\\", "0"));
    const cut = broken.map(([json, at, takes, puts]) => json.slice(0, at) + puts + json.slice(at + takes));
    fc.assert(
      fc.property(fc.oneof(pieces, fc.json(), cut), (text) => {
        expect([text, !("kind" in scan(text))]).toEqual([text, parses(text)]);
      }),
      { numRuns: 6_000 },
    );
  });

  function parses(text: string): boolean {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  }
});

describe("scanJson stops at the first list or object that is too deep", () => {
  const nested = (levels: number) => "[".repeat(levels) + "]".repeat(levels);

  test.each([
    ["33 lists", `{"a":\n${nested(32)}}`, "2:32"],
    ["33 objects", `${'{"a":'.repeat(33)}1${"}".repeat(33)}`, "1:161"],
    ["a million brackets that never close", "[".repeat(1e6), "1:33"],
  ])("%s", (_, text, place) => {
    const found = scan(text);
    expect("kind" in found && `${found.kind} ${found.line}:${found.column}`).toBe(`too-deep ${place}`);
  });

  test.each([
    ["32 lists", nested(32)],
    ["brackets in a text", JSON.stringify(`"${nested(100)}`)],
    ["many lists beside each other", `[${"[],".repeat(100)}[]]`],
  ])("not at %s", (_, text) => {
    expect(scan(text)).toEqual({ duplicates: [], inexact: [] });
  });

  it("comes no deeper after a text that is broken", () => {
    expect(scan(`["\n${"[".repeat(1e6)}`)).toMatchObject({ kind: "not-json", line: 1, column: 2 });
  });
});

describe("scanJson names each key that stands twice in one object", () => {
  const place = (column: number) => ({ line: 1, column });

  test.each([
    ['{"a":1,"b":2}', []],
    ['[{"a":1},{"a":1}]', []],
    ['{"a":1,"a":2}', [{ path: "/a", key: "a", first: place(2), again: place(8) }]],
    ['{"a":1,"\\u0061":2}', [{ path: "/a", key: "a", first: place(2), again: place(8) }]],
    ['[0,{"b":[{"c":1,"c":1}]}]', [{ path: "/1/b/0/c", key: "c", first: place(11), again: place(17) }]],
    [
      '{"__proto__":1,"__proto__":2}',
      [{ path: "/__proto__", key: "__proto__", first: place(2), again: place(16) }],
    ],
    [
      '{"a":1,"a":2,"a":3}',
      [
        { path: "/a", key: "a", first: place(2), again: place(8) },
        { path: "/a", key: "a", first: place(2), again: place(14) },
      ],
    ],
  ])("%s", (text, duplicates) => {
    expect(scan(text)).toMatchObject({ duplicates });
  });

  it("names no more than asked for", () => {
    expect(scan(`{${'"a":1,'.repeat(100)}"a":1}`)).toMatchObject({ duplicates: { length: 10 } });
  });
});
