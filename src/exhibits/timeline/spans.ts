import { earliestDay, latestDay, type Point } from "../../dossier/format/dates";
import { type Dossier, type DossierEvent, requireRecord } from "../../dossier/format/model";
import type { ExhibitOf } from "../../dossier/format/schema";
import { memoizeWeak } from "../../dossier/memo";
import type { Filters } from "../../dossier/query/facets";
import { matchingRows, select } from "../../view/selection";

/** The events of a timeline with what binning asks of them, as integers: a row is an event, in their order. */
export interface Spans {
  readonly events: readonly DossierEvent[];
  /** Whether they are all events of the dossier, in its order. */
  readonly whole: boolean;
  /** The first and the last day, month that each can mean; months are counted from year 0. */
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  readonly firstMonth: Int32Array;
  readonly lastMonth: Int32Array;
  /**
   * How finely its coarser end is known: 0 for a year, 1 for a month, 2 for a day. 0 too where one end is open: such a
   * date stands in the year of its printed end, and in nothing finer.
   */
  readonly fineness: Uint8Array;
}

const finenessOf = ({ month, day }: Point) => (month === null ? 0 : day === null ? 1 : 2);

/** Built once for a timeline. */
export const spansOf = memoizeWeak((dossier: Dossier) =>
  memoizeWeak((exhibit: ExhibitOf<"timeline">): Spans => {
    const events = exhibit.events
      ? exhibit.events.map((id) => requireRecord(dossier.events, id))
      : [...dossier.events.values()];
    const ints = () => new Int32Array(events.length);
    const spans = {
      events,
      whole: exhibit.events === undefined,
      firstDay: ints(),
      lastDay: ints(),
      firstMonth: ints(),
      lastMonth: ints(),
      fineness: new Uint8Array(events.length),
    };
    for (const [row, { when }] of events.entries()) {
      const { from, to } = when;
      const first = when.from ?? when.to;
      const last = when.to ?? when.from;
      spans.firstDay[row] = earliestDay(when);
      spans.lastDay[row] = latestDay(when);
      spans.firstMonth[row] = first.year * 12 + (first.month ?? 1) - 1;
      spans.lastMonth[row] = last.year * 12 + (last.month ?? 12) - 1;
      spans.fineness[row] = from === null || to === null ? 0 : Math.min(finenessOf(from), finenessOf(to));
    }
    return spans;
  }),
);

/** 1 for each event that the filters leave. */
export function flagged({ events, whole }: Spans, dossier: Dossier, filters: Filters): Uint8Array {
  if (whole) return matchingRows(dossier, filters).out.map((out) => Number(out === 0));
  const left = select(dossier, filters).events;
  return Uint8Array.from(events, ({ id }) => Number(left.has(id)));
}
