import type { Sign, TableContent, TextRun } from "../../exhibits/content";
import { type Block, beside, gap, hairline, paragraph, stacked } from "./block";
import { type Pen, plain, strong } from "./pen";
import { moved, svgNode } from "./svg";
import type { Run } from "./wrapRuns";

export interface Room {
  readonly width: number;
  /** How much larger than on the page. */
  readonly scale: number;
}

/** As on the page. */
const TYPE = { text: 15, small: 13, head: 13.5 };
const PADDING = 8;
const GUTTER = 14;
const LEADING = 1.35;
/** Of the square that signs are drawn in, and of the room between one and its text. */
const SIGN = { square: 18, size: 17, gap: 7 };

/** A written table: a line of column names, then rows of cells, each as high as its fullest cell. */
export function tableBlock(pen: Pen, { columns, rows }: TableContent, { width, scale }: Room): Block {
  const rowOf = (cells: readonly (readonly TextRun[])[], size: number) => {
    let left = 0;
    return beside(
      columns.map(({ share }, at) => {
        const own = left;
        left += share * width;
        const isLast = at === columns.length - 1;
        const room = share * width - (isLast ? 0 : GUTTER * scale);
        return { left: own, block: cellBlock(pen, cells[at] ?? [], { width: room, scale }, size * scale) };
      }),
    );
  };
  const padding = gap(PADDING * scale);
  return stacked([
    rowOf(
      columns.map(({ head }) => [{ text: head, bold: true, ink: "ink" }]),
      TYPE.head,
    ),
    ...rows.flatMap(({ cells }) => [padding, hairline(pen, width), padding, rowOf(cells, TYPE.text)]),
    padding,
  ]);
}

/** Lines of text, each of which fills the cell. A sign before the first line indents all of them. */
function cellBlock(pen: Pen, runs: readonly TextRun[], { width, scale }: Room, size: number): Block {
  const sign = runs[0]?.sign;
  const indent = sign === undefined ? 0 : (SIGN.size + SIGN.gap) * scale;
  const lines = linesOf(runs).map((line) =>
    paragraph(
      pen,
      line.map(({ text, bold = false, small = false, ink }): Run => {
        const own = small ? TYPE.small * scale : size;
        return { text, style: bold ? strong(own, ink) : plain(own, ink) };
      }),
      width - indent,
      { leading: LEADING },
    ),
  );
  if (sign === undefined) return stacked(lines);
  const top = (size * LEADING - SIGN.size * scale) / 2;
  return beside([
    { left: 0, block: stacked([gap(top), signBlock(pen, sign, SIGN.size * scale)]) },
    { left: indent, block: stacked(lines) },
  ]);
}

function linesOf(runs: readonly TextRun[]): readonly (readonly TextRun[])[] {
  const lines: TextRun[][] = [[]];
  for (const run of runs) {
    lines.at(-1)?.push(run);
    if (run.ends) lines.push([]);
  }
  return lines;
}

function signBlock(pen: Pen, { ink, paths }: Sign, size: number): Block {
  // One that does not match is drawn in one pale ink.
  const own = (color: TextRun["ink"] | "paper") =>
    pen.color(color === "paper" || ink !== "ink-3" ? color : ink);
  return {
    height: size,
    at: (x, y) => [
      moved(
        x,
        y,
        paths.map(({ d, fill, stroke, width, dashes }) =>
          svgNode("path", {
            d,
            fill: fill === undefined ? "none" : own(fill),
            ...(stroke !== undefined && { stroke: own(stroke), "stroke-width": width }),
            "stroke-dasharray": dashes,
          }),
        ),
        size / SIGN.square,
      ),
    ],
  };
}
