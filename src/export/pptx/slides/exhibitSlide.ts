import { deckWords, filterWords, proseText } from "#text";
import type { Dossier } from "../../../dossier/format/model";
import { buildExhibit } from "../../../exhibits/buildExhibit";
import { sourcesOf } from "../../../exhibits/cited";
import { rowsShown } from "../../../exhibits/rowsShown";
import { layOutOverLegend, slideLegend, type ValueSigns } from "../../../exhibits/slideLegend";
import type { Slide } from "../../../exhibits/slides";
import type { View } from "../../../view/view";
import type { Canvas } from "../canvas";
import { citedLines, speakerLines } from "../notes";
import { contentIn } from "../write/content";
import { drawHead, footOf } from "./headAndFoot";

type ExhibitSlide = Extract<Slide, { kind: "exhibit" }>;

/** An exhibit: its finding, measure and filters, the drawing, caveats and sources; in the notes, citations. */
export function exhibitSlide(canvas: Canvas, dossier: Dossier, view: View, slide: ExhibitSlide): void {
  const { exhibit } = slide;
  const part = { at: slide.part, of: slide.parts };
  const model = buildExhibit(dossier, view, exhibit);
  const rows = rowsShown(model, part);
  const prose = (text: string) => proseText(dossier, text);

  const subtitle = [
    exhibit.subtitle === undefined ? "" : prose(exhibit.subtitle),
    part.of > 1 ? `(${deckWords.part(part.at + 1, part.of)})` : "",
  ];
  drawHead(canvas, {
    title: exhibit.title,
    subtitle: subtitle.filter((text) => text !== "").join(" "),
    filters: filterWords(dossier, view.filters),
    isEmpty: model.matching.length === 0,
  });
  const layOut = (signs: ValueSigns) => {
    const caveats = [...(exhibit.notes ?? []).map(prose), slideLegend(model, signs) ?? ""];
    const foot = footOf(
      deckWords.source(sourcesOf(dossier, rows)),
      caveats.filter((text) => text !== ""),
    );
    return { foot, ...contentIn(foot.room, { dossier, exhibit, model, part }) };
  };
  const { foot, write } = layOutOverLegend(layOut);
  write(canvas);
  foot.draw(canvas);
  canvas.notes([...speakerLines(dossier, exhibit.speaker), ...citedLines(dossier, rows, model.matching)]);
}
