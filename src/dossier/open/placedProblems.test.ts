import { describe, expect, it } from "vitest";
import type { Problem } from "../format/problems";
import { placedProblems } from "./placedProblems";

const TEXT = '{\n  "events": [0, 1],\n  "title": 2\n}';
const problem = (path: string): Problem => ({
  record: null,
  path,
  cause: { code: "missing-field", field: "x" },
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

  it("puts an id that stands twice first: what refers to it may have meant the second record", () => {
    const found = placedProblems(TEXT, [
      { problem: problem("/events/0") },
      { problem: { ...problem("/title"), cause: { code: "id-again", id: "a", lists: ["sources"] } } },
    ]);
    expect(found.map(({ path }) => path)).toEqual(["/title", "/events/0"]);
  });

  it("goes by a place of its own, if it has one", () => {
    const at = { line: 2, column: 17 };
    expect(placedProblems(TEXT, [{ problem: problem(""), at }])).toMatchObject([at]);
  });
});
