import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plain, strong, type TextStyle } from "./pen";
import { type Line, wrapRuns } from "./wrapRuns";

const SMALL = plain(10);
const BOLD = strong(10);
/** Ten to a letter, twelve to a bold one. */
const widthOf = (text: string, { weight }: TextStyle) => text.length * (weight > 400 ? 12 : 10);
const textOf = (line: Line) => line.map(({ text }) => text).join("");
const wrapped = (text: string, width: number) =>
  wrapRuns([{ text, style: SMALL }], width, widthOf).map(textOf);

describe("wrapRuns", () => {
  test.each([
    ["", 100, []],
    ["   ", 100, []],
    ["bread", 100, ["bread"]],
    ["bread and salt", 100, ["bread and", "salt"]],
    ["bread and salt", 90, ["bread and", "salt"]],
    ["bread and salt", 89, ["bread", "and salt"]],
    ["bread\n and\tsalt", 1000, ["bread and salt"]],
    ["a breadcrumb", 50, ["a", "bread", "crumb"]],
    ["breadcrumbs x", 50, ["bread", "crumb", "s x"]],
    ["keep\u00A0together", 60, ["keep\u00A0t", "ogethe", "r"]],
  ])("breaks %j into %d", (text, width, lines) => {
    expect(wrapped(text, width)).toEqual(lines);
  });

  test("does not break inside what is one letter to the eye", () => {
    const family = "👩‍👩‍👧";
    expect(wrapped(family.repeat(3), 80)).toEqual([family, family, family]);
  });

  test("keeps the style of each piece, and no space where there is none", () => {
    const runs = [
      { text: "Not so far", style: BOLD },
      { text: ": it is second ", style: SMALL },
      { text: "¶4", style: BOLD },
    ];
    expect(wrapRuns(runs, 1000, widthOf)).toEqual([
      [
        { text: "Not so far", style: BOLD },
        { text: ": it is second ", style: SMALL },
        { text: "¶4", style: BOLD },
      ],
    ]);
    expect(wrapRuns(runs, 120, widthOf).map(textOf)).toEqual(["Not so", "far: it is", "second ¶4"]);
  });

  test("loses nothing and is never too wide, whatever the text", () => {
    const runs = fc.array(
      fc.record({ text: fc.string({ unit: "grapheme-composite" }), style: fc.constantFrom(SMALL, BOLD) }),
    );
    fc.assert(
      fc.property(runs, fc.integer({ min: 200, max: 900 }), (texts, width) => {
        const lines = wrapRuns(texts, width, widthOf);
        const bare = (text: string) => text.replace(/[ \t\n\r]+/g, "");
        expect(bare(lines.map(textOf).join(""))).toBe(bare(texts.map(({ text }) => text).join("")));
        for (const line of lines) {
          const size = line.reduce((sum, { text, style }) => sum + widthOf(text, style), 0);
          // One letter to the eye may be wider than a line.
          if (textOf(line).length > 20) expect(size).toBeLessThanOrEqual(width);
        }
      }),
    );
  });
});

test("takes as many lines, balanced", () => {
  const runs = [{ text: "one two three four five six", style: SMALL }];
  expect(wrapRuns(runs, 200, widthOf).map(textOf)).toEqual(["one two three four", "five six"]);
  expect(wrapRuns(runs, 200, widthOf, true).map(textOf)).toEqual(["one two three", "four five six"]);
  expect(wrapRuns(runs, 1000, widthOf, true)).toHaveLength(1);
});
