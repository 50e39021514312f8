import { GAP } from "../marks/looks";
import type { TallyMark, TallyRow } from "./rows";

export interface PlacedMark {
  readonly mark: TallyMark;
  readonly x: number;
  readonly y: number;
}

interface MarksRoom {
  readonly left: number;
  /** Where the room for marks ends. */
  readonly width: number;
  readonly top: number;
  readonly radius: number;
  readonly step: number;
  /** The width that a bracket takes if its marks are not beside those before the count. */
  readonly bracket: number;
}

interface PlacedMarks {
  readonly marks: readonly PlacedMark[];
  readonly radius: number;
  /** The left and right edges of the counted marks. */
  readonly from: number;
  readonly end: number;
  /** The left and right edges of all marks. */
  readonly right: number;
  readonly bottom: number;
}

const TEN = 10;
/** Steps between what precedes a count and what it covers. */
const APART = 1;
/** Marks are drawn closer together before they take a second line. */
const CLOSEST = 0.66;

/** Rows of ten, or fewer if there is no room. Marks before the count stand apart. */
export function placeMarks(
  { marks, before }: Pick<TallyRow, "marks" | "before">,
  { left, width, top, radius: widest, step: widestStep, bracket }: MarksRoom,
): PlacedMarks {
  const covered = marks.length - before;
  const isApart = before > 0 && covered > 0;
  const gap = isApart ? APART : 0;
  // The slots on one line: the marks before, the gap, and ten counted marks.
  const wanted = Math.min(before, TEN) + gap + Math.min(covered, TEN);
  const room = Math.max(1, width - left - GAP);
  const closest = widestStep * CLOSEST;
  const step = Math.max(closest, Math.min(widestStep, room / Math.max(1, wanted)));
  const radius = Math.min(widest, step / 2 - 2);
  const perLine = Math.max(1, Math.min(TEN, Math.floor(room / step) - (isApart ? before + gap : 0)));
  const isBelow =
    isApart && (before >= TEN || Math.floor(room / step) - before - gap < Math.min(covered, TEN));
  const lineOf = (at: number, each: number) => ({ line: Math.floor(at / each), column: at % each });

  const beforeEach = Math.max(1, Math.min(TEN, Math.floor(room / step)));
  const each = isBelow || !isApart ? beforeEach : perLine;
  const linesBefore = isBelow ? Math.ceil(before / beforeEach) : 0;
  const start = isBelow || !isApart ? 0 : before + gap;
  const placed = marks.map((mark, at): PlacedMark => {
    const { line, column } = at < before ? lineOf(at, beforeEach) : lineOf(at - before, each);
    const own = at < before ? { line, column } : { line: line + linesBefore, column: column + start };
    const y = top + radius + own.line * step + (at >= before && isBelow ? bracket : 0);
    return { mark, x: left + own.column * step + radius, y };
  });
  const of = placed.slice(before);
  return {
    marks: placed,
    radius,
    from: Math.min(...of.map(({ x }) => x)) - radius,
    end: Math.max(left, ...of.map(({ x }) => x + radius)),
    right: Math.max(left, ...placed.map(({ x }) => x + radius)),
    bottom: Math.max(top, ...placed.map(({ y }) => y + radius)),
  };
}
