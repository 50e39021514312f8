import { lazyValue } from "../../dossier/memo";
import { sum } from "../../dossier/sum";
import { bracketRoom, bracketsOf, placeLinks } from "./barLinks";
import {
  type BarItem,
  type BarLink,
  type BarPlot,
  type BarRowsLayout,
  hasLoss,
  type PlacedBar,
  type PlacedGroup,
  type PlacedRemark,
} from "./barPlot";
import { HEAD_LINE } from "./head";
import { GAP, LABEL, pastEnd, SMALL, VALUE } from "./looks";
import { bold, type Measure } from "./measure";
import { FOOT, placeYardstick } from "./placeYardstick";
import {
  CHANGE_ROW,
  firstRemark,
  linesFor,
  REMARK,
  ROW,
  type RowTexts,
  rowHead,
  textHeight,
  widest,
  wrapRemark,
} from "./rowTexts";
import { type FittedValues, fitValues, labelWidth, WORTH } from "./valueFit";
import { areInSigns, isShortened, withValuesUnder } from "./valuesUnder";
import { wrap } from "./wrap";

/** The height of bars in charts with few rows, with more, and with few rows on a high slide. In CSS pixels. */
const BAR = { few: 26, many: 16, most: 41 };
const FEW = { page: 12, slide: 6 };
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
 * A name above each bar and the value past its end, on the largest scale at which everything fits. Values keep their
 * words as long as possible. Before they shrink to signs, the factors are written under the bars instead of brackets,
 * names at a zero line wrap, and the values go under their bars; on a slide only if it is high enough.
 */
export function layoutBarRows(plot: BarPlot, room: PlotRoom, measure: Measure): BarRowsLayout {
  const [group, ...more] = plot.groups;
  // Headings stand between groups, and names beside a zero line.
  const hasBrackets = group !== undefined && more.length === 0 && anchorOf(plot) === "start";
  const brackets = hasBrackets ? bracketsOf(plot.links ?? [], group.items, room.width, measure) : [];
  // A way that is not asked for is not laid out.
  const laidOut = (own: () => BarPlot, way: Partial<Way> = {}) =>
    lazyValue(() => layOut(own(), { ...room, brackets: [], beside: 2, ...way }, measure));
  const besideBars = (way?: Partial<Way>) => laidOut(() => plot, way);
  const underBars = (isUnder: (item: BarItem) => boolean) => laidOut(() => withValuesUnder(plot, isUnder));
  const withoutBrackets = besideBars();
  const allUnder = underBars(() => true);

  const beside = [
    ...(brackets.length > 0 ? [besideBars({ brackets })] : []),
    withoutBrackets,
    besideBars({ beside: 1 }),
  ];
  const under = [underBars(isShortened), allUnder];
  const best = [...beside, ...under].find((way) => isInWords(way())) ?? allUnder;
  const isTooHigh =
    under.includes(best) && plot.isSlide === true && best().layout.height > (room.height ?? 0);
  return (isTooHigh && hasBars(withoutBrackets()) ? withoutBrackets : best)().layout;
}

type LaidOut = ReturnType<typeof layOut>;

const hasBars = ({ scale }: LaidOut): boolean => scale > Number.EPSILON;
const isInWords = (laidOut: LaidOut): boolean => laidOut.wording < 2 && hasBars(laidOut);

/** How a plot is laid out. */
interface Way {
  readonly brackets: readonly BarLink[];
  /** Names at a zero line leave room for values so worded. */
  readonly beside: 1 | 2;
}

/** Names end at the zero line if one of the values is below zero; otherwise they start there. */
const anchorOf = ({ groups, others = [], isChange = false }: BarPlot): "start" | "end" =>
  isChange || hasLoss([...groups.flatMap(({ items }) => items), ...others]) ? "end" : "start";

function layOut(
  plot: BarPlot,
  { width, height: filled, brackets, beside }: PlotRoom & Way,
  measure: Measure,
): Pick<FittedValues, "wording" | "scale"> & { readonly layout: BarRowsLayout } {
  const { groups, others = [], yardstick = null, isChange = false, isSlide = false } = plot;
  const items = groups.flatMap((group) => group.items);
  const scaled = [...items, ...others];
  const anchor = anchorOf(plot);
  const air = isChange ? CHANGE_ROW : ROW;
  const after = bracketRoom(brackets, items, measure);
  const nameRoom = anchor === "end" ? roomLeft(scaled, { width, beside }, measure) : width;
  const rows = items.map((item, at): RowTexts => {
    const right = width - after(at);
    const remarks = [...(item.remarks ?? []), ...linesFor(item, plot, brackets)];
    return {
      item,
      ...rowHead(item, Math.min(nameRoom, right), measure),
      remarks: remarks.map((remark) => ({ remark, lines: wrapRemark(remark, right, measure) })),
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
      ...(beside === 1 && { worth: WORTH.wrapped }),
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
    scale,
    layout: {
      width,
      height: bottom + foot,
      barHeight,
      zero,
      domain: [-zero / scale, (width - zero) / scale],
      hasSigns: areInSigns(items, values.wording),
      anchor,
      groups: placedGroups,
      bars,
      links: placeLinks(brackets, bars, barHeight, measure),
      yardstick:
        yardstick && placeYardstick(yardstick, { x: zero + yardstick.value * scale, bottom, width }, measure),
    },
  };
}

/** The width of names at a zero line, which leaves the values their room at its right. */
function roomLeft(
  items: readonly BarItem[],
  { width, beside }: Pick<PlotRoom & Way, "width" | "beside">,
  measure: Measure,
): number {
  const past = items
    .filter(({ amount }) => amount >= 0)
    .map(({ look, labels }) => pastEnd(look, BAR.most) + GAP + labelWidth(labels[beside], measure));
  return Math.max(1, Math.min(width * MOST_NAME, width - GAP - LEAST_BAR - Math.max(0, ...past)));
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
      const { isValue = false } = remark;
      const longest = Math.max(
        0,
        ...lines.map((text) => (isValue ? measure(text, VALUE, true) : measure(text, SMALL))),
      );
      const wanted = (notch ?? zero) - (notch === null ? 0 : NOTCH_LEFT);
      // Beside a zero line that it would cross, it stands where the name does.
      const isBeside = isValue && anchor === "end" && wanted + longest > right && longest <= x;
      const left = isBeside ? x - longest : Math.max(0, Math.min(wanted, right - longest));
      const first = y + firstRemark(remark);
      y = first + (lines.length - 1) * REMARK.line;
      return {
        id: remark.id,
        isValue,
        notch,
        lines: lines.map((text, line) => ({ x: left, y: first + line * REMARK.line, text })),
      };
    }),
  };
}

/** How far the text at a notch starts left of it. */
const NOTCH_LEFT = 4;
