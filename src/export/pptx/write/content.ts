import { pptxWords, proseText } from "#text";
import type { Dossier } from "../../../dossier/format/model";
import type { Exhibit } from "../../../dossier/format/schema";
import type { ExhibitModel } from "../../../exhibits/buildExhibit";
import type { LayoutRoom } from "../../../exhibits/form";
import { DRAWING_SCALES, type StageBox } from "../../../view/stage";
import { largestThatFits } from "../../largestThatFits";
import type { Canvas } from "../canvas";
import { writeBars } from "./bars";
import { writeShapes } from "./shapes";
import { writeTable } from "./table";
import { writeTiles } from "./tiles";

const SLIDE = { slide: true };

/**
 * A drawing that fits at no scale of the deck is made as small as needed: better than text beyond the slide's
 * edge.
 */
const SMALLER = { greatest: 1.34, least: 0.3, step: 0.02 };

interface Shown {
  readonly dossier: Dossier;
  readonly exhibit: Exhibit;
  readonly model: ExhibitModel;
  readonly part: NonNullable<LayoutRoom["part"]>;
}

/** Writes what an exhibit shows into a box of the stage, each kind in the way that PowerPoint has for it. */
export function writeContent(
  canvas: Canvas,
  box: StageBox,
  { dossier, exhibit: { title, subtitle }, model, part }: Shown,
): void {
  const scale = scaleIn(model, box);
  const content = model.content(SLIDE, { width: Math.floor(box.width / scale), part });
  const spoken = model.spoken?.(SLIDE) ?? "";
  switch (content.kind) {
    case "bars": {
      const series = subtitle === undefined ? title : proseText(dossier, subtitle);
      writeBars(canvas, content, box, { dossier, series, spoken });
      break;
    }
    case "table":
      writeTable(canvas, pptxWords.objects.table(title), content, box);
      break;
    case "tiles":
      writeTiles(canvas, content, box);
      break;
    case "shapes":
      writeShapes(canvas, content, box, { name: title, spoken, scale });
      break;
  }
}

/** The height of a drawing. Text has none of its own: its writer sets it. */
function scaleIn(model: ExhibitModel, { width, height }: StageBox): number {
  const { heightAt } = model.drawing(SLIDE);
  if (heightAt === null) return 1;
  const fits = (scale: number) => heightAt(Math.floor(width / scale)) * scale <= height;
  return DRAWING_SCALES.find(fits) ?? largestThatFits(SMALLER, fits) ?? SMALLER.least;
}
