import { timelineDrawingWords } from "#text";
import { type Hedge, hedgeOf } from "../../dossier/format/dates";
import type { DossierEvent } from "../../dossier/format/model";
import { type Ink, type LineInk, type Means, type Part, type TimelineMark, text, textWidth } from "./ink";
import { DOT } from "./panel";
import type { TimelineRows } from "./rows";

const LINE = 23;
const HEAD = 25;
/** Between the items of a line. */
const GAP = 20;
const SAMPLE = 34;
const BASELINE = 5;
/** How thick the line of a duration is. */
const DURATION = 3;

/** Its line is as long as a day of the axis, and may be no longer than it is thick. */
const isOneDay = ({ when }: DossierEvent): boolean => when.shape === "date" && when.from.day !== null;

interface Item {
  readonly words: string;
  /** The glyphs before the words, from the left. */
  readonly sample: number;
  readonly inks: (x: number, y: number) => readonly Ink[];
}

/** The looks that a drawing uses, in words. A slide, which has little room, has no heading and no reminder. */
export function layOutLegend(
  parts: readonly Part[],
  { subject, all }: Pick<TimelineRows, "subject" | "all">,
  place: { readonly x: number; readonly y: number; readonly width: number; readonly isBrief: boolean },
  { measure }: Pick<Means, "measure">,
): { readonly inks: readonly Ink[]; readonly bottom: number } {
  const { x, width, isBrief } = place;
  const items = itemsFor(
    parts.flatMap(({ marks }) => marks),
    subject?.name ?? null,
    all.map(({ when }) => hedgeOf(when)),
  );
  if (items.length === 0) return { inks: [], bottom: place.y };
  const drawn: Ink[] = isBrief
    ? []
    : [text({ x, y: place.y + 14 }, timelineDrawingWords.legend.head, "head")];
  let y = place.y + (isBrief ? 12 : HEAD + 10);
  let left = x;
  for (const { words, sample, inks: sampleAt } of items) {
    const room = sample + textWidth(measure, words, "small");
    if (left > x && left + room > x + width) {
      left = x;
      y += LINE;
    }
    drawn.push(...sampleAt(left, y), text({ x: left + sample, y: y + BASELINE }, words, "small"));
    left += room + GAP;
  }
  const silent = timelineDrawingWords.legend.silent;
  if (!isBrief && textWidth(measure, silent, "small") <= width) {
    y += LINE;
    drawn.push(text({ x, y: y + BASELINE }, silent, "small"));
  }
  return { inks: drawn, bottom: y + 10 };
}

function itemsFor(
  marks: readonly TimelineMark[],
  subject: string | null,
  hedges: readonly Hedge[],
): readonly Item[] {
  const { legend } = timelineDrawingWords;
  const lines = marks.flatMap(({ inks, events }) =>
    inks
      .filter((ink) => ink.kind === "line")
      .filter(({ thickness }) => thickness === DURATION)
      .map(({ look, from, to }) => ({ look, length: to.x - from.x, isDay: events.every(isOneDay) })),
  );
  const lengthsOf = (wanted: (line: (typeof lines)[number]) => boolean) =>
    lines.filter(wanted).map(({ length }) => length);
  const days = lengthsOf(({ look, isDay }) => look === "solid" && isDay);
  const isUsed = (look: LineInk["look"]) => lengthsOf((line) => line.look === look && !line.isDay).length > 0;
  const letter = (words: string): Item => ({ words, sample: 0, inks: () => [] });
  const dot = (tone: "focus" | "context", words: string): Item => ({
    words,
    sample: 16,
    inks: (x, y) => [{ kind: "dot", x: x + DOT, y, size: DOT, tone }],
  });
  const line = (look: LineInk["look"], words: string, length = SAMPLE): Item => ({
    words,
    sample: length + 8,
    inks: (x, y) => [
      { kind: "line", from: { x, y }, to: { x: x + length, y }, thickness: DURATION, tone: "ink", look },
    ],
  });
  return [
    ...(subject === null ? [] : [dot("focus", legend.subject(subject)), dot("context", legend.others)]),
    ...(hedges.some(({ approximate }) => approximate) ? [letter(legend.about)] : []),
    ...(hedges.some(({ uncertain }) => uncertain) ? [letter(legend.uncertain)] : []),
    ...(days.length > 0 ? [line("solid", legend.oneDay, Math.min(SAMPLE, ...days))] : []),
    ...(isUsed("solid") ? [line("solid", legend.lasts)] : []),
    ...(isUsed("fade") ? [line("fade", legend.open)] : []),
    ...(isUsed("dotted") ? [line("dotted", legend.someDay)] : []),
  ];
}
