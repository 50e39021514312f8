import type { ComponentProps } from "react";
import { yearsOf } from "../dossier/dates";
import type { DossierEvent } from "../dossier/model";

/** An event of the list. */
export interface Listed {
  readonly event: DossierEvent;
  /** Over the first event of each year: the year, and how many it has. */
  readonly heading?: { readonly year: number; readonly count: number };
  /** In a long list, which of all it is, and its place. */
  readonly item?: ComponentProps<"li"> & { readonly "data-index"?: number };
}

/** The events as they stand on the list, each under the last year that it touches. */
export function listedByYear(events: readonly DossierEvent[]): readonly Listed[] {
  const years = events.map(({ when }) => yearsOf(when).at(-1));
  return events.map((event, at) => {
    const year = years[at];
    if (!year || year === years[at - 1]) return { event };
    return { event, heading: { year, count: years.filter((other) => other === year).length } };
  });
}
