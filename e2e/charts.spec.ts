/**
 * Each drawing of the built page as text, against the committed one in `charts/`: no chart changes unnoticed. If a
 * change is meant, look at it, run `npx playwright test -c e2e charts -u`, and read the difference.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { builtDrawing, builtFigure } from "./builtPage";
import { dossier } from "./dossier";
import { SITE_FOLDER } from "./site";

const PAGE = readFileSync(join(SITE_FOLDER, "index.html"), "utf8");
const CHARTS = ["bars", "change", "index", "tally", "timeline"];

const drawn = dossier.exhibits.filter(({ form }) => CHARTS.includes(form));

test("the charts are those with a drawing in the page", () => {
  const figures = dossier.exhibits.filter(({ id }) => builtFigure(PAGE, id).includes("data-drawing"));
  expect(figures.map(({ id }) => id)).toEqual(drawn.map(({ id }) => id));
});

for (const { id } of drawn) {
  test(`${id} is drawn as before, and nothing of it is clipped`, () => {
    // A reader's own spacing makes its texts wider than they were measured.
    expect(builtDrawing(PAGE, id)).not.toContain("clip-path");
    expect(builtDrawing(PAGE, id)).toMatchSnapshot(`${id}.txt`);
  });
}
