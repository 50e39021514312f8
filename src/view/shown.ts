import type { Dossier } from "../dossier/format/model";
import { memoizeWeak } from "../dossier/memo";
import { type Filters, type Group, isFiltered } from "../dossier/query/facets";
import { linesOf } from "../dossier/query/lines";
import { type Chip, chipsOf } from "./chips";
import { everyEvent, type ListedEvent } from "./eventList";
import type { MarkState } from "./markAttributes";
import { memoizeView } from "./memoizeView";
import { type PairShown, pairShown } from "./pairShown";
import { matchingRows, select } from "./selection";

/**
 * Everything that the page shows of a selection. Any selection is shown by attributes and texts of the same
 * elements, so that a page built for another one can be changed to it without rendering.
 */
export interface Shown {
  /** Of the events: "5 of 33 events". */
  readonly count: number;
  readonly all: number;
  /** Whether anything is filtered. */
  readonly isFiltered: boolean;
  readonly chips: Readonly<Record<Group, readonly Chip[]>>;
  readonly pair: PairShown | null;
  /** Every event in its place; null for a list that is too long to be in the page. */
  readonly events: readonly ListedEvent[] | null;
  /** For the marks of the exhibits. */
  readonly matching: MarkState["matching"];
}

/** A list of more events than this is not in the page. */
const LONG = 300;

export const shownOf = memoizeView(
  (dossier, { filters, sort }): Shown => ({
    count: matchingRows(dossier, filters).size,
    all: dossier.events.size,
    isFiltered: isFiltered(filters),
    chips: chipsOf(dossier)(filters),
    pair: pairShown(dossier, filters),
    events: dossier.events.size > LONG ? null : everyEvent(dossier, { filters, sort }),
    matching: matchingOf(dossier)(filters),
  }),
);

/**
 * The records that match: figures, events and lines of text that the filters leave, and everything else that has
 * evidence.
 */
export const matchingOf = memoizeWeak((dossier: Dossier) =>
  memoizeWeak((filters: Filters): MarkState["matching"] => {
    if (!isFiltered(filters)) return null;
    const { events, figures, lines } = select(dossier, filters);
    const kinds = [
      { all: dossier.events, matching: events },
      { all: dossier.figures, matching: figures },
      { all: linesOf(dossier), matching: lines },
    ];
    return { has: (id) => kinds.find(({ all }) => all.has(id))?.matching.has(id) ?? true };
  }),
);
