import { expect, test } from "vitest";
import { aim, amount, table, times, verdict } from "./table.mjs";

test("names to the left, numbers to the right", () => {
  expect(
    table(
      ["", "Limit"],
      [
        ["Longest task", "9 ms"],
        ["A", "120 ms"],
      ],
    ),
  ).toBe(
    [
      "|              |  Limit |",
      "| ------------ | -----: |",
      "| Longest task |   9 ms |",
      "| A            | 120 ms |",
    ].join("\n"),
  );
});

test.each([
  [amount(8.234, "ms"), "8.2 ms"],
  [amount(1234.5, "ms"), "1235 ms"],
  [amount(24_560, "kB"), "24.6 kB"],
  [amount(0.0004, ""), "0.000"],
  [amount(undefined, "ms"), "–"],
  [times(1.044), "1.04 ×"],
  [times(undefined), "–"],
  [aim({ ratio: 1.1 }, "ms"), "≤ 1.1 ×"],
  [aim({ most: 130_000 }, "kB"), "≤ 130 kB"],
  [aim({ most: 16 }, "ms"), "≤ 16 ms"],
  [aim({ most: 0 }, ""), "0"],
  [aim(undefined, "ms"), ""],
])("%s", (said, expected) => {
  expect(said).toBe(expected);
});

test.each([
  [verdict(110, 100, { ratio: 1.1 }, "ms"), "reached"],
  [verdict(112, 100, { ratio: 1.1 }, "ms"), "**not reached**"],
  [verdict(25_040, undefined, { most: 25_000 }, "kB"), "reached"],
  [verdict(25_100, undefined, { most: 25_000 }, "kB"), "**not reached**"],
  [verdict(0, undefined, { most: 0 }, ""), "reached"],
  [verdict(undefined, 100, { ratio: 1 }, "ms"), "not measured"],
  [verdict(100, 0, { ratio: 1 }, "ms"), "not measured"],
  [verdict(100, 100, undefined, "ms"), ""],
])("%s, as it is printed", (said, expected) => {
  expect(said).toBe(expected);
});
