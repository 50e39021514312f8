import type { Canvas, Cell } from "../canvas";
import { color } from "../colors";
import { fittingSize, heightOf } from "../fit";
import { type Box, POINTS } from "../units";

/** Text of one look inside a cell. */
export interface CellRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly color: string;
}
export type CellText = readonly CellRun[];

interface Table {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly CellText[])[];
  /** Of the columns, as parts of the width. */
  readonly shares: readonly number[];
}

const GREATEST = 20;
const PAD = { x: 0.16, y: 0.13 };
/** The head is set smaller, but never under the smallest text of a slide. */
const headSize = (size: number) => Math.max(12, size - 3);

/** A native table with hairlines, in type as large as fits the room. */
export function drawTable(canvas: Canvas, room: Box, { name, head, rows, shares }: Table): void {
  const sum = shares.reduce((total, share) => total + share, 0);
  const widths = shares.map((share) => (share / sum) * room.w);
  const cellHeight = (text: string, column: number, size: number, bold: boolean) =>
    heightOf(text, { size, width: (widths[column] ?? room.w) - PAD.x, bold }) + 2 * PAD.y;
  const rowHeight = (row: readonly CellText[], size: number) =>
    Math.max(
      ...row.map((cell, at) =>
        cellHeight(
          textOf(cell),
          at,
          size,
          cell.every(({ bold }) => bold),
        ),
      ),
    );
  const headHeight = (size: number) =>
    Math.max(...head.map((text, at) => cellHeight(text, at, headSize(size), true)));

  const size = fittingSize(room.h, GREATEST, (points) =>
    rows.reduce((height, row) => height + rowHeight(row, points), headHeight(points)),
  );
  const heights = [headHeight(size), ...rows.map((row) => rowHeight(row, size))];
  const cells: Cell[][] = [
    head.map((text) => ({
      text: [{ text, options: { color: color("ink-3"), bold: true } }],
      options: cellLook(headSize(size), "ink"),
    })),
    ...rows.map((row) =>
      row.map((cell) => ({
        text: cell.map(({ text, bold = false, color: ink }) => ({ text, options: { bold, color: ink } })),
        options: cellLook(size, "rule"),
      })),
    ),
  ];
  const h = heights.reduce((total, height) => total + height, 0);
  // The height of a line of capitals, so that the table's first text stands where a drawing's does.
  canvas.table(name, cells, { ...room, y: room.y + size / POINTS / 2, h }, { widths, heights });
}

const textOf = (cell: CellText) => cell.map(({ text }) => text).join("");

function cellLook(fontSize: number, line: "ink" | "rule"): NonNullable<Cell["options"]> {
  const none = { type: "none" } as const;
  return {
    fontSize,
    valign: "top",
    margin: [PAD.y, PAD.x, PAD.y, 0],
    border: [none, none, { type: "solid", pt: line === "ink" ? 1 : 0.75, color: color(line) }, none],
  };
}
