import { expect, test } from "vitest";
import { OVERVIEW, overviewColumns } from "./overviewColumns";

test.each([
  [11, 1232, 640, 5],
  [11, 1872, 1000, 4],
  [1, 1232, 640, 2],
  [200, 1232, 640, 7],
])("%i slides in %i × %i px stand in %i columns", (count, width, height, columns) => {
  expect(overviewColumns(count, { width, height })).toBe(columns);
});

test("in an overview of few slides nothing has to be scrolled to", () => {
  const columns = overviewColumns(11, { width: 1232, height: 640 });
  const each = (((1232 - OVERVIEW.gap * (columns - 1)) / columns) * 9) / 16 + OVERVIEW.title;
  expect(Math.ceil(11 / columns) * (each + OVERVIEW.gap) - OVERVIEW.gap).toBeLessThanOrEqual(640);
});
