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
  const isBracketed = row.before > 0 && row.before < row.marks.length;
  const arrowWidth = row.more ? ARROW : 0;
  const wordsWidth = isBracketed ? orMoreWidth(row, measure) : valueWidth(row, measure);

  const over = (isNarrow ? head.height + 8 : 0) + (isBracketed ? BRACKET.height : PAD.top);
  const occasions = placeOccasions(
    row,
    { ...room, top: top + over, after: arrowWidth + wordsWidth + (isBracketed ? 0 : GAP) },
    measure,
  );
  const { marks, dates, radius, first, end, right, bottom, arrow } = occasions;
  const words = { x: end + arrowWidth + GAP, y: first + 5 };

  const headY = isNarrow ? top : first - (head.height > LINE ? LINE + 3 : LINE - 5);
  const besideText = besideOf(row, { x: end + GAP, y: words.y, width }, measure);
  const note = placeNote(
    row,
    {
      isWritten: besideText?.rest !== undefined,
      isFooted: isSlide && isSeveral(row),
      isUnder: besideText !== null,
      x: Math.max(words.x + wordsWidth, right, datesEnd(dates)) + NOTE.from,
      left: isNarrow ? 0 : left,
      width,
      middle: first,
      top: isNarrow ? top + head.height : top,
      bottom,
    },
    measure,
  );
  const foot = Math.max(headY + head.height, bottom, ...note.map(({ y }) => y));
  return {
    row,
    top,
    height: foot + PAD.bottom - top,
    name: shifted(head.name, headY),
    role: shifted(head.period, headY),
    radius,
    marks,
    dates,
    arrow,
    ...(isBracketed
      ? bracketedCount(row, occasions, { ...words, width }, measure)
      : { bracket: null, orMore: null, value: { ...words, text: row.value } }),
    beside: besideText,
    note,
  };
}

const valueWidth = ({ value }: TallyRow, measure: Measure): number =>
  value === "" ? 0 : measure(value, VALUE, true);

const orMoreWidth = ({ more }: TallyRow, measure: Measure): number =>
  more ? measure(exhibitWords.tally.orMore, SMALL) : 0;

/** The marks of a row, their dates, and what their places mean for its words. */
interface PlacedOccasions extends Pick<PlacedRow, "marks" | "dates" | "radius" | "arrow"> {
  /** The middle of the first line of marks, and of the first line of those that the count includes. */
  readonly first: number;
  readonly covered: number;
  readonly isOneLine: boolean;
  /** The left and right edges of the marks that the count includes, and the right edge of all. */
  readonly from: number;
  readonly end: number;
  readonly right: number;
  /** The lower edge of the marks and their dates. */
  readonly bottom: number;
}

/** @param room its `top` is that of the marks; `after` is what stands after them, in CSS pixels */
function placeOccasions(
  row: TallyRow,
  { top, left, width, isSlide, after }: RowRoom & { readonly after: number },
  measure: Measure,
): PlacedOccasions {
  const { marks, radius, end, bottom, ...edges } = placeMarks(row, {
    left,
    width: width - after,
    top,
    bracket: BRACKET.height,
    ...SIZE[isSlide ? "slide" : "page"],
  });
  const first = marks[0]?.y ?? top + radius;
  const isOneLine = marks.every(({ y }) => y === first);
  const { dates, lines } =
    isOneLine && isSeveral(row)
      ? placeDates(marks, { left, width, radius }, measure)
      : { dates: [], lines: 0 };
  const last = marks.at(-1);
  const lastEnd = isOneLine ? end : (last?.x ?? left) + radius;
  return {
    ...edges,
    marks,
    dates,
    radius,
    first,
    covered: marks[row.before]?.y ?? first,
    isOneLine,
    end,
    bottom: bottom + lines * LINE + (lines > 0 ? 4 : 0),
    arrow: row.more ? { x: lastEnd + GAP, y: last?.y ?? first } : null,
  };
}

/** A count that leaves out the first marks: over a bracket on the others, with "or more" after its arrow. */
function bracketedCount(
  row: TallyRow,
  { from, end, covered, radius, isOneLine }: PlacedOccasions,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  measure: Measure,
): Pick<PlacedRow, "bracket" | "orMore" | "value"> {
  const valueX = Math.max(0, Math.min(from, width - valueWidth(row, measure)));
  return {
    bracket: { from, to: end, dashedTo: row.more ? end + BRACKET.more : end, y: covered - radius - 8 },
    orMore: row.more && isOneLine ? { x, y, text: exhibitWords.tally.orMore } : null,
    value: { x: valueX, y: covered - radius - 15, text: row.value },
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
