import { sum } from "../../dossier/sum";
import type { BarItem, BarLink, BarPlot, BarRemark } from "./barPlot";
import { HEAD_LINE, type PlacedText } from "./head";
import { LABEL, SMALL, TEXT, VALUE } from "./looks";
import { bold, type Measure } from "./measure";
import { wrap } from "./wrap";

/** The first baseline of a row, between name and bar, and under the bar. */
export const ROW = { first: 15, name: 8, under: 18 };
export const CHANGE_ROW = { first: 15, name: 6, under: 10 };
/** From a bar to the first baseline under it, between baselines, and under the last. */
export const REMARK = { first: 17, notched: 22, line: 17, end: 4 };

/** The texts of a row, before there is a scale. */
export interface RowTexts {
  readonly item: BarItem;
  readonly name: readonly Pick<PlacedText, "text" | "rest">[];
  readonly detail: readonly string[];
  readonly remarks: readonly { readonly remark: BarRemark; readonly lines: readonly string[] }[];
}

/** Name and detail on one line if they fit, else one under the other, as many lines as they need. */
export function rowHead(
  { name, detail }: BarItem,
  width: number,
  measure: Measure,
): Pick<RowTexts, "name" | "detail"> {
  if (detail === "") return { name: linesOf(wrap(name, width, LABEL, bold(measure))), detail: [] };
  const rest = ` ${detail}`;
  if (measure(name, LABEL, true) + measure(rest, TEXT) <= width)
    return { name: [{ text: name, rest }], detail: [] };
  return {
    name: linesOf(wrap(name, width, LABEL, bold(measure))),
    detail: wrap(detail, width, TEXT, measure),
  };
}

const linesOf = (lines: readonly string[]): RowTexts["name"] => lines.map((text) => ({ text }));

export const widest = (rows: readonly RowTexts[], measure: Measure): number =>
  Math.max(
    0,
    ...rows.flatMap(({ name, detail }) => [
      ...name.map(({ text, rest = "" }) => measure(text, LABEL, true) + measure(rest, TEXT)),
      ...detail.map((text) => measure(text, TEXT)),
    ]),
  );

/** The links of a bar that have no bracket, as remarks under it. */
export const linesFor = (
  item: BarItem,
  { links = [] }: BarPlot,
  brackets: readonly BarLink[],
): readonly BarRemark[] =>
  links
    .filter((link) => link.to === item.id && !brackets.includes(link))
    .map(({ id, line }) => ({ id, text: line, notch: null }));

export const firstRemark = ({ notch }: BarRemark): number => (notch === null ? REMARK.first : REMARK.notched);

/** The height of a row without its bar. */
export function textHeight({ name, detail, remarks }: RowTexts, air: typeof ROW): number {
  const lines = Math.max(1, name.length + detail.length);
  const under = remarks.map(({ remark, lines: own }) => firstRemark(remark) + (own.length - 1) * REMARK.line);
  return (
    air.first +
    (lines - 1) * HEAD_LINE +
    air.name +
    air.under +
    sum(under) +
    (under.length > 0 ? REMARK.end : 0)
  );
}

/** A value under its bar is set as large as beside it. */
export const wrapRemark = ({ text, isValue = false }: BarRemark, width: number, measure: Measure) =>
  isValue ? wrap(text, width, VALUE, bold(measure)) : wrap(text, width, SMALL, measure);
