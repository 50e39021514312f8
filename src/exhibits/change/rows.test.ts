import { expect, test } from "vitest";
import { realDossier } from "../../dossier/test/realDossier";
import { exhibitIn, NOTHING_LEFT, viewOf } from "../test/testRows";
import { changeRows } from "./rows";

const shares = exhibitIn(realDossier, "change");

test("keeps the exhibit's order, the sign and the period of each", () => {
  const rows = changeRows(realDossier, viewOf(), shares);
  expect(rows.map(({ name, period, value }) => [name, period, value])).toEqual([
    ["Tesla", "before the bell, 29 Apr", "> +6%"],
    ["Baidu", "close in Hong Kong, 29 Apr", "+2.4%"],
    ["Tesla", "1 Jan to 29 Apr 2024", "−32%"],
  ]);
});

test("follows another order of the exhibit, and does not rank", () => {
  const rows = changeRows(realDossier, viewOf(), {
    ...shares,
    figures: ["baidu-close-2024", "tesla-ytd-2024", "tesla-premarket-2024"],
  });
  expect(rows.map(({ value }) => value)).toEqual(["+2.4%", "−32%", "> +6%"]);
});

test("fades what the filters leave out, and keeps its place", () => {
  const on = (filters: Parameters<typeof viewOf>[0]) =>
    changeRows(realDossier, viewOf(filters), shares).map((row) => row.on);
  expect(on({ org: ["baidu"] })).toEqual([false, true, false]);
  expect(on({ year: ["2017"] })).toEqual([false, false, false]);
  expect(on(NOTHING_LEFT)).toEqual([false, false, false]);
  expect(on({})).toEqual([true, true, true]);
});
