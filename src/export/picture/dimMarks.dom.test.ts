import { expect, test } from "vitest";
import { realDossier } from "../../dossier/test/realDossier";
import { buildExhibit } from "../../exhibits/buildExhibit";
import { renderDetached } from "../../exhibits/figure/renderDetached";
import { exhibitIn, viewOf } from "../../exhibits/test/testRows";
import { dimMarks } from "./dimMarks";

async function dimmedIn(filters: Parameters<typeof viewOf>[0]) {
  const view = viewOf(filters);
  const model = buildExhibit(realDossier, view, exhibitIn(realDossier, "bars", "revenue"));
  const place = document.createElement("div");
  const takeAway = await renderDetached(place, model.drawing({}), { width: 700 });
  dimMarks(place, { dossier: realDossier, view });
  const dimmed = Array.from(place.querySelectorAll('[data-match="false"]'), (mark) =>
    mark.getAttribute("data-evidence"),
  );
  takeAway();
  return dimmed;
}

test("a picture dims the marks that do not match, and no others", async () => {
  expect(await dimmedIn({})).toEqual([]);
  expect((await dimmedIn({ year: ["2015"] })).toSorted()).toEqual([
    "china-revenue-2016",
    "china-sales-multiple-2016",
    "china-share-of-us-2016",
    "us-revenue-2016",
  ]);
});
