import type { Dossier } from "../../dossier/format/model";
import type { ExhibitOf } from "../../dossier/format/schema";
import { memoizeWeak } from "../../dossier/memo";
import type { Filters } from "../../dossier/query/facets";

import { MOST_MARKS } from "../aggregate";
import { type BinGrain, type Bins, binned, counted, grainOf, MOST_BINS } from "./bins";
import { type Timeline, timelineOf } from "./rows";
import { flagged, type Spans, spansOf } from "./spans";

/** What a timeline draws: a dot an event, or a bar for all of a length of time. */
type TimelineDrawing =
  | { readonly kind: "dots"; readonly timeline: Timeline }
  | { readonly kind: "bins"; readonly bins: Bins };

export interface TimelineShown {
  /** How many events there are, and how many match. */
  readonly all: number;
  readonly left: number;
  readonly drawing: TimelineDrawing;
}

/**
 * Many events are bars by time, of which the filters fade a part, over the same time. Closer in, as with dots, when
 * they leave one year, or one month. Where they leave so few that each can have its dot, it has, and the others none.
 */
export function timelineShown(
  dossier: Dossier,
  filters: Filters,
  exhibit: ExhibitOf<"timeline">,
): TimelineShown {
  const spans = spansOf(dossier)(exhibit);
  const on = flagged(spans, dossier, filters);
  const left = on.reduce((sum, flag) => sum + flag, 0);
  const shown = { all: spans.events.length, left };
  const many = shown.all > MOST_MARKS;
  if (!many || (left > 0 && left <= MOST_MARKS)) {
    const events = many ? onlyOn(spans.events, on) : spans.events;
    const timeline = timelineOf(dossier)(events);
    // A column for each of very many years would be too thin to be seen.
    if (timeline.columns.length <= MOST_BINS) return { ...shown, drawing: { kind: "dots", timeline } };
  }
  return { ...shown, drawing: { kind: "bins", bins: binsOf(spans, on) } };
}

const onlyOn = <T>(records: readonly T[], on: Uint8Array): readonly T[] =>
  records.filter((_, row) => on[row] === 1);

/** Which bin each event is in changes with the grain alone. */
const binsBy = memoizeWeak((spans: Spans) => {
  const kept = new Map<BinGrain, Int32Array>();
  return (grain: BinGrain): Int32Array => {
    const bins = kept.get(grain) ?? binned(spans, grain);
    kept.set(grain, bins);
    return bins;
  };
});

function binsOf(spans: Spans, on: Uint8Array): Bins {
  const by = binsBy(spans);
  const everything = new Uint8Array(on.length).fill(1);
  const year = onlyBin(by("year"), spans, on, 12);
  if (year === null) {
    const grain = grainOf(by, everything);
    return { grain, ...counted(by(grain), { shown: everything, on }) };
  }
  const month = onlyBin(by("month"), spans, on, 1);
  const from = month ?? year * 12;
  const to = month ?? from + 11;
  const shown = everything;
  for (let row = 0; row < shown.length; row++) shown[row] = Number(touches(spans, row, from, to));
  const bins = by(month === null ? "month" : "day");
  const over = month === null ? { from, to } : undefined;
  return { grain: month === null ? "month" : "day", ...counted(bins, { shown, on }, over) };
}

/** The one bin that what is left stands in, where what stands in none touches it too; else null. */
function onlyBin(bins: Int32Array, spans: Spans, on: Uint8Array, months: number): number | null {
  const known = bins.find((bin, row) => on[row] === 1 && bin >= 0);
  if (known === undefined) return null;
  const from = known * months;
  const isIn = (row: number) => bins[row] === known || (bins[row] ?? 0) < 0;
  for (let row = 0; row < bins.length; row++) {
    if (on[row] === 1 && !(isIn(row) && touches(spans, row, from, from + months - 1))) return null;
  }
  return known;
}

const touches = ({ firstMonth, lastMonth }: Spans, row: number, from: number, to: number) =>
  (firstMonth[row] ?? 0) <= to && (lastMonth[row] ?? 0) >= from;
