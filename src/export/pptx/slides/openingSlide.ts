import { filterWords, kickerWords, pageWords, pptxWords, proseText, sourceWords, todayWords } from "#text";
import type { Dossier } from "../../../dossier/format/model";
import type { StageBox } from "../../../view/stage";
import type { View } from "../../../view/view";
import { largestThatFits } from "../../largestThatFits";
import type { Canvas } from "../canvas";
import { color } from "../colors";
import { OPENING_TITLE } from "../layouts";
import { speakerLines } from "../notes";
import { heightOf } from "../textHeight";
import { SLIDE_TYPE } from "../type";
import { footOf } from "./headAndFoot";

const { opener, title: SMALL_OPENER, lead: LEAD_SIZE, subtitle, smallest } = SLIDE_TYPE;
const KICKER: StageBox = { ...OPENING_TITLE, y: OPENING_TITLE.y - 40, height: 28 };
const LEAD: StageBox = {
  ...OPENING_TITLE,
  y: OPENING_TITLE.y + OPENING_TITLE.height + 24,
  width: 960,
  height: 160,
};
const FILTERS: StageBox = { ...LEAD, y: LEAD.y + LEAD.height + 16, height: 60 };

export function openingSlide(canvas: Canvas, dossier: Dossier, view: View): void {
  const { title, sources } = dossier;
  const lead = proseText(dossier, dossier.standfirst);
  const filters = filterWords(dossier, view.filters);

  canvas.text(pptxWords.objects.kicker, kickerWords(dossier), KICKER, {
    size: subtitle,
    color: color("focus"),
    bold: true,
  });
  canvas.title(title, {
    height: OPENING_TITLE.height,
    size: sizeIn(OPENING_TITLE, title, { greatest: opener, least: SMALL_OPENER, bold: true }),
  });
  canvas.text(pptxWords.objects.lead, lead, LEAD, {
    size: sizeIn(LEAD, lead, { greatest: LEAD_SIZE, least: smallest }),
    color: color("ink-2"),
  });
  if (filters.length > 0) {
    canvas.text(
      pptxWords.objects.filters,
      [
        { text: `${pageWords.filters.active(filters)}. `, bold: true, color: color("focus") },
        { text: pptxWords.grayed },
      ],
      FILTERS,
      { size: subtitle, color: color("ink-2") },
    );
  }
  const articles = [...sources.values()].map(sourceWords).join("; ");
  footOf(pptxWords.made(todayWords(), articles), []).draw(canvas);
  canvas.notes(speakerLines(dossier, dossier.speaker));
}

interface Sizes {
  readonly greatest: number;
  readonly least: number;
  readonly bold?: boolean;
}

function sizeIn({ width, height }: StageBox, text: string, { bold = false, ...range }: Sizes): number {
  const fits = (size: number) => heightOf(text, { size, width, bold }) <= height;
  return largestThatFits({ ...range, step: 1 }, fits) ?? range.least;
}
