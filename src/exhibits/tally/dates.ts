import { exhibitWords } from "#text";
import type { PlacedText } from "../marks/head";
import { GAP, SMALL, TEXT } from "../marks/looks";
import type { Measure } from "../marks/measure";
import type { PlacedMark } from "./marks";

/** A text under the marks that it belongs to. */
export interface PlacedDate {
  readonly place: PlacedText;
  readonly end: number;
  /** The mark that it dates; null for marks without a date. */
  readonly mark: string | null;
}

interface DatesRoom {
  readonly left: number;
  readonly width: number;
  readonly radius: number;
}

/** Marks with one text under them. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly texts: readonly string[];
  readonly mark: string | null;
}

const LINE = 18;
/** Between texts on one line. */
const SPACE = 14;

/**
 * A date under each dated mark, on the first line if it fits and otherwise on a second; "counted, no date" under
 * the others.
 */
export function placeDates(
  marks: readonly PlacedMark[],
  { left, width, radius }: DatesRoom,
  measure: Measure,
): { readonly dates: readonly PlacedDate[]; readonly lines: number } {
  const ends: [number, number] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const dates: PlacedDate[] = [];
  for (const { from, to, texts, mark } of runsOf(marks, radius)) {
    const y = (marks[0]?.y ?? 0) + radius + LINE;
    const size = mark === null ? SMALL : TEXT;
    const found = ends.flatMap((end, line) =>
      texts.flatMap((text) => {
        const own = measure(text, size);
        const centered = Math.max(left, (from + to) / 2 - own / 2);
        const x = Math.max(Math.min(centered, width - own), end + SPACE);
        const isUnder = mark === null ? x >= from - GAP && x + own <= to + GAP : x <= to;
        return isUnder && x >= left && x + own <= width ? [{ x, text, end: x + own, line }] : [];
      }),
    );
    const [best] = found;
    if (!best || (mark === null && best.line > 0)) continue;
    if (best.line === 0) ends[0] = best.end;
    else ends[1] = best.end;
    dates.push({ place: { x: best.x, y: y + best.line * LINE, text: best.text }, end: best.end, mark });
  }
  return { dates, lines: ends.filter((end) => end > Number.NEGATIVE_INFINITY).length };
}

/** Each dated mark by itself, and neighbors without a date as one. */
function runsOf(marks: readonly PlacedMark[], radius: number): readonly Run[] {
  const runs: Run[] = [];
  for (const { mark, x } of marks) {
    const last = runs.at(-1);
    const [from, to] = [x - radius, x + radius];
    if (mark.dates.length > 0) runs.push({ from, to, texts: mark.dates, mark: mark.key });
    else if (last && last.mark === null) runs[runs.length - 1] = { ...last, to };
    else runs.push({ from, to, texts: exhibitWords.tally.noDate, mark: null });
  }
  return runs;
}
