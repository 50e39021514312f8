import { columnOf } from "../../dossier/format/dates";
import type { Dossier, DossierEvent } from "../../dossier/format/model";
import type { Kind } from "../../dossier/format/schema";
import { memoizeWeak } from "../../dossier/memo";

export interface TimelineMark {
  readonly event: DossierEvent;
  /** The year that it is in; null if its date is coarser, or in several years. */
  readonly column: string | null;
}

export interface Timeline {
  /** Without a gap, from the first year to the last that any mark is in. */
  readonly columns: readonly string[];
  /** The kinds that occur, in the order in which they are shown. */
  readonly lanes: readonly Kind[];
  readonly marks: readonly TimelineMark[];
}

/** Events in columns by year, in lanes by kind: the same object for the same events, so that no filter has them drawn anew. */
export const timelineOf = memoizeWeak(({ kinds }: Dossier) =>
  memoizeWeak((events: readonly DossierEvent[]): Timeline => {
    const marks = events.map((event) => ({ event, column: columnOf(event.when, "year") }));
    const named = new Set(events.map(({ kind }) => kind));
    return {
      columns: everyYear(marks.flatMap(({ column }) => column ?? []).map(Number)),
      lanes: [...kinds.values()].filter(({ id }) => named.has(id)),
      marks,
    };
  }),
);

function everyYear(years: readonly number[]): readonly string[] {
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, at) =>
    String(first + at).padStart(4, "0"),
  );
}
