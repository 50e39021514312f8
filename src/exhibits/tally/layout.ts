import { exhibitWords } from "#text";
import { headOf, type PlacedText, shifted, stackOf } from "../marks/head";
import { GAP, LABEL, SMALL, TEXT, VALUE } from "../marks/looks";
import type { Measure } from "../marks/measure";
import { wrap } from "../marks/wrap";
import { type PlacedDate, placeDates } from "./dates";
import { type PlacedMark, placeMarks } from "./marks";
import type { TallyRow } from "./rows";

/** Under this width a name has a line of its own above its marks. */
const NARROW = 560;
/** The diameter of a mark, and the distance from one to the next. */
const SIZE = { page: { radius: 11, step: 32 }, slide: { radius: 16, step: 46 } };
/** An arrow with the space around it. */
const ARROW = 36;
const LINE = 18;
/** Over the marks: the words of a bracket and its line, each from the top of what it takes. */
const BRACKET = { words: 15, line: 22, height: 30, more: 40 };
/** Above and under what stands in a row. */
const PAD = { top: 14, bottom: 14 };
/** A note at the right of a row takes at least and at most so much of the width, and so many lines. */
const NOTE = { from: 40, least: 190, most: 300, lines: 4 };

export interface PlacedBracket {
  readonly from: number;
  readonly to: number;
  /** Where its dashed part ends; `to` if it has none. */
  readonly dashedTo: number;
  readonly y: number;
}

/** Everything of one row, in CSS pixels from the chart's upper left corner; texts by their baselines. */
export interface PlacedRow {
  readonly row: TallyRow;
  readonly top: number;
  readonly height: number;
  readonly name: readonly PlacedText[];
  readonly role: readonly PlacedText[];
  readonly radius: number;
  readonly marks: readonly PlacedMark[];
  readonly dates: readonly PlacedDate[];
  readonly bracket: PlacedBracket | null;
  readonly arrow: { readonly x: number; readonly y: number } | null;
  readonly orMore: PlacedText | null;
  readonly value: PlacedText;
  /** The date of a single mark, followed by the note if it fits. */
  readonly beside: PlacedText | null;
  readonly note: readonly PlacedText[];
}

export interface TallyLayout {
  readonly height: number;
  readonly rows: readonly PlacedRow[];
  /** On a slide: the notes of rows with several marks, under all rows. */
  readonly foot: readonly PlacedText[];
}

/** Places marks, dates and words so that nothing overlaps. */
export function layoutTally(
  rows: readonly TallyRow[],
  width: number,
  measure: Measure,
  isSlide = false,
): TallyLayout {
  const isNarrow = width < NARROW;
  const texts = rows.map(({ name, role }) => Math.max(measure(name, LABEL, true), measure(role, SMALL)));
  const left = isNarrow ? 0 : Math.min(Math.ceil(Math.max(0, ...texts)) + 3 * GAP, width * 0.4);
  const placed: PlacedRow[] = [];
  let top = 0;
  for (const row of rows) {
    const one = placeRow(row, { top, left, width, isNarrow, isSlide }, measure);
    placed.push(one);
    top += one.height;
  }
  const notes = isSlide ? rows.filter(isSeveral).flatMap(({ note }) => note ?? []) : [];
  const foot = notes
    .flatMap((note) => wrap(note, width, SMALL, measure))
    .map((text, at) => ({ x: 0, y: top + (at + 1) * LINE, text }));
  return { height: top + (foot.length > 0 ? foot.length * LINE + 6 : 0), rows: placed, foot };
}

const isSeveral = ({ marks }: TallyRow): boolean => marks.length > 1;

interface RowRoom {
  readonly top: number;
  /** Where marks begin. */
  readonly left: number;
  readonly width: number;
  readonly isNarrow: boolean;
  readonly isSlide: boolean;
}

