import { expect, test } from "vitest";
import { wordCount } from "./wordCount";

test.each([
  ["", 0],
  ["32%", 1],
  ["  more than\n$1 billion ", 4],
  ["one-on-one meeting", 2],
  ["两次访问", 2],
  ["Musk 两次访问 China", 4],
  ["。", 1],
])("%j has %i words", (text, count) => {
  expect(wordCount(text)).toBe(count);
});
