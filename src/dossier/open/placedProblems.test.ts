import { describe, expect, it } from "vitest";
import { placedProblems } from "./placedProblems";

const TEXT = '{\n  "events": [0, 1],\n  "title": 2\n}';
const problem = (path: string, fields: object = {}) => ({
  record: "Dossier",
  path,
  expected: "text",
  found: "0",
  remedy: "Write text.",
  ...fields,
});

describe("placedProblems", () => {
  it("has each with its line and column, in the order of the file", () => {
    const found = placedProblems(TEXT, [
      { problem: problem("/title") },
      { problem: problem("/events/1") },
      { problem: problem("/events/0") },
    ]);
    expect(found.map(({ path, line, column, because }) => [path, line, column, because])).toEqual([
      ["/events/0", 2, 14, null],
      ["/events/1", 2, 17, null],
      ["/title", 3, 12, null],
    ]);
  });

  it("puts what follows from others last", () => {
    const found = placedProblems(TEXT, [
      { problem: problem("/events/1"), because: "/title" },
      { problem: problem("/events/0"), because: "/title" },
      { problem: problem("/title") },
    ]);
    expect(found.map(({ path, because }) => [path, because])).toEqual([
      ["/title", null],
      ["/events/0", "/title"],
      ["/events/1", "/title"],
    ]);
  });

  it("goes by a place of its own, if it has one", () => {
    const at = { line: 2, column: 17 };
    expect(placedProblems(TEXT, [{ problem: problem(""), at }])).toMatchObject([at]);
  });

  it("writes what cannot be seen, or turns or breaks a line, as escapes", () => {
    const hidden = "a\u0007\u200b\u202e\u2028\u2029\u{e0041}b";
    const [found] = placedProblems(TEXT, [
      { problem: problem("/title", { record: hidden, found: hidden, remedy: hidden }) },
    ]);
    const escaped = String.raw`a\u0007\u200b\u202e\u2028\u2029\udb40\udc41b`;
    expect(found).toMatchObject({ record: escaped, found: escaped, remedy: escaped });
  });
});
