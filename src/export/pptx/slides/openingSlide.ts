import {
  deckWords,
  filterWords,
  kickerWords,
  pageWords,
  pptxWords,
  proseText,
  sourceWords,
  todayWords,
} from "#text";
import type { Dossier } from "../../../dossier/format/model";
import { across, STAGE, type StageBox } from "../../../view/stage";
import type { View } from "../../../view/view";
import { largestThatFits } from "../../largestThatFits";
import type { Canvas } from "../canvas";
import { color } from "../colors";
import { OPENING_TITLE } from "../layouts";
import { speakerLines } from "../notes";
import { heightOf } from "../textHeight";
import { SLIDE_TYPE } from "../type";

const { opener, lead: LEAD_SIZE, subtitle, smallest } = SLIDE_TYPE;
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
    size: sizeIn(OPENING_TITLE, title, { greatest: opener, least: smallest, bold: true }),
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
  drawFacts(canvas, [
    ...(view.by === null ? [] : [{ head: deckWords.presentedBy, text: view.by.trim(), most: 440 }]),
    { head: deckWords.date, text: todayWords(), most: 220 },
    { head: deckWords.sourcesOf, text: articles, most: null },
  ]);
  canvas.notes(speakerLines(dossier, dossier.speaker));
}

/** Over the lower edge of the slide: the height of the deck's own row of facts. */
const FACTS = across(STAGE.height - 116, 116);
const FACT = { above: 18, gap: 48, height: 80 };

interface Fact {
  readonly head: string;
  readonly text: string;
  /** Of its width; null for all that is left. */
  readonly most: number | null;
}

/** Who presents, the day, the articles: each under its name, beside each other. */
function drawFacts(canvas: Canvas, facts: readonly Fact[]): void {
  const { objects } = pptxWords;
  const line = { color: color("ink"), width: 2 };
  canvas.shape(objects.rule, "line", { ...FACTS, height: 0 }, { line, alt: null });
  let { x } = FACTS;
  for (const { head, text, most } of facts) {
    const width = most ?? FACTS.x + FACTS.width - x;
    const height = FACT.height - heightOf(head, { size: smallest, width });
    const size = sizeIn({ x, y: 0, width, height }, text, { greatest: subtitle, least: smallest });
    const runs = [
      { text: head, size: smallest, color: color("ink-3"), ends: true },
      { text, size },
    ];
    const box = { x, y: FACTS.y + FACT.above, width, height: FACT.height };
    canvas.text(objects.fact(head), runs, box, { size: smallest });
    x += width + FACT.gap;
  }
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
