import fc from "fast-check";
import { expect, test } from "vitest";
import { buildExhibit } from "../../../exhibits/buildExhibit";
import { loadContents } from "../../../exhibits/contents";
import { slidesOf } from "../../../exhibits/slides";
import { anyWrittenShape, writtenDossier } from "../../../exhibits/test/writtenDossier";
import { drawingBox, STAGE_TYPE, type StageBox } from "../../../view/stage";
import { PLAIN_VIEW } from "../../../view/view";
import type { Canvas, Cell, Run } from "../canvas";
import { contentIn } from "./content";

await loadContents();

/** What is written on one slide: boxes of text, and the cells of tables. */
function recorded(): { readonly canvas: Canvas; readonly boxes: StageBox[]; readonly runs: Run[] } {
  const boxes: StageBox[] = [];
  const runs: Run[] = [];
  const none = () => {};
  const canvas: Canvas = {
    title: none,
    text: (_, text, box, { size }) => {
      boxes.push(box);
      for (const run of typeof text === "string" ? [{ text }] : text) runs.push({ size, ...run });
    },
    shape: none,
    polygon: none,
    chart: none,
    table: (_, rows: readonly (readonly Cell[])[], box) => {
      boxes.push(box);
      for (const { runs: own, size } of rows.flat()) for (const run of own) runs.push({ size, ...run });
    },
    group: (name) => name,
    notes: none,
    ink: () => ({ objects: new Map(), charts: new Map(), groups: new Map(), notes: [] }),
  };
  return { canvas, boxes, runs };
}

test("key numbers and tables keep inside their slide, in type that can be read, however many and however long", () => {
  fc.assert(
    fc.property(anyWrittenShape, (shape) => {
      const dossier = writtenDossier(shape);
      const box = drawingBox(0);
      for (const slide of slidesOf(dossier)) {
        if (slide.kind !== "exhibit") continue;
        const { exhibit, part, parts } = slide;
        const { canvas, boxes, runs } = recorded();
        const model = buildExhibit(dossier, PLAIN_VIEW, exhibit);
        contentIn(box, { dossier, exhibit, model, part: { at: part, of: parts } }).write(canvas);
        expect(boxes.length).toBeGreaterThan(0);
        for (const one of boxes) {
          expect(one.x).toBeGreaterThanOrEqual(box.x - 0.01);
          expect(one.x + one.width).toBeLessThanOrEqual(box.x + box.width + 0.01);
          expect(one.y + one.height).toBeLessThanOrEqual(box.y + box.height + 0.01);
          expect(Math.min(one.width, one.height)).toBeGreaterThan(0);
        }
        for (const { size = 0 } of runs) expect(size).toBeGreaterThanOrEqual(STAGE_TYPE.source);
      }
    }),
    { numRuns: 15 },
  );
});
