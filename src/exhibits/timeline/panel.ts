import { timelineDrawingWords, timelineWords } from "#text";
import { hedgeOf } from "../../dossier/format/dates";
import { type Ink, type Means, type Part, type TimelineMark, text, textWidth } from "./ink";
import { type Lanes, lanesOf, lineInks } from "./lanes";
import { firstFitting, linesOfName, nameOf } from "./names";
import { moreMark, yearsIn } from "./plans";
import type { Section, SectionEntry } from "./sections";

/** Rows of a panel, in CSS pixels: from name to name, from line to line of a name, an empty row. */
export interface Pitch {
  readonly row: number;
  readonly line: number;
  readonly empty: number;
}
export const CLOSE: Pitch = { row: 25, line: 18, empty: 20 };
/** For fingers. */
export const ROOMY: Pitch = { row: 30, line: 18, empty: 24 };

const HEAD = 24;
/** Between a heading and its count. */
const HEAD_GAP = 12;
/** From the middle of a dot to the baseline of its name. */
const BASELINE = 5;
export const DOT = 4.5;
const LINES = 3;
/** The space between the dot and the "c." before it, and the width of that. */
const ABOUT = 7.5;
/** With more events than this, a panel as wide as the drawing has two columns of names. */
const TWO_COLUMNS = 16;
/** A narrower panel has one. */
const WIDE = 560;

export interface PanelPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly pitch: Pitch;
}

/** A section under its heading: dates at the left, lanes of durations, dots with names. */
export function layOutPanel(
  section: Section,
  { x, y, width, pitch }: PanelPlace,
  means: Means,
): Part & { readonly bottom: number } {
  const { measure } = means;
  const columns = columnsOf(section, { x, width }, means);
  const inks: Ink[] = [...headInks(section, { x, y, width }, means)];
  const placed: PlacedEntry[] = [];
  const bottoms: number[] = [];
  let top = y + HEAD;
  for (const [at, row] of section.rows.entries()) {
    if (row.kind === "empty") {
      const label = row.labels[0] ?? "";
      inks.push(text({ x, y: top + pitch.empty / 2 + BASELINE }, label, "pale"));
      top += pitch.empty;
    } else {
      const own = placeEntries(row.entries, { top: top + (at === 0 ? 3 : 0), columns, pitch }, means);
      placed.push(...own.placed);
      const labelRoom = row.kind === "no-day" ? columns.dotX - x - columns.before : columns.labelWidth;
      const label = firstFitting(row.labels, labelRoom, measure, "small") ?? row.labels.at(-1) ?? "";
      inks.push(text({ x, y: own.first + BASELINE }, label, "small"));
      top = own.bottom;
    }
    bottoms.push(top);
    if (at < section.rows.length - 1) inks.push({ kind: "rule", look: "rule", x, y: top, width, height: 0 });
  }
  const lastDated = section.rows.findLastIndex(({ kind }) => kind !== "no-day");
  const lines = {
    top: y + HEAD,
    bottom: bottoms[lastDated] ?? y + HEAD,
    bottomOf: (row: number) => bottoms[row] ?? top,
  };
  const marks = placed.map((one) => markOf(one, { columns, lines, right: x + width }, means));
  const more = moreOf(section, { x: columns.nameX, y: top, pitch }, means);
  const parts = more ? [...marks, more.mark] : marks;
  return { ground: inks, marks: parts, bottom: more?.bottom ?? top };
}

function headInks(
  { titles, counts }: Section,
  { x, y, width }: Omit<PanelPlace, "pitch">,
  { measure }: Means,
): readonly Ink[] {
  const roomFor = (title: string) => width - textWidth(measure, title, "head") - HEAD_GAP;
  const [shortest = ""] = counts.slice(-1);
  const countWidth = textWidth(measure, shortest, "small");
  const title = titles.find((one) => roomFor(one) >= countWidth) ?? titles.at(-1) ?? "";
  const [head = ""] = linesOfName(title, { width, most: 1 }, measure, "head");
  const count = firstFitting(counts, roomFor(head), measure, "small");
  return [
    text({ x, y: y + 16 }, head, "head"),
    ...(count === null ? [] : [text({ x: x + width, y: y + 16 }, count, "small", "end")]),
    { kind: "rule", look: "axis", x, y: y + HEAD, width, height: 0 },
  ];
}

/** The width at which a section's heading has its count, and each of its names stands in one line. */
export function widthOfPanel(section: Section, width: number, means: Means): number {
  const { measure } = means;
  const names = section.rows.flatMap(({ entries }) =>
    entries.map(({ event }) => textWidth(measure, nameOf(event), "name")),
  );
  const [title = "", count = ""] = [section.titles.at(-1), section.counts.at(-1)];
  const head = textWidth(measure, title, "head") + HEAD_GAP + textWidth(measure, count, "small");
  const { nameX } = columnsOf(section, { x: 0, width }, means);
  return Math.ceil(Math.max(head, nameX + Math.max(0, ...names)));
}

interface Columns {
  readonly labelWidth: number;
  readonly lanes: Lanes;
  /** The width before a dot: "c." and the space around it. */
  readonly before: number;
  readonly dotX: number;
  readonly nameX: number;
  readonly nameWidth: number;
  /** The distance between two columns of names; null if there is one. */
  readonly step: number | null;
}

