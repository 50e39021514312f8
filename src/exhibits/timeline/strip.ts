import { stripDate, timelineDrawingWords, timelineWords } from "#text";
import { earliestDay, latestDay, type When } from "../../dossier/format/dates";
import type { DossierEvent } from "../../dossier/format/model";
import type { Axis } from "./axis";
import { type Ink, type LineInk, type Means, type Part, type TimelineMark, text, textWidth } from "./ink";
import { linesOfName, nameOf } from "./names";
import { moreMark } from "./plans";
import { firstDayOf } from "./span";

const ROW = 27;
const MOST_ROWS = 8;
/** The most events whose names are tried, spread over all of them. */
const MOST_TRIED = 300;
const AIR = 12;
const LONGEST_NAME = 360;
/** Of one day in years. */
const LEAST = 3;
const THICK = 3;

interface Placed {
  readonly event: DossierEvent;
  readonly name: string;
  readonly row: number;
  /** Where it certainly begins to last. Before that it is somewhere within. */
  readonly line: { readonly from: number; readonly to: number; readonly sure: number };
  readonly nameX: number;
  readonly nameWidth: number;
}

/**
 * Names above the axis, each over a line as long as its event. Rows are filled greedily; events that find no room
 * in eight rows are counted.
 * @returns its height, with the axis at its foot
 */
export function layOutStrip(
  events: readonly DossierEvent[],
  { axis, width }: { readonly axis: Axis; readonly width: number },
  means: Means,
): Part & { readonly height: number } {
  const placed = packed(events, { axis, width }, means);
  const shown = new Set(placed.map(({ event }) => event));
  const hidden = events.filter((event) => !shown.has(event));
  const rows = placed.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const top = hidden.length === 0 ? 0 : ROW;
  return {
    ground: [],
    marks: [
      ...(hidden.length === 0 ? [] : [moreOf(hidden, width, means)]),
      ...placed.map((one) => markOf(one, top, means)),
    ],
    height: top + rows * ROW + 6,
  };
}

function packed(
  events: readonly DossierEvent[],
  { axis, width }: { readonly axis: Axis; readonly width: number },
  { measure }: Means,
): readonly Placed[] {
  const ends: number[] = [];
  const every = Math.max(1, Math.ceil(events.length / MOST_TRIED));
  return events.flatMap((event, at): readonly Placed[] => {
    if (at % every !== 0) return [];
    const name = datedName(event, width, measure);
    const nameWidth = textWidth(measure, name, "name");
    const line = lineOf(event, axis, width);
    const nameX = line.from + nameWidth <= width ? line.from : Math.max(0, line.to - nameWidth);
    const left = Math.min(line.from, nameX);
    const free = ends.findIndex((end) => end + AIR <= left);
    const row = free < 0 ? ends.length : free;
    if (row >= MOST_ROWS) return [];
    ends[row] = Math.max(line.to, nameX + nameWidth);
    return [{ event, name, row, line, nameX, nameWidth }];
  });
}

/** As much of the name as fits, with its date, because nobody can read a month off the axis. */
function datedName(event: DossierEvent, width: number, measure: Means["measure"]): string {
  const date = timelineDrawingWords.after(stripDate(event.when));
  const free = width - textWidth(measure, date, "name");
  const room = { width: Math.min(LONGEST_NAME, free), most: 1 };
  return `${linesOfName(nameOf(event), room, measure).join("")}${date}`;
}

/**
 * The length of an event on the axis. Without an end it runs to the end of the axis, without a start from its
 * beginning.
 */
function lineOf({ when }: DossierEvent, { xOf }: Axis, width: number): Placed["line"] {
  const from = when.from === null ? 0 : xOf(earliestDay(when));
  const to = when.to === null ? width : xOf(latestDay(when) + 1);
  const start = to - from >= LEAST ? from : Math.min(from, width - LEAST);
  const end = Math.max(to, start + LEAST);
  const sure = Math.min(end, sureFrom(when, xOf) ?? end);
  return { from: start, to: end, sure: Math.max(start, sure) };
}

/** The day from which an event certainly lasts; null if none is certain. */
function sureFrom(when: When, xOf: Axis["xOf"]): number | null {
  const { from } = when;
  if (from === null || when.to === null || when.shape === "between") return null;
  if (when.shape === "date") return from.day === null ? null : xOf(earliestDay(when));
  return xOf(from.month === null ? firstDayOf((from.year + 1) * 12) : earliestDay(when));
}

function markOf(
  { event, name, row, line, nameX, nameWidth }: Placed,
  top: number,
  { toneOf }: Means,
): TimelineMark {
  const y = top + row * ROW;
  const left = Math.min(line.from, nameX);
  return {
    key: event.id,
    events: [event],
    more: null,
    area: { x: left, y, width: Math.max(line.to, nameX + nameWidth) - left, height: ROW - 3 },
    inks: [
      text({ x: nameX, y: y + 14 }, name, "name"),
      ...stretches(event, line, { y: y + 20.5, tone: toneOf(event) }),
    ],
  };
}

/**
 * Solid as long as it lasts, dotted if it is somewhere within, fading toward an end that is not stated. From a
 * year to a day, the year is dotted.
 */
function stretches(
  { when }: DossierEvent,
  { from, to, sure }: Placed["line"],
  { y, tone }: Pick<LineInk, "tone"> & { readonly y: number },
): readonly Ink[] {
  const line = (look: LineInk["look"], start: number, end: number): readonly Ink[] =>
    start === end
      ? []
      : [{ kind: "line", from: { x: start, y }, to: { x: end, y }, thickness: THICK, tone, look }];
  if (when.from === null) return line("fade", to, from);
  if (when.to === null) return line("fade", from, to);
  return [...line("dotted", from, sure), ...line("solid", sure, to)];
}

function moreOf(hidden: readonly DossierEvent[], width: number, { measure, exhibit }: Means): TimelineMark {
  const words = timelineDrawingWords.more(hidden.length);
  return {
    key: moreMark(exhibit, "strip"),
    events: hidden,
    more: { text: timelineWords.moreEvents(hidden.length), years: [] },
    area: { x: 0, y: 0, width: Math.min(width, textWidth(measure, words, "small") + 6), height: ROW - 3 },
    inks: [text({ x: 0, y: 16 }, words, "small")],
  };
}
