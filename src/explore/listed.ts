import type { ComponentProps } from "react";
import { compareWhen, yearsOf } from "../dossier/dates";
import { perObject } from "../dossier/kept";
import type { Dossier, DossierEvent } from "../dossier/model";
import type { Sort } from "../view/view";

/** An event of the list. */
export interface Listed {
  readonly event: DossierEvent;
  /** Over the first event of each year: the year, and how many it has. */
  readonly heading?: { readonly year: number; readonly count: number };
  /** In a long list, which of all it is, and its place. */
  readonly item?: ComponentProps<"li"> & { readonly "data-index"?: number };
}

/** All events in both orders; those of one date stay as the dossier has them. */
export const sorted = perObject((dossier: Dossier): Readonly<Record<Sort, readonly DossierEvent[]>> => {
  const events = [...dossier.events.values()];
  return {
    newest: events.toSorted((a, b) => compareWhen(b.when, a.when)),
    oldest: events.toSorted((a, b) => compareWhen(a.when, b.when)),
  };
});

/** The events as they stand on the list, each under the last year that it touches. */
export function listedByYear(events: readonly DossierEvent[]): readonly Listed[] {
  const years = events.map(({ when }) => yearsOf(when).at(-1));
  return events.map((event, at) => {
    const year = years[at];
    if (!year || year === years[at - 1]) return { event };
    return { event, heading: { year, count: years.filter((other) => other === year).length } };
  });
}