function columnsOf(
  section: Section,
  { x, width }: { readonly x: number; readonly width: number },
  { measure }: Means,
): Columns {
  const entries = section.rows.flatMap((row) => row.entries);
  const widest = (kinds: readonly string[]) =>
    section.rows
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ labels }) => textWidth(measure, labels.at(-1) ?? "", "small"))
      .reduce((most, one) => Math.max(most, one), 0);
  const labelWidth = widest(["dated", "empty"]);
  const lanes = lanesOf(entries, { x: x + labelWidth + 12, width: width * 0.28 });
  const hedge = entries
    .map(({ event }) => textWidth(measure, timelineDrawingWords.hedge(hedgeOf(event.when)), "small"))
    .reduce((most, one) => Math.max(most, one), 0);
  const beforeDot = hedge === 0 ? DOT + 6 : hedge + ABOUT + 6;
  const lanesEnd = lanes.end ?? x + labelWidth;
  const dotX = Math.ceil(Math.max(lanesEnd, x + widest(["no-day"])) + beforeDot + DOT);
  const nameX = dotX + 13;
  const isTwo = width >= WIDE && entries.length > TWO_COLUMNS;
  const room = x + width - nameX;
  const gap = 24 + beforeDot;
  const nameWidth = isTwo ? (room - gap) / 2 : room;
  return {
    labelWidth,
    lanes,
    before: beforeDot,
    dotX,
    nameX,
    nameWidth,
    step: isTwo ? nameWidth + gap : null,
  };
}

interface PlacedEntry {
  readonly entry: SectionEntry;
  /** The middle of its dot, and how far it is moved into the second column. */
  readonly y: number;
  readonly moved: number;
  readonly lines: readonly string[];
  readonly height: number;
}

function placeEntries(
  entries: readonly SectionEntry[],
  { top, columns, pitch }: { readonly top: number; readonly columns: Columns; readonly pitch: Pitch },
  { measure }: Means,
): { readonly placed: readonly PlacedEntry[]; readonly first: number; readonly bottom: number } {
  const half = Math.floor(pitch.row / 2);
  const first = top + half + 3;
  const placed: PlacedEntry[] = [];
  let y = first;
  let next = first;
  let hasRoomBeside = false;
  for (const entry of entries) {
    const lines = linesOfName(nameOf(entry.event), { width: columns.nameWidth, most: LINES }, measure);
    const height = pitch.row + (lines.length - 1) * pitch.line;
    const isBeside: boolean = columns.step !== null && hasRoomBeside && entry.line === null;
    if (!isBeside) y = next;
    placed.push({ entry, y, moved: isBeside ? (columns.step ?? 0) : 0, lines, height });
    next = Math.max(next, y + height);
    hasRoomBeside = !isBeside;
  }
  return { placed, first, bottom: next - half + 3 };
}

function markOf(
  { entry, y, moved, lines, height }: PlacedEntry,
  place: {
    readonly columns: Columns;
    readonly lines: {
      readonly top: number;
      readonly bottom: number;
      readonly bottomOf: (row: number) => number;
    };
    readonly right: number;
  },
  { toneOf, measure }: Means,
): TimelineMark {
  const { columns } = place;
  const tone = toneOf(entry.event);
  const dotX = columns.dotX + moved;
  const lane = columns.lanes.laneOf(entry);
  const hedge = timelineDrawingWords.hedge(hedgeOf(entry.event.when));
  const acrossTo = hedge === "" ? dotX : dotX - ABOUT - textWidth(measure, hedge, "small") - 3;
  const drawn = lane === null ? null : lineInks(entry, { x: lane, y, acrossTo, tone, ...place.lines });
  const left = dotX - columns.before;
  const widest = Math.max(0, ...lines.map((line) => textWidth(measure, line, "name")));
  return {
    key: entry.event.id,
    events: [entry.event],
    more: null,
    area: {
      x: left,
      y: y - 12,
      width: Math.min(place.right, columns.nameX + moved + widest + 4) - left,
      height: height - 1,
    },
    inks: [
      ...(drawn ?? [{ kind: "dot", x: dotX, y, size: DOT, tone } as const]),
      ...(hedge === "" ? [] : [text({ x: dotX - ABOUT, y: y + BASELINE }, hedge, "small", "end")]),
      ...lines.map((line, at) =>
        text({ x: columns.nameX + moved, y: y + BASELINE + at * CLOSE.line }, line, "name"),
      ),
    ],
  };
}

function moreOf(
  { hidden, key, episode }: Section,
  { x, y, pitch }: { readonly x: number; readonly y: number; readonly pitch: Pitch },
  { exhibit, measure }: Means,
): { readonly mark: TimelineMark; readonly bottom: number } | null {
  if (hidden.length === 0) return null;
  const words = timelineDrawingWords.more(hidden.length);
  return {
    mark: {
      key: moreMark(exhibit, key),
      events: hidden,
      more: { text: timelineWords.moreEvents(hidden.length), years: episode ? yearsIn(hidden) : [] },
      area: { x, y: y + 2, width: textWidth(measure, words, "small") + 6, height: pitch.row - 4 },
      inks: [text({ x, y: y + Math.floor(pitch.row / 2) + BASELINE }, words, "small")],
    },
    bottom: y + pitch.row,
  };
}
