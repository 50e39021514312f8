import type { TableContent, TextRun } from "../../../exhibits/content";
import type { StageBox } from "../../../view/stage";
import { largestThatFits } from "../../largestThatFits";
import type { Canvas, Cell, Run } from "../canvas";
import { color } from "../colors";
import { heightOf } from "../textHeight";
import { SLIDE_TYPE } from "../type";

const PADDING = { x: 15, y: 12 };
const { table: GREATEST, smallest: LEAST } = SLIDE_TYPE;

const headSize = (size: number) => Math.max(LEAST, size - 4);
const textOf = (cell: readonly TextRun[]) => cell.map(({ text }) => text).join("");

/** A native table with hairlines, in type as large as fits the box. */
export function writeTable(
  canvas: Canvas,
  name: string,
  { columns, rows }: TableContent,
  box: StageBox,
): void {
  const widths = columns.map(({ share }) => share * box.width);
  const rowHeight = (texts: readonly string[], size: number, bold: boolean) =>
    2 * PADDING.y +
    Math.max(
      ...texts.map((text, at) =>
        heightOf(text, { size, bold, width: (widths[at] ?? box.width) - PADDING.x }),
      ),
    );
  const heightsAt = (size: number) => [
    rowHeight(
      columns.map(({ head }) => head),
      headSize(size),
      true,
    ),
    ...rows.map(({ cells }) => rowHeight(cells.map(textOf), size, false)),
  ];
  const heightAt = (size: number) => heightsAt(size).reduce((sum, height) => sum + height, 0);
  const range = { greatest: GREATEST, least: LEAST, step: 1 };
  const size = largestThatFits(range, (tried) => heightAt(tried) <= box.height) ?? LEAST;
  const cells: Cell[][] = [
    columns.map(({ head }) => ({
      runs: [{ text: head, bold: true, color: color("ink-3") }],
      size: headSize(size),
      padding: PADDING,
      rule: { color: color("ink"), width: 1.5 },
    })),
    ...rows.map((row) =>
      row.cells.map((cell) => ({
        runs: cell.length === 0 ? [{ text: "" }] : cell.map(runOf),
        size,
        padding: PADDING,
        rule: { color: color("rule"), width: 1 },
      })),
    ),
  ];
  const height = Math.min(heightAt(size), box.height);
  canvas.table(name, cells, { ...box, height }, { widths, heights: heightsAt(size) });
}

const runOf = ({ text, bold = false, ink }: TextRun): Run => ({ text, bold, color: color(ink) });
