import { type Block, beside, gap, hairline, paragraph, stacked } from "./block";
import { type Pen, strong } from "./pen";
import type { Run } from "./wrapRuns";

export interface Column {
  readonly head: string;
  /** Of the whole table, from 0 to 1. */
  readonly share: number;
}

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
export function tableBlock(
  pen: Pen,
  columns: readonly Column[],
  rows: readonly (readonly (readonly Run[])[])[],
  { width, scale }: Room,
): Block {
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
  const padding = gap(PADDING * scale);
  const head = columns.map((column) => [{ text: column.head, style: strong(TYPE * scale, "ink-3") }]);
  return stacked([
    rowOf(head),
    padding,
    hairline(pen, width, "rule-strong"),
    ...rows.flatMap((cells, at) => [
      padding,
      rowOf(cells),
      padding,
      ...(at < rows.length - 1 ? [hairline(pen, width)] : []),
    ]),
  ]);
}

export const tableType = (scale: number): number => TYPE * scale;
