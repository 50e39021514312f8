import { deckWords, filterWords, pageWords, pptxWords } from "#text";
import { sourceWords } from "../../../dossier/citations/citations";
import type { Dossier } from "../../../dossier/format/model";
import { proseText } from "../../../dossier/query/texts";
import type { View } from "../../../view/view";
import type { Canvas } from "../canvas";
import { color } from "../colors";
import { balancedWidth, fittingSize, heightOf } from "../fit";
import { OPENING_BOX, OPENING_SIZE } from "../layouts";
import { speakerLines } from "../notes";
import { MARGIN } from "../units";
import { drawTitle, footOf } from "./stage";

const LEAD = { y: OPENING_BOX.y + OPENING_BOX.h + 0.25, w: 10, h: 1.6, size: 22 };

export function openingSlide(canvas: Canvas, dossier: Dossier, view: View): void {
  const { sources, figures, events } = dossier;
  const lead = proseText(dossier, dossier.standfirst);
  const size = fittingSize(LEAD.h, LEAD.size, (points) => heightOf(lead, { size: points, width: LEAD.w }));
  const filters = filterWords(dossier, view.filters);

  canvas.text(
    pptxWords.objects.kicker,
    deckWords.count(sources.size, figures.size, events.size),
    { x: MARGIN, y: OPENING_BOX.y - 0.35, w: LEAD.w, h: 0.3 },
    { size: 16, color: color("focus"), bold: true },
  );
  drawTitle(canvas, dossier.title, OPENING_BOX, OPENING_SIZE);
  const setting = { size, width: LEAD.w };
  const box = { x: MARGIN, y: LEAD.y, w: balancedWidth(lead, setting), h: heightOf(lead, setting) };
  canvas.text(pptxWords.objects.lead, lead, box, { size, color: color("ink-2") });
  if (filters.length > 0) {
    canvas.text(
      pptxWords.objects.filters,
      [
        { text: `${pageWords.filters.active(filters)}. `, bold: true, color: color("focus") },
        { text: pptxWords.grayed },
      ],
      { ...box, w: LEAD.w, y: box.y + box.h + 0.2, h: 0.6 },
      { size: 18, color: color("ink-2") },
    );
  }
  footOf([...sources.values()].map(sourceWords).join("; "), []).draw(canvas);
  canvas.notes(speakerLines(dossier, dossier.speaker));
}
