import { exhibitWords } from "#text";
import { DENSE, denseLine, denseNames } from "../marks/dense";
import { HEAD_LINE, type PlacedText } from "../marks/head";
import { GAP, LABEL, SMALL } from "../marks/looks";
import type { Measure } from "../marks/measure";
import { wrap } from "../marks/wrap";
import type { RowCounts, SummedRow } from "./rows";

const ARROW = 34;

/** A part of a bar. */
interface Segment {
  readonly x: number;
  readonly width: number;
  readonly filled: boolean;
  /** The upper part of a range. */
  readonly isPossible: boolean;
  readonly matches: boolean;
}

/** Everything of one row, in CSS pixels from the chart's upper left corner; texts by their baselines. */
export interface PlacedBarRow {
  readonly row: SummedRow;
  readonly top: number;
  readonly height: number;
  readonly name: readonly PlacedText[];
  readonly role: readonly PlacedText[];
  readonly barY: number;
  readonly segments: readonly Segment[];
  readonly end: number;
  readonly arrowX: number | null;
  /**
   * The count that an article prints, then how many of it are described. If there is no printed count, the number
   * described is the first of the notes.
   */
  readonly value: PlacedText | null;
  readonly described: PlacedText | null;
  readonly note: readonly PlacedText[];
}

export interface TallyBarsLayout {
  readonly height: number;
  readonly barHeight: number;
  readonly rows: readonly PlacedBarRow[];
}

const NOTE_LINE = 17;
/** The least width of a part, so that it is visible. */
const LEAST = 1.5;
/** A bar has that many parts at most. */
const SORTS = 4;
/** Of the longest bar. */
const SHORTEST = 60;

/** A bar a row on one scale: as long as its count, in parts by what is described and what only counted. */
export function layoutTallyBars(
  rows: readonly SummedRow[],
  width: number,
  measure: Measure,
): TallyBarsLayout {
  const named = rows.map(({ name, role }) => ({ name, period: role }));
  const names = denseNames(named, width, measure);
  const above = names === null;
  const left = names ?? 0;
  const { row: rowHeight, bar: barHeight } = above ? DENSE.above : DENSE.beside;
  const bold = (text: string) => measure(text, LABEL, true);
  const texts = rows.map((row) => ({
    row,
    words: exhibitWords.tally.described(row.counts.described),
    arrow: row.more ? ARROW : 0,
    value: row.value === "" ? 0 : bold(row.value) + GAP,
  }));
  const roomOf = ({ words, arrow, value }: (typeof texts)[number], under: boolean) =>
    width - left - SORTS * LEAST - arrow - GAP - value - (under ? 0 : measure(words, SMALL));
  // If words would take all of the room, they go under the bars.
  const under = texts.some((text) => roomOf(text, false) < SHORTEST);
  const scale = Math.min(
    ...texts.map((text) => Math.max(1, roomOf(text, under)) / Math.max(1, totalOf(text.row.counts))),
  );

  let top = 0;
  const placed = texts.map(({ row, words, arrow, value }): PlacedBarRow => {
    const barY = top + rowHeight - barHeight - 4;
    const y = barY + barHeight / 2 + 5;
    const { segments, end } = segmentsOf(row.counts, left, scale);
    const valueX = end + arrow + GAP;
    const line = { x: 0, y: above ? top + HEAD_LINE : y, width: above ? width : left - 2 * GAP };
    const head = denseLine({ name: row.name, period: row.role }, line, measure);
    const foot = barY + barHeight + 4;
    const lines = [...(under ? [words] : []), row.note ?? ""].flatMap((text) =>
      wrap(text, width - left, SMALL, measure),
    );
    const note = lines.map((text, at) => ({ x: left, y: foot + (at + 1) * NOTE_LINE - 4, text }));
    const height = foot + note.length * NOTE_LINE - top;
    const result = {
      row,
      top,
      height,
      name: head.name,
      role: head.period,
      barY,
      segments,
      end,
      arrowX: row.more ? end + 2 : null,
      value: row.value === "" ? null : { x: valueX, y, text: row.value },
      described: under ? null : { x: valueX + value, y, text: words },
      note,
    };
    top += height;
    return result;
  });
  return { height: top, barHeight, rows: placed };
}

const totalOf = ({ described, hollow, possible }: RowCounts) => described.all + hollow.all + possible.all;

/** In each part, the matching ones come first. */
function segmentsOf({ described, hollow, possible }: RowCounts, left: number, scale: number) {
  let end = left;
  const segments: Segment[] = [];
  const add = (count: number, filled: boolean, matches: boolean, isPossible = false) => {
    if (count === 0) return;
    const width = Math.max(LEAST, count * scale);
    segments.push({ x: end, width, filled, isPossible, matches });
    end += width;
  };
  add(described.matching, true, true);
  add(described.all - described.matching, true, false);
  add(hollow.all, false, hollow.matching > 0);
  add(possible.all, false, possible.matching > 0, true);
  return { segments, end };
}
