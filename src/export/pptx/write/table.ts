import type { TableContent, TextRun } from "../../../exhibits/content";
import type { StageBox } from "../../../view/stage";
import { largestThatFits } from "../../largestThatFits";
import type { Canvas, Cell, Run } from "../canvas";
import { color } from "../colors";
import { heightOf } from "../textHeight";
import { SLIDE_TYPE } from "../type";

const PADDING = { x: 15, y: 12 };
const { table: GREATEST, smallest: LEAST } = SLIDE_TYPE;

const headSize = (size: number) => Math.max(LEAST, size - 5);
const smallSize = headSize;

/** Its lines one after the other: what begins a line is measured by itself. */
const textsOf = (cell: readonly TextRun[]) =>
  cell
    .map(({ text, sign, ends }) => `${sign ? `${sign.letter} ` : ""}${text}${ends ? "\n" : ""}`)
    .join("")
    .split("\n");

/** A native table with hairlines, in type as large as fits the box. */
export function writeTable(
  canvas: Canvas,
  name: string,
  { columns, rows }: TableContent,
  box: StageBox,
): void {
  const widths = columns.map(({ share }) => share * box.width);
  const rowHeight = (cells: readonly (readonly string[])[], size: number, bold: boolean) =>
    2 * PADDING.y +
    Math.max(
      ...cells.map((lines, at) =>
        lines
          .map((line) => heightOf(line, { size, bold, width: (widths[at] ?? box.width) - PADDING.x }))
          .reduce((sum, height) => sum + height, 0),
      ),
    );
  const heightsAt = (size: number) => [
    rowHeight(
      columns.map(({ head }) => [head]),
      headSize(size),
      true,
    ),
    ...rows.map(({ cells }) => rowHeight(cells.map(textsOf), size, false)),
  ];
  const heightAt = (size: number) => heightsAt(size).reduce((sum, height) => sum + height, 0);
  const range = { greatest: GREATEST, least: LEAST, step: 1 };
  const size = largestThatFits(range, (tried) => heightAt(tried) <= box.height) ?? LEAST;
  const cells: Cell[][] = [
    columns.map(({ head }) => ({
      runs: [{ text: head, bold: true, color: color("ink") }],
      size: headSize(size),
      padding: PADDING,
      rule: { color: color("rule"), width: 1 },
    })),
    ...rows.map((row) =>
      row.cells.map((cell) => ({
        runs: cell.length === 0 ? [{ text: "" }] : cell.flatMap((run) => runsOf(run, size)),
        size,
        padding: PADDING,
        rule: { color: color("rule"), width: 1 },
      })),
    ),
  ];
  const height = Math.min(heightAt(size), box.height);
  canvas.table(name, cells, { ...box, height }, { widths, heights: heightsAt(size) });
}

function runsOf({ text, bold = false, small = false, ink, sign, ends = false }: TextRun, size: number) {
  const own: Run = { text, bold, color: color(ink), ends, ...(small && { size: smallSize(size) }) };
  // A cell holds only text, so the sign is a character.
  return sign ? [{ text: `${sign.letter} `, bold: true, color: color(sign.ink) }, own] : [own];
}
