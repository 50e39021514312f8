import type PptxGenJS from "pptxgenjs";
import { pptxWords } from "#text";
import { TITLE, TITLE_NAME } from "./canvas";
import { color } from "./colors";
import { TEXT_FONT, TITLE_FONT } from "./fonts";
import { type Box, FOOT, LINE, MARGIN, POINTS, SLIDE, SMALLEST, WIDTH } from "./units";

export const TITLE_SIZE = 28;
/** Two lines. */
export const TITLE_BOX: Box = { x: MARGIN, y: 0.36, w: WIDTH, h: 0.96 };
export const OPENING_SIZE = 44;
export const OPENING_BOX: Box = { x: MARGIN, y: 1.9, w: WIDTH, h: 1.6 };

/** The page's own look: paper, a band of the accent at the top, a serif title that is a real one. */
export function defineLayouts(deck: PptxGenJS): void {
  deck.layout = "LAYOUT_WIDE";
  deck.theme = { headFontFace: TITLE_FONT, bodyFontFace: TEXT_FONT };
  const { opening, exhibit, sources } = pptxWords.layouts;
  defineLayout(deck, opening, OPENING_BOX, OPENING_SIZE);
  defineLayout(deck, exhibit, TITLE_BOX, TITLE_SIZE);
  defineLayout(deck, sources, TITLE_BOX, TITLE_SIZE);
}

function defineLayout(deck: PptxGenJS, title: string, box: Box, fontSize: number): void {
  // The type of a placeholder knows no name, but its name is what every title gets.
  const placeholder = {
    ...box,
    name: TITLE,
    objectName: TITLE_NAME,
    type: "title",
    fontFace: TITLE_FONT,
    fontSize,
    bold: true,
    color: color("ink"),
    align: "left",
    valign: title === pptxWords.layouts.opening ? "bottom" : "top",
    margin: 0,
  } as const;
  deck.defineSlideMaster({
    title,
    background: { color: color("paper") },
    objects: [
      { rect: { x: 0, y: 0, w: SLIDE.w, h: 0.09, fill: { color: color("focus") } } },
      // A copy, as pptxgenjs takes out of it what it has read.
      { placeholder: { options: { ...placeholder }, text: "" } },
    ],
    slideNumber: {
      x: MARGIN + WIDTH - 0.8,
      y: FOOT - (SMALLEST * LINE) / POINTS,
      w: 0.8,
      h: (SMALLEST * LINE) / POINTS,
      align: "right",
      margin: 0,
      fontFace: TEXT_FONT,
      fontSize: SMALLEST,
      color: color("ink-3"),
    },
  });
}
