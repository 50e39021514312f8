import { describe, expect, test } from "vitest";
import { NO_FILTERS } from "../../dossier/query/facets";
import { realDossier } from "../../dossier/test/realDossier";
import { buildExhibit } from "../buildExhibit";
import { renderDetached } from "./renderDetached";

const drawings = realDossier.exhibits.flatMap((exhibit) => {
  const drawing = buildExhibit(realDossier, { filters: NO_FILTERS }, exhibit).drawing({});
  return drawing.heightAt === null ? [] : [[exhibit.id, drawing] as const];
});

describe.each(drawings)("%s", (id, drawing) => {
  test("is there whole after one render, and goes when it is taken away", async () => {
    const place = document.createElement("div");
    const takeAway = await renderDetached(place, drawing, { width: 700 }, id);
    const drawn = Array.from(place.querySelectorAll("[data-evidence]"), (mark) =>
      mark.getAttribute("data-evidence"),
    );
    expect(new Set(drawn)).toEqual(new Set(drawing.marks));
    takeAway();
    expect(place.innerHTML).toBe("");
  });
});

test.each(realDossier.exhibits.map((exhibit) => [exhibit.id, exhibit] as const))(
  "%s is drawn for a slide of any width",
  async (id, exhibit) => {
    const drawing = buildExhibit(realDossier, { filters: NO_FILTERS }, exhibit).drawing({ slide: true });
    for (const width of drawing.heightAt === null ? [] : [460, 600, 888, 1180]) {
      const place = document.createElement("div");
      const takeAway = await renderDetached(place, drawing, { width, height: 400 }, id);
      expect(place.querySelectorAll("[data-evidence]").length).toBeGreaterThan(0);
      takeAway();
    }
  },
);

test("a mark that is missing is an error, and leaves nothing behind", async () => {
  const place = document.createElement("div");
  const drawing = { draw: () => null, marks: ["lost"] };
  await expect(renderDetached(place, drawing, { width: 700 })).rejects.toThrow("missing");
  expect(place.innerHTML).toBe("");
});
