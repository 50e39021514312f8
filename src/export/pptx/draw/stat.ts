import { pptxWords } from "#text";
import type { StatRow } from "../../../exhibits/stat/rows";
import { arial, georgia } from "../arial";
import type { Canvas } from "../canvas";
import { color } from "../colors";
import { fittingSize, heightOf } from "../fit";
import { TITLE_FONT } from "../fonts";
import { type Box, POINTS } from "../units";

const GUTTER = 0.4;
/** Up to this many stand in one row. */
const ONE_ROW = 3;
const GREATEST = { number: 54, label: 18 };
const PAD = 0.16;
/** Source and paragraph, beside the number. */
const MARK = 16;

/** Figures one by one, large, each with what it is and where it stands in its source. */
export function drawStat(canvas: Canvas, room: Box, rows: readonly StatRow[]): void {
  const columns = rows.length <= ONE_ROW ? rows.length : Math.ceil(rows.length / Math.ceil(rows.length / 4));
  const lines = Math.ceil(rows.length / columns);
  const w = (room.w - GUTTER * (columns - 1)) / columns;
  const h = Math.min(2.1, room.h / lines);
  const top = room.y + Math.max(0, room.h - lines * h) * 0.4;

  const number = fittingSize(w, GREATEST.number, (size) =>
    Math.max(...rows.map(({ value, mark }) => widthOf(value, mark, size))),
  );
  const numberHeight = (number * 1.25) / POINTS;
  const label = fittingSize(h - numberHeight - 2 * PAD, GREATEST.label, (size) =>
    Math.max(...rows.map(({ figure }) => heightOf(figure.label, { size, width: w }))),
  );
  for (const [at, row] of rows.entries()) {
    const x = room.x + (at % columns) * (w + GUTTER);
    const y = top + Math.floor(at / columns) * h;
    const name = pptxWords.objects.tile(row.figure.label);
    canvas.shape(
      pptxWords.objects.rule,
      "line",
      { x, y, w, h: 0 },
      {
        line: { color: color(row.on ? "ink" : "rule"), width: 1 },
        alt: null,
      },
    );
    canvas.text(
      name,
      [
        { text: row.value, color: color(row.on ? "ink" : "ink-3"), bold: row.on },
        { text: ` ${row.mark}`, size: MARK, color: color("ink-3") },
      ],
      { x, y: y + PAD, w, h: numberHeight },
      { size: number, font: TITLE_FONT },
    );
    canvas.text(
      name,
      row.figure.label,
      { x, y: y + PAD + numberHeight, w, h: h - numberHeight - 2 * PAD },
      {
        size: label,
        color: color(row.on ? "ink-2" : "ink-3"),
      },
    );
  }
}

/** In inches. */
const widthOf = (value: string, mark: string, size: number) =>
  (georgia(value, size, true) + arial(` ${mark}`, MARK) * 1.1) / POINTS;
