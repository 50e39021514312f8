import { expect, test } from "vitest";
import { realDossier } from "../../dossier/test/realDossier";
import { dossierOf, exhibitIn, figureOf } from "../test/testRows";
import { changeRows } from "./rows";

const shares = exhibitIn(realDossier, "change");

test("keeps the exhibit's groups, their order and the sign of each", () => {
  const groups = changeRows(realDossier, shares);
  expect(groups.map(({ rows }) => rows.map(({ name, labels: [whole] }) => [name, whole.text]))).toEqual([
    [
      ["Tesla", "more than +6%"],
      ["Baidu", "+2.4%"],
    ],
    [["Tesla", "−32%"]],
  ]);
  for (const { title } of groups) expect(title).not.toBeNull();
});

test("has no head over changes that share one period", () => {
  const dossier = dossierOf({ figures: [figureOf({ id: "a" }), figureOf({ id: "b" })] });
  const titles = (fields: Partial<typeof shares>) =>
    changeRows(dossier, { id: "x", form: "change", title: "X", ...fields }).map(({ title }) => title);
  expect(titles({ figures: ["b", "a"] })).toEqual([null]);
  expect(titles({ groups: [{ title: "Monday", figures: ["b", "a"] }] })).toEqual([null]);
});
