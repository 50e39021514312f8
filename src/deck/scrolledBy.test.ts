import { expect, test } from "vitest";
import { scrolledBy } from "./scrolledBy";

/** Of a slide of 1,000 px in a window of 400. */
function scroller(scrollTop: number) {
  const moved: number[] = [];
  const scrollBy = ({ top }: { readonly top: number }) => moved.push(top);
  return { moved, element: { scrollTop, scrollHeight: 1_000, clientHeight: 400, scrollBy } };
}

test.each([
  ["next", 0, [320]],
  ["next", 500, [100]],
  ["next", 599, []],
  ["back", 500, [-320]],
  ["back", 100, [-100]],
  ["back", 0, []],
  ["last", 0, []],
] as const)("%s from %i px scrolls by %j", (command, top, expected) => {
  const { moved, element } = scroller(top);
  expect(scrolledBy(element, command)).toBe(expected.length > 0);
  expect(moved).toEqual(expected);
});
