import { pptxWords } from "#text";
import type { TilesContent } from "../../../exhibits/content";
import type { StageBox } from "../../../view/stage";
import { largestThatFits } from "../../largestThatFits";
import type { Canvas } from "../canvas";
import { color } from "../colors";
import { TITLE_FONT } from "../fonts";
import { measureAnywhere } from "../measureAnywhere";
import { heightOf } from "../textHeight";
import { SLIDE_TYPE } from "../type";

const GUTTER = 38;
/** Up to this many stand in one row. */
const ONE_ROW = 3;
const HIGHEST = 200;
const PADDING = 15;
const { smallest: LEAST } = SLIDE_TYPE;
const NUMBER = { greatest: 72, least: LEAST, step: 1 };
const LABEL = { greatest: 24, least: LEAST, step: 1 };
/** Source and paragraph, beside the number. */
const MARK = 21;

/** Figures one by one, large, each with what it is and where it stands in its source. */
export function writeTiles(canvas: Canvas, { tiles }: TilesContent, box: StageBox): void {
  if (tiles.length === 0) return;
  const columns =
    tiles.length <= ONE_ROW ? tiles.length : Math.ceil(tiles.length / Math.ceil(tiles.length / 4));
  const lines = Math.ceil(tiles.length / columns);
  const width = (box.width - GUTTER * (columns - 1)) / columns;
  const height = Math.min(HIGHEST, box.height / lines);
  const top = box.y + (box.height - lines * height) * 0.4;

  const fitsAcross = (size: number) =>
    tiles.every(
      ({ value, mark }) => measureAnywhere(value, size, true) + measureAnywhere(` ${mark}`, MARK) <= width,
    );
  const number = largestThatFits(NUMBER, fitsAcross) ?? LEAST;
  const numberHeight = number * 1.25;
  const labelHeight = Math.max(0, height - numberHeight - 2 * PADDING);
  const fitsUnder = (size: number) =>
    tiles.every(({ label }) => heightOf(label, { size, width }) <= labelHeight);
  const labelSize = largestThatFits(LABEL, fitsUnder) ?? LEAST;

  for (const [at, { value, mark, label, matches }] of tiles.entries()) {
    const x = box.x + (at % columns) * (width + GUTTER);
    const y = top + Math.floor(at / columns) * height;
    const name = pptxWords.objects.tile(label);
    canvas.shape(
      pptxWords.objects.rule,
      "line",
      { x, y, width, height: 0 },
      { line: { color: color(matches ? "ink" : "rule"), width: 1.5 }, alt: null },
    );
    canvas.text(
      name,
      [
        { text: value, color: color(matches ? "ink" : "ink-3"), bold: matches },
        { text: ` ${mark}`, size: MARK, color: color("ink-3") },
      ],
      { x, y: y + PADDING, width, height: numberHeight },
      { size: number, font: TITLE_FONT },
    );
    canvas.text(
      name,
      label,
      { x, y: y + PADDING + numberHeight, width, height: labelHeight },
      { size: labelSize, color: color(matches ? "ink-2" : "ink-3") },
    );
  }
}
