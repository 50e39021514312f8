import { GAP, LABEL, SMALL } from "../marks/looks";
import type { Measure } from "../marks/measure";
import { wrap } from "../marks/wrap";
import type { TallyMark, TallyRow } from "./rows";

/** Under this width a name has a line of its own above its marks. */
const NARROW = 560;
const RADIUS = 11;
const STEP = 35;
const ARROW = 34;
const LINE = 16;

export interface PlacedMark {
  readonly mark: TallyMark;
  readonly x: number;
  /** The line under the marks on which its date stands; null where it would cover another. */
  readonly labelLine: number | null;
  readonly labelX: number;
}

export interface PlacedRow {
  readonly row: TallyRow;
  readonly top: number;
  readonly height: number;
  /** Baselines of the name and, where it stands under the name, the role. */
  readonly nameY: number;
  readonly roleX: number;
  readonly roleY: number;
  readonly marksY: number;
  readonly radius: number;
  readonly marks: readonly PlacedMark[];
  readonly arrowX: number | null;
  readonly valueX: number;
  readonly note: { readonly x: number; readonly y: number; readonly lines: readonly string[] };
}

export interface TallyLayout {
  readonly height: number;
  readonly rows: readonly PlacedRow[];
}

/** Places marks, dates and words so that none covers another. All in CSS pixels. */
export function layoutTally(rows: readonly TallyRow[], width: number, measure: Measure): TallyLayout {
  const narrow = width < NARROW;
  const texts = rows.map(({ name, role }) => Math.max(measure(name, LABEL, true), measure(role, SMALL)));
  const left = narrow ? 0 : Math.min(Math.max(0, ...texts) + 3 * GAP, width * 0.45);

  let top = 0;
  const placed = rows.map((row): PlacedRow => {
    const valueWidth = measure(row.value, LABEL, true);
    const arrow = row.more ? ARROW : 0;
    const room = width - left - arrow - valueWidth - 3 * GAP;
    const step = Math.min(STEP, room / Math.max(1, row.marks.length));
    const radius = Math.min(RADIUS, step / 2 - 1);
    const nameY = top + (narrow ? 20 : 26);
    const beside = narrow && measure(row.name, LABEL, true) + GAP + measure(row.role, SMALL) <= width;
    const roleY = beside ? nameY : nameY + LINE;
    const marksY = narrow ? roleY + 12 + RADIUS : top + 28;
    const marks = placeLabels(row, left, step, radius, width, measure);
    const labelLines = Math.max(0, ...marks.map(({ labelLine }) => (labelLine === null ? 0 : labelLine + 1)));

    const marksEnd = left + row.marks.length * step;
    const arrowX = row.more ? marksEnd + 2 : null;
    const valueX = marksEnd + arrow + GAP;
    const noteBesideX = valueX + valueWidth + GAP;
    const noteFits = row.note === null || noteBesideX + measure(row.note, SMALL) <= width;
    const noteX = noteFits ? noteBesideX : left;
    const noteLines =
      row.note === null ? [] : noteFits ? [row.note] : wrap(row.note, width - left, SMALL, measure);
    const labelsEnd = marksY + RADIUS + labelLines * LINE;
    const noteY = noteFits ? marksY + 4 : labelsEnd + LINE;
    const bottom = Math.max(
      roleY,
      marksY + RADIUS,
      labelsEnd,
      noteFits ? 0 : noteY + (noteLines.length - 1) * LINE,
    );
    const height = bottom + 14 - top;
    const result: PlacedRow = {
      row,
      top,
      height,
      nameY,
      roleX: beside ? measure(row.name, LABEL, true) + GAP : 0,
      roleY,
      marksY,
      radius,
      marks,
      arrowX,
      valueX,
      note: { x: noteX, y: noteY, lines: noteLines },
    };
    top += height;
    return result;
  });
  return { height: top, rows: placed };
}

/** Dates under their marks, on a first line where they fit and else on a second. */
function placeLabels(
  row: TallyRow,
  left: number,
  step: number,
  radius: number,
  width: number,
  measure: Measure,
): readonly PlacedMark[] {
  const ends = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  return row.marks.map((mark, at) => {
    const x = left + at * step + Math.max(radius, 1) + 1;
    if (mark.label === null) return { mark, x, labelLine: null, labelX: x };
    const half = measure(mark.label, SMALL) / 2;
    const labelX = Math.min(Math.max(x, left + half), width - half);
    const line = ends.findIndex((end) => labelX - half > end + GAP);
    if (line === -1) return { mark, x, labelLine: null, labelX };
    ends[line] = labelX + half;
    return { mark, x, labelLine: line, labelX };
  });
}
