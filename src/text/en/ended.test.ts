import { expect, test } from "vitest";
import { ended } from "./ended";

test.each([
  ["By Ann Baker", "By Ann Baker."],
  ["By Ann Baker Jr.", "By Ann Baker Jr."],
  ["Is bread doomed?", "Is bread doomed?"],
  ["so we read it as “about.”", "so we read it as “about.”"],
  ["[A visit, April 2024]", "[A visit, April 2024]."],
])("%s", (text, sentence) => {
  expect(ended(text)).toBe(sentence);
});
