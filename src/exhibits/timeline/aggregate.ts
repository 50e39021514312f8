import type { Dossier } from "../../dossier/format/model";
import type { ExhibitOf } from "../../dossier/format/schema";
import { memoizeWeak } from "../../dossier/memo";
import { select } from "../../dossier/query/select";
import type { Filtered } from "../../view/view";
import { MOST_MARKS } from "../aggregate";
import type { TableRow } from "../records";
import { type BinGrain, type Bins, binned, counted, grainOf, MOST_BINS } from "./bins";
import { type Timeline, timelineOfEvents } from "./rows";
import { flagged, type Spans, spansOf } from "./spans";

/** What a timeline draws: a dot an event, or a bar for all of a length of time. */
export type TimelineDrawing =
  | { readonly kind: "dots"; readonly timeline: Timeline }
  | { readonly kind: "bins"; readonly bins: Bins };

export interface TimelineShown {
  readonly all: readonly TableRow[];
  readonly left: readonly TableRow[];
  readonly drawing: TimelineDrawing;
}

/**
 * Many events are bars by time, of which the filters fade a part, over the same time. Closer in, as with dots, when
 * they leave one year, or one month. Where they leave so few that each can have its dot, it has, and the others none.
 */
export function timelineShown(
  dossier: Dossier,
  view: Filtered,
  exhibit: ExhibitOf<"timeline">,
): TimelineShown {
  const spans = spansOf(dossier)(exhibit);
  const on = flagged(spans, dossier, view.filters);
  const left = onlyOn(spans.rows, on);
  const shown = { all: spans.rows, left };
  const many = spans.rows.length > MOST_MARKS;
  if (!many || (left.length > 0 && left.length <= MOST_MARKS)) {
    const events = many ? onlyOn(spans.events, on) : spans.events;
    const timeline = timelineOfEvents(events, select(dossier, view.filters).events);
    // A column for each of very many years would be too thin to be seen.
    if (timeline.columns.length <= MOST_BINS) return { ...shown, drawing: { kind: "dots", timeline } };
  }
  return { ...shown, drawing: { kind: "bins", bins: binsOf(spans, on) } };
}

const onlyOn = <T>(records: readonly T[], on: Uint8Array) => records.filter((_, row) => on[row] === 1);

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
