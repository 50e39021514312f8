import { deckWords, filterWords } from "#text";
import type { Dossier } from "../../../dossier/format/model";
import { proseText } from "../../../dossier/query/texts";
import { buildExhibit } from "../../../exhibits/buildExhibit";
import { type ExhibitModel, legendText } from "../../../exhibits/form";
import type { TableRow } from "../../../exhibits/records";
import { sourcesOf } from "../../../exhibits/slideSources";
import { partOf, type Slide } from "../../../view/slides";
import type { View } from "../../../view/view";
import type { Canvas } from "../canvas";
import { displacedNotes, drawExhibit } from "../draw/exhibit";
import { citedLines, speakerLines } from "../notes";
import { drawHead, footOf, stageBetween } from "./stage";

const SLIDE = { slide: true };

type ExhibitSlide = Extract<Slide, { kind: "exhibit" }>;

/** An exhibit: its finding, measure and filters, the drawing, caveats and sources; in the notes, citations. */
export function exhibitSlide(canvas: Canvas, dossier: Dossier, view: View, slide: ExhibitSlide): void {
  const { exhibit, part, parts } = slide;
  const presented = buildExhibit(dossier, view, exhibit);
  const rows = rowsOn(dossier, slide, presented);
  const prose = (text: string) => proseText(dossier, text);

  const subtitle = [
    exhibit.subtitle === undefined ? "" : prose(exhibit.subtitle),
    parts > 1 ? `(${deckWords.part(part + 1, parts)})` : "",
  ];
  const caveats = [
    ...(exhibit.notes ?? []).map(prose),
    ...displacedNotes(dossier, view, exhibit),
    legendText(presented, SLIDE) ?? "",
  ];
  const top = drawHead(canvas, exhibit.title, subtitle.filter((text) => text !== "").join(" "), {
    filters: filterWords(dossier, view.filters),
    empty: presented.left.length === 0,
  });
  const foot = footOf(
    deckWords.source(sourcesOf(dossier, rows)),
    caveats.filter((text) => text !== ""),
  );
  const stage = stageBetween(top, foot.top);
  drawExhibit(canvas, stage, {
    dossier,
    view,
    exhibit,
    part,
    parts,
    spoken: presented.spoken?.(SLIDE) ?? "",
  });
  foot.draw(canvas);
  canvas.notes([...speakerLines(dossier, exhibit.speaker), ...citedLines(dossier, rows, presented.left)]);
}

/** The lines of an exhibit's table that stand on this slide: all of them, but for a table of several parts. */
function rowsOn(dossier: Dossier, slide: ExhibitSlide, { all }: ExhibitModel): readonly TableRow[] {
  const { exhibit, part, parts } = slide;
  if (exhibit.form === "ledger") return partOf(all, part, parts);
  if (exhibit.form !== "comparison") return all;
  const questions = partOf(dossier.comparisons, part, parts).map(({ question }) => question);
  return all.filter(({ what }) => questions.includes(what));
}