function placeRow(row: TallyRow, room: RowRoom, measure: Measure): PlacedRow {
  const { top, left, width, isNarrow, isSlide } = room;
  const named = { name: row.name, period: row.role };
  const head = isNarrow ? headOf(named, width, measure) : stackOf(named, left - 3 * GAP, measure);
  const hasBracket = row.before > 0 && row.before < row.marks.length;
  const valueWidth = row.value === "" ? 0 : measure(row.value, VALUE, true);
  const moreWidth = row.more ? ARROW : 0;
  const after = hasBracket
    ? moreWidth + (row.more ? measure(exhibitWords.tally.orMore, SMALL) : 0)
    : moreWidth + valueWidth + GAP;

  const over = (isNarrow ? head.height + 8 : 0) + (hasBracket ? BRACKET.height : PAD.top);
  const { marks, radius, end, from, right, bottom } = placeMarks(row, {
    left,
    width: width - after,
    top: top + over,
    bracket: BRACKET.height,
    ...SIZE[isSlide ? "slide" : "page"],
  });
  const first = marks[0]?.y ?? top + over + radius;
  const covered = marks[row.before]?.y ?? first;
  const isOneLine = marks.every(({ y }) => y === first);
  const { dates, lines } =
    isOneLine && isSeveral(row)
      ? placeDates(marks, { left, width, radius }, measure)
      : { dates: [], lines: 0 };
  const marksBottom = bottom + lines * LINE + (lines > 0 ? 4 : 0);
  const last = marks.at(-1);
  const lastEnd = isOneLine ? end : (last?.x ?? left) + radius;
  const lastY = last?.y ?? first;
  const textX = end + moreWidth + GAP;

  const headY = isNarrow ? top : first - (head.height > LINE ? LINE + 3 : LINE - 5);
  const besideText = besideOf(row, { x: end + GAP, y: first + 5, width }, measure);
  const note = placeNote(
    row,
    {
      isWritten: besideText?.rest !== undefined,
      isFooted: isSlide && isSeveral(row),
      isUnder: besideText !== null,
      x: Math.max(textX + (hasBracket ? after - moreWidth : valueWidth), right, datesEnd(dates)) + NOTE.from,
      left: isNarrow ? 0 : left,
      width,
      middle: first,
      top: isNarrow ? top + head.height : top,
      bottom: marksBottom,
    },
    measure,
  );
  const foot = Math.max(headY + head.height, marksBottom, ...note.map(({ y }) => y));
  return {
    row,
    top,
    height: foot + PAD.bottom - top,
    name: shifted(head.name, headY),
    role: shifted(head.period, headY),
    radius,
    marks,
    dates,
    bracket: hasBracket
      ? { from, to: end, dashedTo: row.more ? end + BRACKET.more : end, y: covered - radius - 8 }
      : null,
    arrow: row.more ? { x: lastEnd + GAP, y: lastY } : null,
    orMore:
      row.more && hasBracket && isOneLine
        ? { x: textX, y: first + 5, text: exhibitWords.tally.orMore }
        : null,
    value: hasBracket
      ? { x: Math.max(0, Math.min(from, width - valueWidth)), y: covered - radius - 15, text: row.value }
      : { x: textX, y: first + 5, text: row.value },
    beside: besideText,
    note,
  };
}

const datesEnd = (dates: readonly PlacedDate[]): number => Math.max(0, ...dates.map(({ end }) => end));

/** Of a single mark: its date, and after it the note if both fit. */
function besideOf(
  { marks, note, value, more }: TallyRow,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  measure: Measure,
): PlacedText | null {
  const [mark] = marks;
  if (!mark || marks.length > 1 || value !== "" || more) return null;
  const fits = (text: string, rest = "") => x + measure(text, TEXT) + measure(rest, TEXT) <= width;
  const date = mark.dates.find((text) => fits(text));
  if (date === undefined) return null;
  const rest = note === null ? "" : exhibitWords.tally.beside(note);
  return rest !== "" && fits(date, rest) ? { x, y, text: date, rest } : { x, y, text: date };
}

interface NoteRoom {
  /** It is shown elsewhere already. */
  readonly isWritten: boolean;
  readonly isFooted: boolean;
  /** Whether something else is beside the marks. */
  readonly isUnder: boolean;
  /** Where it may start beside the marks. */
  readonly x: number;
  readonly left: number;
  readonly width: number;
  /** Of the marks. */
  readonly middle: number;
  /** Where the row is free, and the lower edge of its marks. */
  readonly top: number;
  readonly bottom: number;
}

/** At the right of the marks in a few lines, else under them. */
function placeNote(
  { note }: TallyRow,
  { isWritten, isFooted, isUnder, x, left, width, middle, top, bottom }: NoteRoom,
  measure: Measure,
): readonly PlacedText[] {
  if (note === null || isWritten || isFooted) return [];
  const beside = wrap(note, Math.min(NOTE.most, width - x), SMALL, measure);
  if (!isUnder && width - x >= NOTE.least && beside.length <= NOTE.lines) {
    const first = Math.max(middle - ((beside.length - 1) * LINE) / 2 + 5, top + PAD.top);
    return beside.map((text, at) => ({ x, y: first + at * LINE, text }));
  }
  return wrap(note, width - left, SMALL, measure).map((text, at) => ({
    x: left,
    y: bottom + (at + 1) * LINE,
    text,
  }));
}
