import type { Bound } from "../../format/lists";
import { boundAfter, boundBefore } from "./bound";
import { BARE } from "./boundWords";
import type { Exact } from "./exact";
import {
  isBoundJoined,
  isChain,
  isDate,
  isHour,
  isPartOfYear,
  isPronoun,
  isShape,
  isVague,
  unreadAt,
} from "./noQuantity";
import type { NumeralKind } from "./numeral";
import { prefixBefore } from "./prefix";
import { type Range, rangeFrom } from "./range";
import { type Single, singleAt } from "./single";
import { type Token, tokensOf } from "./tokens";
import type { ProseUnit } from "./unit";

/** A quantity as a text prints it, without its sign: a fall of 32 percent is printed as "32%". */
export interface QuantityRead {
  readonly kind: NumeralKind;
  /** Both ends of a range; the same one twice for a single value. With the magnitude: 2,200,000 for "2.2 million". */
  readonly low: Exact;
  readonly high: Exact;
  /** A minus stands before it, so that its bound is that of the negative number. */
  readonly isNegative: boolean;
  /** Null if the words beside the number do not say. */
  readonly unit: ProseUnit | null;
  /** What a figure with this wording may be typed as. None if words before and after it contradict each other. */
  readonly bounds: readonly Bound[];
  /** The place of the number, or of its currency. */
  readonly start: number;
  /** Of the whole wording, its bound included. */
  readonly extent: { readonly start: number; readonly end: number };
}

export interface QuantitiesRead {
  readonly read: readonly QuantityRead[];
  /** Digits or words for a number stand there that the grammar does not know. */
  readonly hasUnread: boolean;
}

/** The quantities of a text, in its order. Dates and years are none. */
export function readQuantities(text: string): QuantitiesRead {
  const tokens = tokensOf(text);
  const read: QuantityRead[] = [];
  let hasUnread = false;
  for (let at = 0; at < tokens.length; ) {
    const step = stepAt(tokens, at);
    if (step.read) read.push(step.read);
    hasUnread ||= step.isUnread === true;
    // Whatever was read, the text comes to its end.
    at = Math.max(step.next, at + 1);
  }
  return { read, hasUnread };
}

type Tokens = readonly Token[];

/** What stands at a token, and the token after it. */
interface Step {
  readonly next: number;
  readonly read?: QuantityRead;
  readonly isUnread?: boolean;
}

function stepAt(tokens: Tokens, at: number): Step {
  const isNone = [isPronoun, isDate, isHour, isPartOfYear].some((is) => is(tokens, at));
  if (isNone) return { next: at + 1 };
  const first = isChain(tokens, at) || isVague(tokens, at) ? null : singleAt(tokens, at);
  if (!first || isShape(tokens, first.next) || isBoundJoined(tokens[first.next])) {
    const next = Math.max(first?.next ?? 0, unreadAt(tokens, at));
    return { next, isUnread: next > at };
  }
  const range = rangeFrom(tokens, first);
  return range?.low === null ? { next: range.next, isUnread: true } : quantityOf(tokens, first, range);
}

function quantityOf(tokens: Tokens, first: Single, range: Range | null) {
  const { low, high, last } = range ?? { low: first.value, high: first.value, last: first };
  const before = boundBefore(tokens, first.start);
  const after = boundAfter(tokens, last.next);
  const start = before?.edge ?? first.start;
  const end = after?.edge ?? last.next;
  const bounds = boundsOf(before?.bounds, after?.bounds);
  const read: QuantityRead = {
    kind: first.kind,
    low,
    high,
    isNegative: first.isNegative || prefixBefore(tokens, first.start).isNegative,
    unit: last.unit ?? first.unit,
    bounds: range ? rangeBounds(bounds) : bounds,
    start: tokens[first.start]?.start ?? 0,
    extent: { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 },
  };
  return { read, next: end };
}

/** "About 5 to 10" is a range, "up to 5 to 10" is anybody's guess. */
const rangeBounds = (bounds: readonly Bound[]): readonly Bound[] =>
  bounds.includes("about") ? ["between"] : [];

function boundsOf(before: readonly Bound[] = BARE, after: readonly Bound[] = BARE): readonly Bound[] {
  if (after === BARE) return before;
  if (before.includes("about")) return after;
  return before.filter((bound) => after.includes(bound));
}
