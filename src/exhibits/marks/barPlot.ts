import type { MarkLabels } from "#text";
import { reachOf } from "../../dossier/format/bounds";
import type { Quantity } from "../../dossier/format/quantity";
import type { PlacedText } from "./head";
import type { Look, Tone } from "./looks";

/** One bar with all that is printed on it. */
export interface BarItem {
  /** The id of its mark. */
  readonly id: string;
  readonly name: string;
  /** After the name in regular weight: "before the New York open". */
  readonly detail: string;
  readonly labels: MarkLabels;
  /** How far the bar reaches; of an interval its farther end. */
  readonly amount: number;
  /** The nearer end of an interval. */
  readonly nearer?: number | undefined;
  readonly tone: Tone;
  readonly look: Look;
  /** Remarks on the bar, written under it. */
  readonly remarks?: readonly BarRemark[];
}

/** How far the bar of a quantity reaches, and where an interval begins. */
export function extentOf(quantity: Quantity): Pick<BarItem, "amount" | "nearer"> {
  const amount = reachOf(quantity);
  if (quantity.bound !== "between") return { amount };
  return { amount, nearer: amount === quantity.high ? quantity.low : quantity.high };
}

/** Whether a bar reaches below zero. */
export const hasLoss = (items: readonly BarItem[]): boolean =>
  items.some(({ amount, nearer = 0 }) => Math.min(amount, nearer) < 0);

/** A line of text under a bar. It opens its own evidence. */
export interface BarRemark {
  readonly id: string;
  readonly text: string;
  /** The value of a notch in the bar; null if there is only text. */
  readonly notch: number | null;
  /** Whether the text is the bar's own value, which has no room beside it. */
  readonly isValue?: boolean;
}

/** A factor between two bars. */
export interface BarLink {
  readonly id: string;
  /** The marks of the two bars. */
  readonly from: string;
  readonly to: string;
  /** "about ×3" */
  readonly value: string;
  /** The article's own word: "(“tripled”)". */
  readonly printed: string;
  /** All of it in one line under the second bar, if the chart has no room for a bracket. */
  readonly line: string;
}

/** Bars under one heading. */
interface BarGroup {
  readonly title: string | null;
  readonly items: readonly BarItem[];
}

/** A value to compare the bars with, marked on each of them. */
export interface Yardstick {
  readonly value: number;
  readonly label: string;
}

/** The bars of one scale. */
export interface BarPlot {
  readonly groups: readonly BarGroup[];
  /** Bars that are not drawn here, but count for the scale. */
  readonly others?: readonly BarItem[];
  readonly yardstick?: Yardstick | null;
  readonly links?: readonly BarLink[];
  /** Signed changes: names end at the zero line, whatever the signs. */
  readonly isChange?: boolean;
  /** On a slide, bars are high only if there are fewer of them. */
  readonly isSlide?: boolean;
}

/** Everything of one bar, in CSS pixels from the upper left corner of the plot; texts by their baselines. */
export interface PlacedBar {
  readonly item: BarItem;
  readonly top: number;
  readonly height: number;
  readonly barY: number;
  readonly end: number;
  /** The nearer end of an interval; null if the value is no interval. */
  readonly nearer: number | null;
  readonly name: readonly PlacedText[];
  /** The part of the detail that has no room on the name's line. */
  readonly detail: readonly PlacedText[];
  /** Where name and detail are anchored. */
  readonly anchor: "start" | "end";
  readonly value: PlacedText;
  readonly valueAnchor: "start" | "end";
  readonly isInside: boolean;
  readonly remarks: readonly PlacedRemark[];
}

export interface PlacedRemark {
  readonly id: string;
  readonly isValue: boolean;
  /** From the left; null if there is no notch, or the bar does not reach it. */
  readonly notch: number | null;
  readonly lines: readonly PlacedText[];
}

/** The heading of a group: its hairline, and the part of the zero line beside its bars. */
export interface PlacedGroup {
  readonly title: readonly PlacedText[];
  readonly lineY: number | null;
  readonly from: number;
  readonly to: number;
}

/** How bars of one scale fit into a width: the chart's axis follows from it. */
export interface BarRowsLayout {
  readonly width: number;
  readonly height: number;
  readonly barHeight: number;
  /** The position of zero, from the left. */
  readonly zero: number;
  /** The values at the left and the right edge. */
  readonly domain: readonly [number, number];
  /** Whether a bound is a sign: "≈ $5B" in place of "about $5 billion". */
  readonly hasSigns: boolean;
  /** Names end at the zero line if one of the values is below zero; otherwise they start there. */
  readonly anchor: "start" | "end";
  readonly groups: readonly PlacedGroup[];
  readonly bars: readonly PlacedBar[];
  readonly links: readonly PlacedLink[];
  readonly yardstick: { readonly x: number; readonly label: PlacedText } | null;
}

/** A bracket between two bars, with its words at its right. */
export interface PlacedLink {
  readonly link: BarLink;
  /** The ends of the bracket, and how far its side is from them. */
  readonly x: number;
  readonly depth: number;
  readonly from: number;
  readonly to: number;
  readonly value: PlacedText;
  readonly printed: PlacedText;
  /** From `x` to the end of its words. */
  readonly width: number;
}
