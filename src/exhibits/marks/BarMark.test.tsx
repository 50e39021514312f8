import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { BarMark } from "./BarMark";
import { fillIds } from "./Fills";
import type { Look } from "./looks";

const fillsOf = (look: Look, nearer: number): readonly string[] => {
  const bar = { zero: 0, end: 90, nearer, y: 0, height: 20, tone: "focus" } as const;
  const svg = renderToStaticMarkup(<BarMark {...bar} look={look} ids={fillIds("x")} />);
  return [...svg.matchAll(/fill="([^"]*)"/g)].map(([, fill = ""]) => fill);
};

const HATCH = "url(#x-hatch-focus)";
const [FULL, SOFT] = ["var(--focus)", "var(--focus-soft)"];

test("a range that we calculated is hatched, though none of it is certain", () => {
  expect(fillsOf({ fill: "hatched", end: "interval" }, 30)).toEqual([HATCH, SOFT, HATCH, FULL, FULL]);
  expect(fillsOf({ fill: "hatched", end: "interval" }, -30)).toEqual([SOFT, HATCH, FULL, FULL]);
  expect(fillsOf({ fill: "solid", end: "interval" }, 30)).toEqual([FULL, SOFT, FULL, FULL]);
});
