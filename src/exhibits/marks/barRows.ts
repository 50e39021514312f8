import { bracketRoom, bracketsOf, placeLinks } from "./barLinks";
import type {
  BarItem,
  BarLink,
  BarPlot,
  BarRemark,
  BarRowsLayout,
  PlacedBar,
  PlacedGroup,
  PlacedRemark,
} from "./barPlot";
import { HEAD_LINE, type PlacedText } from "./head";
import { GAP, LABEL, pastEnd, SMALL, TEXT } from "./looks";
import type { Measure } from "./measure";
import { FOOT, placeYardstick } from "./placeYardstick";
import { type FittedValues, fitValues, labelWidth } from "./valueFit";
import { wrap } from "./wrap";

/** The height of bars in charts with few rows, with more, and with few rows on a high slide. In CSS pixels. */
const BAR = { few: 26, many: 16, most: 41 };
const FEW = { page: 12, slide: 6 };
/** The first baseline of a row, between name and bar, and under the bar. */
const ROW = { first: 15, name: 8, under: 18 };
const CHANGE_ROW = { first: 15, name: 6, under: 10 };
/** From a bar to the first baseline under it, between baselines, and under the last. */
const REMARK = { first: 17, notched: 22, line: 17, end: 4 };
/** A head's first baseline, from its last to its hairline, from there to its bars, and between groups. */
const GROUP = { first: 15, line: 7, under: 8, between: 8 };
/** Names that end at a zero line may take this part of the width before they wrap. */
const MOST_NAME = 0.6;
/** The part that remains for the longest bar. */
const LEAST_BAR = 24;

/** The room that a plot has, and a height for its bars to fill. */
export interface PlotRoom {
  readonly width: number;
  readonly height?: number | undefined;
}

/**
 * A name above each bar and the value past its end, on the largest scale at which everything fits. If brackets
 * would cost the values their words, the factors are written under the bars instead.
 */
export function layoutBarRows(plot: BarPlot, room: PlotRoom, measure: Measure): BarRowsLayout {
  const [group, ...more] = plot.groups;
  // Headings stand between groups, and names beside a zero line.
  const hasBrackets = group !== undefined && more.length === 0 && anchorOf(plot) === "start";
  const brackets = hasBrackets ? bracketsOf(plot.links ?? [], group.items, room.width, measure) : [];
  const { layout, wording } = layOut(plot, { ...room, brackets }, measure);
  if (brackets.length === 0 || wording < 2) return layout;
  return layOut(plot, { ...room, brackets: [] }, measure).layout;
}

/** Names end at the zero line if values have signs; otherwise they start there. */
const anchorOf = ({ groups, others = [], isChange = false }: BarPlot): "start" | "end" =>
  isChange ||
  [...groups.flatMap(({ items }) => items), ...others].some(
    ({ amount, nearer = 0 }) => Math.min(amount, nearer) < 0,
  )
    ? "end"
    : "start";

/** The texts of a row, before there is a scale. */
interface RowTexts {
  readonly item: BarItem;
  readonly name: readonly Pick<PlacedText, "text" | "rest">[];
  readonly detail: readonly string[];
  readonly remarks: readonly { readonly remark: BarRemark; readonly lines: readonly string[] }[];
}

