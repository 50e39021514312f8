import { expect, test } from "vitest";
import { realDossier } from "../../dossier/test/realDossier";
import { exhibitIn } from "../test/testRows";
import { changeRows } from "./rows";

const shares = exhibitIn(realDossier, "change");

test("keeps the exhibit's order, the sign and the period of each", () => {
  const rows = changeRows(realDossier, shares);
  expect(rows.map(({ name, period, value }) => [name, period, value])).toEqual([
    ["Tesla", "before the bell, Apr 29", "> +6%"],
    ["Baidu", "Hong Kong close, Apr 29", "+2.4%"],
    ["Tesla", "Jan 1–Apr 29, 2024", "−32%"],
  ]);
});

test("follows another order of the exhibit, and does not rank", () => {
  const rows = changeRows(realDossier, {
    ...shares,
    figures: ["baidu-close-2024", "tesla-ytd-2024", "tesla-premarket-2024"],
  });
  expect(rows.map(({ value }) => value)).toEqual(["+2.4%", "−32%", "> +6%"]);
});
