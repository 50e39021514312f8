import type { TableContent, TextRun } from "../../exhibits/content";
import { type Block, beside, gap, hairline, paragraph, stacked } from "./block";
import { type Pen, plain, strong } from "./pen";
import type { Run } from "./wrapRuns";

export interface Room {
  readonly width: number;
  /** How much larger than on the page. */
  readonly scale: number;
}

/** As on the page. */
const TYPE = 13;
const PADDING = 8;
const GUTTER = 14;

/** A written table: a line of names, then rows of cells, each as high as its fullest cell. */
export function tableBlock(pen: Pen, { columns, rows }: TableContent, { width, scale }: Room): Block {
  const size = TYPE * scale;
  const rowOf = (cells: readonly (readonly Run[])[]) => {
    let left = 0;
    return beside(
      columns.map(({ share }, at) => {
        const own = left;
        left += share * width;
        const isLast = at === columns.length - 1;
        const room = share * width - (isLast ? 0 : GUTTER * scale);
        return { left: own, block: paragraph(pen, cells[at] ?? [], room) };
      }),
    );
  };
  const runOf = ({ text, bold = false, ink }: TextRun): Run => ({
    text,
    style: bold ? strong(size, ink) : plain(size, ink),
  });
  const padding = gap(PADDING * scale);
  return stacked([
    rowOf(columns.map(({ head }) => [{ text: head, style: strong(size, "ink-3") }])),
    padding,
    hairline(pen, width, "rule-strong"),
    ...rows.flatMap(({ cells }, at) => [
      padding,
      rowOf(cells.map((cell) => cell.map(runOf))),
      padding,
      ...(at < rows.length - 1 ? [hairline(pen, width)] : []),
    ]),
  ]);
}
