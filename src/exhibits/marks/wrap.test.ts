import fc from "fast-check";
import { expect, test } from "vitest";
import { estimate } from "../test/testBoxes";
import { wrap } from "./wrap";

const SIZE = 10;
/** Six pixels a letter. */
const lines = (text: string, width: number) => wrap(text, width, SIZE, estimate);

test.each([
  ["fits", "one two", 42, ["one two"]],
  ["breaks between words", "one two", 41, ["one", "two"]],
  ["fills a line before it breaks", "a b c d", 18, ["a b", "c d"]],
  ["leaves a word whole", "Shanghai is far", 30, ["Shanghai", "is", "far"]],
  ["nothing", "", 30, []],
])("%s", (_, text, width, expected) => {
  expect(lines(text, width)).toEqual(expected);
});

const word = fc.stringMatching(/^[a-z]{1,12}$/);
const anyText = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));

test("loses no word and keeps their order", () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 400 }), (text, width) => {
      expect(lines(text, width).join(" ")).toBe(text);
    }),
  );
});

test("makes no line wider than the room, but for a single word", () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 400 }), (text, width) => {
      const wide = lines(text, width).filter((line) => line.includes(" ") && estimate(line, SIZE) > width);
      expect(wide).toEqual([]);
    }),
  );
});

test("breaks no earlier than it must", () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 400 }), (text, width) => {
      const all = lines(text, width);
      const early = all.filter((line, at) => {
        const next = all[at + 1]?.split(" ")[0];
        return next !== undefined && estimate(`${line} ${next}`, SIZE) <= width;
      });
      expect(early).toEqual([]);
    }),
  );
});