function layOut(
  plot: BarPlot,
  { width, height: filled, brackets }: PlotRoom & { readonly brackets: readonly BarLink[] },
  measure: Measure,
): { readonly layout: BarRowsLayout; readonly wording: FittedValues["wording"] } {
  const { groups, others = [], yardstick = null, isChange = false, isSlide = false } = plot;
  const items = groups.flatMap((group) => group.items);
  const scaled = [...items, ...others];
  const anchor = anchorOf(plot);
  const air = isChange ? CHANGE_ROW : ROW;
  const after = bracketRoom(brackets, items, measure);
  const nameRoom = anchor === "end" ? roomLeft(scaled, width, measure) : width;
  const rows = items.map((item, at): RowTexts => {
    const right = width - after(at);
    const remarks = [...(item.remarks ?? []), ...linesFor(item, plot, brackets)];
    return {
      item,
      ...headOf(item, Math.min(nameRoom, right), measure),
      remarks: remarks.map((remark) => ({ remark, lines: wrap(remark.text, right, SMALL, measure) })),
    };
  });

  const heads = groups.map(({ title }) => (title === null ? [] : wrap(title, width, LABEL, bold(measure))));
  const foot = yardstick ? FOOT : 0;
  const texts =
    sum(rows.map((row) => textHeight(row, air))) +
    sum(heads.map(headHeight)) +
    GROUP.between * Math.max(0, groups.length - 1);
  const barHeight = barHeightIn(items.length, {
    free: filled === undefined ? null : filled - texts - foot,
    isSlide,
  });
  const values = fitValues(
    scaled,
    {
      width,
      barHeight,
      shared: anchor === "end" ? widest(rows, measure) + GAP : 0,
      after,
      also: yardstick ? [yardstick.value] : [],
    },
    measure,
  );
  const { zero, scale } = values;

  const bars: PlacedBar[] = [];
  const placedGroups: PlacedGroup[] = [];
  let top = 0;
  for (const [index, group] of groups.entries()) {
    const title = (heads[index] ?? []).map((text, line) => ({
      x: 0,
      y: top + GROUP.first + line * HEAD_LINE,
      text,
    }));
    const lineY = title.length > 0 ? top + headHeight(title) - GROUP.under : null;
    top += headHeight(title);
    for (const row of rows.slice(bars.length, bars.length + group.items.length)) {
      const height = textHeight(row, air) + barHeight;
      const at = bars.length;
      const right = width - after(at);
      bars.push(placeBar(row, { top, height, right, barHeight, anchor, air, values, at }, measure));
      top += height;
    }
    placedGroups.push({ title, lineY, from: lineY ?? 0, to: top });
    top += GROUP.between;
  }
  const bottom = Math.max(0, top - GROUP.between);
  return {
    wording: values.wording,
    layout: {
      width,
      height: bottom + foot,
      barHeight,
      zero,
      domain: [-zero / scale, (width - zero) / scale],
      anchor,
      groups: placedGroups,
      bars,
      links: placeLinks(brackets, bars, barHeight, measure),
      yardstick:
        yardstick && placeYardstick(yardstick, { x: zero + yardstick.value * scale, bottom, width }, measure),
    },
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const bold =
  (measure: Measure): Measure =>
  (text, size) =>
    measure(text, size, true);

/** The width of names at a zero line, which leaves the shortest values their room at its right. */
function roomLeft(items: readonly BarItem[], width: number, measure: Measure): number {
  const past = items
    .filter(({ amount }) => amount >= 0)
    .map(({ look, labels }) => pastEnd(look, BAR.most) + GAP + labelWidth(labels[2], measure));
  return Math.max(1, Math.min(width * MOST_NAME, width - GAP - LEAST_BAR - Math.max(0, ...past)));
}

/** Name and detail on one line if they fit, else one under the other, on as many lines as they need. */
function headOf(
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

const widest = (rows: readonly RowTexts[], measure: Measure): number =>
  Math.max(
    0,
    ...rows.flatMap(({ name, detail }) => [
      ...name.map(({ text, rest = "" }) => measure(text, LABEL, true) + measure(rest, TEXT)),
      ...detail.map((text) => measure(text, TEXT)),
    ]),
  );

/** The links of a bar without a bracket, as remarks under it. */
const linesFor = (
  item: BarItem,
  { links = [] }: BarPlot,
  brackets: readonly BarLink[],
): readonly BarRemark[] =>
  links
    .filter((link) => link.to === item.id && !brackets.includes(link))
    .map(({ id, line }) => ({ id, text: line, notch: null }));

const firstRemark = ({ notch }: BarRemark): number => (notch === null ? REMARK.first : REMARK.notched);

/** The height of a row without its bar. */
function textHeight({ name, detail, remarks }: RowTexts, air: typeof ROW): number {
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

const headHeight = ({ length }: readonly unknown[]): number =>
  length === 0 ? 0 : GROUP.first + (length - 1) * HEAD_LINE + GROUP.line + GROUP.under;

/** Bars of a few rows are higher. On a slide they fill the free height, up to a limit. */
function barHeightIn(
  count: number,
  { free, isSlide }: { readonly free: number | null; readonly isSlide: boolean },
): number {
  const few = count <= (isSlide ? FEW.slide : FEW.page);
  if (free === null) return few ? BAR.few : BAR.many;
  return Math.max(BAR.many, Math.min(BAR.most, free / Math.max(1, count)));
}

interface BarPlace {
  readonly top: number;
  readonly height: number;
  /** Where the room for its texts ends. */
  readonly right: number;
  readonly barHeight: number;
  readonly anchor: "start" | "end";
  readonly air: typeof ROW;
  readonly values: FittedValues;
  /** The bar's index. */
  readonly at: number;
}

function placeBar(
  { item, name, detail, remarks }: RowTexts,
  { top, height, right, barHeight, anchor, air, values, at }: BarPlace,
  measure: Measure,
): PlacedBar {
  const { zero, scale, wording, inside } = values;
  const x = anchor === "end" ? zero - GAP : zero;
  const lineY = (line: number) => top + air.first + line * HEAD_LINE;
  const barY = lineY(Math.max(1, name.length + detail.length) - 1) + air.name;
  const end = zero + item.amount * scale;
  const isInside = inside.has(at);
  const isLeft = item.amount < 0;
  const past = isInside ? -GAP : pastEnd(item.look, barHeight) + GAP;
  let y = barY + barHeight;
  return {
    item,
    top,
    height,
    barY,
    end,
    nearer: item.nearer === undefined ? null : zero + item.nearer * scale,
    anchor,
    name: name.map((line, index) => ({ ...line, x, y: lineY(index) })),
    detail: detail.map((text, index) => ({ text, x, y: lineY(name.length + index) })),
    value: { ...item.labels[wording], x: isLeft ? end - past : end + past, y: barY + barHeight / 2 + 5.3 },
    valueAnchor: isLeft === isInside ? "start" : "end",
    isInside,
    remarks: remarks.map(({ remark, lines }): PlacedRemark => {
      const notch = remark.notch === null ? null : zero + remark.notch * scale;
      const longest = Math.max(0, ...lines.map((text) => measure(text, SMALL)));
      const left = Math.max(
        0,
        Math.min((notch ?? zero) - (notch === null ? 0 : NOTCH_LEFT), right - longest),
      );
      const first = y + firstRemark(remark);
      y = first + (lines.length - 1) * REMARK.line;
      return {
        id: remark.id,
        notch,
        lines: lines.map((text, line) => ({ x: left, y: first + line * REMARK.line, text })),
      };
    }),
  };
}

/** How far the text at a notch starts left of it. */
const NOTCH_LEFT = 4;
