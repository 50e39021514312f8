import { pptxWords, proseText } from "#text";
import type { Dossier } from "../../../dossier/format/model";
import type { Exhibit } from "../../../dossier/format/schema";
import type { ExhibitModel } from "../../../exhibits/buildExhibit";
import type { LayoutRoom } from "../../../exhibits/form";
import type { ValueSigns } from "../../../exhibits/slideLegend";
import { drawingScale } from "../../../view/drawingScale";
import type { StageBox } from "../../../view/stage";
import type { Canvas } from "../canvas";
import { writeBars } from "./bars";
import { fitBars, hasSigns } from "./fitBars";
import { writeShapes } from "./shapes";
import { writeTable } from "./table";
import { writeTiles } from "./tiles";

const SLIDE = { slide: true };

interface Shown {
  readonly dossier: Dossier;
  readonly exhibit: Exhibit;
  readonly model: ExhibitModel;
  readonly part: NonNullable<LayoutRoom["part"]>;
}

interface LaidOutContent extends ValueSigns {
  readonly write: (canvas: Canvas) => void;
}

/** Lays out what an exhibit shows in a box of the stage, each kind in the way that PowerPoint has for it. */
export function contentIn(
  box: StageBox,
  { dossier, exhibit: { title, subtitle }, model, part }: Shown,
): LaidOutContent {
  const { heightAt } = model.drawing(SLIDE);
  // Text has no height of its own: its writer sets it.
  const scale = heightAt === null ? 1 : drawingScale(heightAt, box);
  const content = model.content(SLIDE, { width: Math.floor(box.width / scale), part });
  const spoken = model.spoken?.(SLIDE) ?? "";
  switch (content.kind) {
    case "bars": {
      const series = subtitle === undefined ? title : proseText(dossier, subtitle);
      const panels = fitBars(content, box);
      return {
        hasSigns: hasSigns(panels),
        write: (canvas) => writeBars(canvas, panels, { dossier, series, spoken }),
      };
    }
    case "table":
      return inWords((canvas) => writeTable(canvas, pptxWords.objects.table(title), content, box));
    case "tiles":
      return inWords((canvas) => writeTiles(canvas, content, box));
    case "shapes":
      return inWords((canvas) => writeShapes(canvas, content, box, { name: title, spoken, scale }));
  }
}

const inWords = (write: LaidOutContent["write"]): LaidOutContent => ({ hasSigns: false, write });
