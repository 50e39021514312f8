import type PptxGenJS from "pptxgenjs";
import { pptxWords } from "#text";
import { HEAD, SOURCE, STAGE_EDGE, type StageBox } from "../../view/stage";
import { inches, placed, points, TITLE, titleName } from "./canvas";
import { color } from "./colors";
import { TEXT_FONT, TITLE_FONT } from "./fonts";
import { LINE } from "./textHeight";
import { SLIDE_TYPE } from "./type";

/** The title of the opening stands on its foot, over the standfirst. */
export const OPENING_TITLE: StageBox = { ...HEAD, y: 170, height: 200 };

/** The page's own look: paper, a band of the accent at the top, a serif title that is a real one. */
export function defineLayouts(deck: PptxGenJS): void {
  deck.layout = "LAYOUT_WIDE";
  deck.theme = { headFontFace: TITLE_FONT, bodyFontFace: TEXT_FONT };
  const { opening, exhibit, sources } = pptxWords.layouts;
  defineLayout(deck, opening, OPENING_TITLE, SLIDE_TYPE.opener);
  defineLayout(deck, exhibit, HEAD, SLIDE_TYPE.title);
  defineLayout(deck, sources, HEAD, SLIDE_TYPE.title);
}

/** Room for the number of a slide, right of its sources. */
export const NUMBER_WIDTH = 86;

function defineLayout(deck: PptxGenJS, title: string, box: StageBox, size: number): void {
  // The type of a placeholder knows no name, but its name is what every title gets.
  const placeholder = {
    ...placed(box),
    name: TITLE,
    objectName: titleName(),
    type: "title",
    fontFace: TITLE_FONT,
    fontSize: points(size),
    bold: true,
    color: color("ink"),
    align: "left",
    valign: title === pptxWords.layouts.opening ? "bottom" : "top",
    margin: 0,
  } as const;
  const slideNumber = {
    x: inches(SOURCE.x + SOURCE.width - NUMBER_WIDTH),
    y: inches(SOURCE.y + SOURCE_SPACE),
    w: inches(NUMBER_WIDTH),
    h: inches(SLIDE_TYPE.source * LINE),
    align: "right",
    margin: 0,
    fontFace: TEXT_FONT,
    fontSize: points(SLIDE_TYPE.source),
    color: color("ink-3"),
  } as const;
  deck.defineSlideMaster({
    title,
    background: { color: color("paper") },
    objects: [
      { rect: { ...placed(STAGE_EDGE), fill: { color: color("focus") } } },
      // A copy, because pptxgenjs removes from it what it has read.
      { placeholder: { options: { ...placeholder }, text: "" } },
    ],
    ...(title !== pptxWords.layouts.opening && { slideNumber }),
  });
}

/** Between the hairline at the foot and the words under it. */
export const SOURCE_SPACE = 8;
