import { expect, test } from "vitest";
import { blockingTime, longestTask } from "./blocking.mjs";

const tasks = [
  { start: 0, duration: 120 },
  { start: 200, duration: 60 },
  { start: 300, duration: 150 },
];

test("what each task takes past 50 ms, after the paint", () => {
  expect(blockingTime(tasks, 0)).toBe(70 + 10 + 100);
  expect(blockingTime(tasks, 150)).toBe(10 + 100);
});

test("a task under way at the paint counts with its rest", () => {
  expect(blockingTime(tasks, 20)).toBe(50 + 10 + 100);
  expect(blockingTime(tasks, 110)).toBe(10 + 100);
});

test("the longest of no tasks takes no time", () => {
  expect(longestTask(tasks)).toBe(150);
  expect(longestTask([])).toBe(0);
});
