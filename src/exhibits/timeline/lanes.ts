import type { Tone } from "../marks/looks";
import type { Ink, LineInk } from "./ink";
import type { SectionEntry } from "./sections";

const LANE = 11;
/** Lines closer than this cannot be told apart: events without a lane have only a dot. */
const NARROWEST = 6;
const THICK = 3;
const THIN = 1.25;
const DOT = 4.5;
const SQUARE = 3.6;
/** How far before the next row a line ends. */
const SHORT = 4;
const ARROW = 7;

export interface Lanes {
  /** The last lane; null if there are no durations. */
  readonly end: number | null;
  /** The position of an entry's line; null if it has none. */
  readonly laneOf: (entry: SectionEntry) => number | null;
}

/** A lane for each duration, in order, as long as there is room. */
export function lanesOf(
  entries: readonly SectionEntry[],
  { x, width }: { readonly x: number; readonly width: number },
): Lanes {
  const lasting = entries.filter(({ line }) => line !== null);
  const most = Math.max(1, Math.floor(width / NARROWEST));
  const drawn = lasting.slice(0, most);
  const step = Math.min(LANE, width / Math.max(1, drawn.length));
  const lanes = new Map(drawn.map((entry, at) => [entry, x + at * step]));
  return {
    end: drawn.length === 0 ? null : x + (drawn.length - 1) * step + SQUARE,
    laneOf: (entry) => lanes.get(entry) ?? null,
  };
}

interface LinePlace {
  readonly x: number;
  /** Where its name stands, and where the line across to the name ends: before a "c." */
  readonly y: number;
  readonly acrossTo: number;
  readonly tone: Tone;
  /** Of the rows with dates. */
  readonly top: number;
  readonly bottom: number;
  readonly bottomOf: (row: number) => number;
}

/** The line down a lane, with its ends, and the line across to the name. */
export function lineInks(
  { line }: SectionEntry,
  { x, y, acrossTo, tone, top, bottom, bottomOf }: LinePlace,
): readonly Ink[] | null {
  if (line === null) return null;
  const across: LineInk = {
    kind: "line",
    from: { x, y },
    to: { x: acrossTo, y },
    thickness: THIN,
    tone,
    look: "solid",
  };
  const down = (from: number, to: number, look: LineInk["look"]): LineInk => ({
    kind: "line",
    from: { x, y: from },
    to: { x, y: to },
    thickness: THICK,
    tone,
    look,
  });
  if (line.start === "open")
    return [down(y, top, "fade"), across, { kind: "square", x, y, size: SQUARE, tone }];
  if (line.start === "stated")
    return [
      down(top + ARROW, y, "solid"),
      { kind: "arrow", x, y: top + 1, points: "up", tone },
      across,
      { kind: "square", x, y, size: SQUARE, tone },
    ];
  const dot: Ink = { kind: "dot", x, y, size: DOT, tone };
  const look = line.isSomeDay ? "dotted" : "solid";
  if (line.endRow !== null) return [down(y, bottomOf(line.endRow) - SHORT, look), across, dot];
  if (line.end === "open") return [down(y, Math.max(y + 8, bottom - 1), "fade"), across, dot];
  return [
    down(y, Math.max(y, bottom - ARROW - 1), look),
    { kind: "arrow", x, y: bottom - 1, points: "down", tone },
    across,
    dot,
  ];
}
