import { exhibitWords } from "#text";
import type { Kind } from "../../dossier/format/schema";
import { GAP, LABEL, SMALL } from "../marks/looks";
import type { Measure } from "../marks/measure";
import { wrap } from "../marks/wrap";
import type { Timeline, TimelineMark } from "./rows";

const CELL = 20;
const RADIUS = 7;
export const LINE = 17;
/** Between the lines of a lane's name. */
export const LANE_LINE = 18;
/** What the names of lanes take at most: of the width, and in pixels if that is more. */
const NAMES_SHARE = 0.3;
const NAMES_LEAST = 96;
/** Between lanes. */
const LANE_GAP = 8;

export interface PlacedDot {
  readonly mark: TimelineMark;
  readonly x: number;
  readonly y: number;
}
export interface PlacedColumn {
  readonly key: string;
  readonly x: number;
  readonly width: number;
  /** Its name, and where the name starts; no lines where names would crowd. */
  readonly lines: readonly string[];
  readonly nameX: number;
}
interface PlacedLane {
  readonly kind: Kind;
  readonly top: number;
  readonly height: number;
  /** Its name, and the baseline of the first line. */
  readonly lines: readonly string[];
  readonly nameY: number;
}
export interface TimelineLayout {
  readonly left: number;
  readonly height: number;
  /** Where the axis is, under the lanes. */
  readonly axisY: number;
  /** The room of one dot, at most as wide as a column. */
  readonly cell: number;
  readonly radius: number;
  readonly dots: readonly PlacedDot[];
  readonly columns: readonly PlacedColumn[];
  /** The column of dates that are coarser than the others, on the right; null where none is. */
  readonly coarse: PlacedColumn | null;
  readonly lanes: readonly PlacedLane[];
}

/** Places lanes by kind (close together on request), columns by time, dots side by side. All in CSS pixels. */
export function layoutTimeline(
  timeline: Timeline,
  width: number,
  measure: Measure,
  close = false,
): TimelineLayout {
  const laneGap = close ? 0 : LANE_GAP;
  const { columns: keys, lanes: kinds, marks } = timeline;
  const nameWidth = Math.max(NAMES_LEAST, width * NAMES_SHARE);
  const named = kinds.map((kind) => ({ kind, lines: wrap(kind.name, nameWidth, LABEL, measure) }));
  const left =
    Math.ceil(Math.max(0, ...named.flatMap(({ lines }) => lines).map((line) => measure(line, LABEL)))) + GAP;
  const hasCoarse = marks.some(({ column }) => column === null);
  const coarseWords = exhibitWords.timeline.noBin.year;
  const coarseWidth = hasCoarse
    ? Math.max(3 * CELL, ...coarseWords.split(" ").map((word) => measure(word, SMALL) + GAP))
    : 0;
  const each = keys.length > 0 ? (width - left - coarseWidth) / keys.length : 0;
  const cell = keys.length > 0 ? Math.min(CELL, each) : CELL;
  // Air between dots, but not at the price of the dot.
  const radius = Math.min(RADIUS, Math.max(cell / 2 - 1.5, cell / 3));

  // Names of columns stand so far apart that none touches the next.
  const widest = Math.max(0, ...keys.map((key) => measure(key, SMALL)));
  const every = each > 0 ? Math.max(1, Math.ceil((widest + 4) / each)) : 1;
  // All names move alike, so that the last one ends where its column does.
  const shift = Math.min(2, each - widest - 4);
  const columns = keys.map((key, at): PlacedColumn => {
    return {
      key,
      x: left + at * each,
      width: each,
      nameX: left + at * each + shift,
      lines: (keys.length - 1 - at) % every === 0 ? [key] : [],
    };
  });
  const coarse: PlacedColumn | null = hasCoarse
    ? {
        key: "",
        x: width - coarseWidth,
        width: coarseWidth,
        nameX: width - coarseWidth + 2,
        lines: wrap(coarseWords, coarseWidth - 2, SMALL, measure),
      }
    : null;

  const columnOf = (mark: TimelineMark) =>
    mark.column === null ? coarse : columns.find(({ key }) => key === mark.column);
  const dots: PlacedDot[] = [];
  const lanes: PlacedLane[] = [];
  let top = 2;
  for (const { kind, lines } of named) {
    const filledCells = new Map<string, number>();
    let rowsNeeded = 1;
    for (const mark of marks.filter(({ event }) => event.kind === kind.id)) {
      const column = columnOf(mark);
      if (!column) continue;
      const perRow = Math.max(1, Math.floor(column.width / cell));
      const filled = filledCells.get(column.key) ?? 0;
      filledCells.set(column.key, filled + 1);
      const row = Math.floor(filled / perRow);
      rowsNeeded = Math.max(rowsNeeded, row + 1);
      dots.push({
        mark,
        x: column.x + (filled % perRow) * cell + cell / 2,
        y: top + laneGap / 2 + row * cell + CELL / 2,
      });
    }
    const height = Math.max((rowsNeeded - 1) * cell, (lines.length - 1) * LANE_LINE) + CELL + laneGap;
    lanes.push({ kind, top, height, lines, nameY: top + laneGap / 2 + CELL / 2 + 5 });
    top += height;
  }
  const labelLines = Math.max(1, coarse?.lines.length ?? 0);
  const height = top + 8 + labelLines * LINE;
  return { left, height, axisY: top, cell, radius, dots, columns, coarse, lanes };
}
