import fc from "fast-check";
import { expect, test } from "vitest";
import { estimate } from "../test/testBoxes";
import { balancedLinesIn, type TextSlice, wrap } from "./wrap";

const SIZE = 10;
/** Six pixels a letter. */
const lines = (text: string, width: number) => wrap(text, width, SIZE, estimate);

test.each([
  ["fits", "one two", 42, ["one two"]],
  ["breaks between words", "one two", 41, ["one", "two"]],
  ["fills a line before it breaks", "a b c d", 18, ["a b", "c d"]],
  ["breaks a word that is wider than a line", "Shanghai is far", 30, ["Shang", "hai", "is", "far"]],
  ["breaks a text without blanks", "上海超级工厂", 12, ["上海", "超级", "工厂"]],
  ["nothing", "", 30, []],
])("%s", (_, text, width, expected) => {
  expect(lines(text, width)).toEqual(expected);
});

const word = fc.stringMatching(/^[a-z]{1,12}$/);
const anyText = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));

test("loses no letter and keeps their order", () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 400 }), (text, width) => {
      expect(lines(text, width).join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    }),
  );
});

test("makes no line wider than the room, but for a single letter", () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 400 }), (text, width) => {
      const wide = lines(text, width).filter((line) => line.length > 1 && estimate(line, SIZE) > width);
      expect(wide).toEqual([]);
    }),
  );
});

const balancedLines = (text: string, width: number) => {
  const part = ({ start, end }: TextSlice) => text.slice(start, end);
  return balancedLinesIn(text, width, (line) => estimate(part(line), SIZE)).map(part);
};

test.each([
  ["one line", "one two", 42, ["one two"]],
  ["no word alone", "Stock down since Jan 1", 120, ["Stock down", "since Jan 1"]],
  ["a word whole that is as wide as a line", "Shanghaiplant is", 78, ["Shanghaiplant", "is"]],
  ["no word", "", 30, []],
])("balanced lines have %s", (_, text, width, expected) => {
  expect(balancedLines(text, width)).toEqual(expected);
});

test("balanced lines are as many, and the widest of them is no wider", () => {
  const widest = (broken: readonly string[]) => Math.max(0, ...broken.map((line) => estimate(line, SIZE)));
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 400 }), (text, width) => {
      const [balanced, plain] = [balancedLines(text, width), lines(text, width)];
      expect(balanced).toHaveLength(plain.length);
      expect(widest(balanced)).toBeLessThanOrEqual(widest(plain));
      expect(balanced.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    }),
  );
});
