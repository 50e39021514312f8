import { headOf, type PlacedText, shifted, stackOf } from "../marks/head";
import { GAP, LABEL, SMALL, VALUE } from "../marks/looks";
import type { Measure } from "../marks/measure";
import { wrap } from "../marks/wrap";
import type { TallyMark, TallyRow } from "./rows";

/** Under this width a name has a line of its own above its marks. */
const NARROW = 560;
const RADIUS = 11;
const STEP = 35;
const ARROW = 34;
const LINE = 17;

export interface PlacedMark {
  readonly mark: TallyMark;
  readonly x: number;
  /** Under the marks, centered on its place; null where it would cover another or has no room. */
  readonly date: PlacedText | null;
}

/** Everything of one row, in CSS pixels from the chart's upper left corner; texts by their baselines. */
export interface PlacedRow {
  readonly row: TallyRow;
  readonly top: number;
  readonly height: number;
  readonly name: readonly PlacedText[];
  readonly role: readonly PlacedText[];
  readonly marksY: number;
  readonly radius: number;
  readonly marks: readonly PlacedMark[];
  readonly arrowX: number | null;
  readonly value: PlacedText;
  readonly note: readonly PlacedText[];
}

export interface TallyLayout {
  readonly height: number;
  readonly rows: readonly PlacedRow[];
}

/** Places marks, dates and words so that none covers another. */
export function layoutTally(rows: readonly TallyRow[], width: number, measure: Measure): TallyLayout {
  const narrow = width < NARROW;
  const texts = rows.map(({ name, role }) => Math.max(measure(name, LABEL, true), measure(role, SMALL)));
  const left = narrow ? 0 : Math.min(Math.ceil(Math.max(0, ...texts)) + 3 * GAP, width * 0.45);

  let top = 0;
  const placed = rows.map((row): PlacedRow => {
    const named = { name: row.name, period: row.role };
    const head = narrow ? headOf(named, width, measure) : stackOf(named, left - 3 * GAP, measure);
    const headY = top + (narrow ? 4 : 10);
    const marksY = narrow ? headY + head.height + 12 + RADIUS : top + 28;

    const valueWidth = measure(row.value, VALUE, true);
    const arrow = row.more ? ARROW : 0;
    const room = width - left - arrow - valueWidth - 3 * GAP;
    const step = Math.min(STEP, room / Math.max(1, row.marks.length));
    const radius = Math.min(RADIUS, step / 2 - 1);
    const { marks, lines } = placeMarks(row, { left, width, step, radius, marksY }, measure);
    const datesEnd = marksY + RADIUS + lines * LINE;

    const marksEnd = left + row.marks.length * step;
    const valueX = marksEnd + arrow + GAP;
    const noteX = valueX + valueWidth + GAP;
    const noteFits = row.note === null || noteX + measure(row.note, SMALL) <= width;
    const note = noteFits
      ? [{ x: noteX, y: marksY + 4, text: row.note ?? "" }]
      : wrap(row.note ?? "", width - left, SMALL, measure).map((text, at) => ({
          x: left,
          y: datesEnd + (at + 1) * LINE,
          text,
        }));
    const bottom = Math.max(headY + head.height, datesEnd, ...note.map(({ y }) => y));
    const height = bottom + 14 - top;
    const result: PlacedRow = {
      row,
      top,
      height,
      name: shifted(head.name, headY),
      role: shifted(head.period, headY),
      marksY,
      radius,
      marks,
      arrowX: row.more ? marksEnd + 2 : null,
      value: { x: valueX, y: marksY + 5, text: row.value },
      note: note.filter(({ text }) => text !== ""),
    };
    top += height;
    return result;
  });
  return { height: top, rows: placed };
}

interface MarksRoom {
  readonly left: number;
  readonly width: number;
  readonly step: number;
  readonly radius: number;
  readonly marksY: number;
}

/** Dates stand under their marks, on a first line where they fit and else on a second. */
function placeMarks(
  row: TallyRow,
  { left, width, step, radius, marksY }: MarksRoom,
  measure: Measure,
): { readonly marks: readonly PlacedMark[]; readonly lines: number } {
  const ends = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const marks = row.marks.map((mark, at): PlacedMark => {
    const x = left + at * step + Math.max(radius, 1) + 1;
    if (mark.label === null) return { mark, x, date: null };
    const half = measure(mark.label, SMALL) / 2;
    const dateX = Math.min(Math.max(x, left + half), width - half);
    const line = ends.findIndex((end) => dateX - half > end + GAP);
    if (line === -1 || 2 * half > width - left) return { mark, x, date: null };
    ends[line] = dateX + half;
    const y = marksY + RADIUS + LINE * (line + 1) - 2;
    return { mark, x, date: { x: dateX, y, text: mark.label } };
  });
  return { marks, lines: ends.filter((end) => end > 0).length };
}
