import type { Dossier } from "../dossier/format/model";
import { lazyValue, memoizeWeak } from "../dossier/memo";
import type { Filters } from "../dossier/query/facets";
import type { View } from "./view";

/** The part of a view that decides which events are shown, and in which order. */
export type SelectedView = Pick<View, "filters" | "sort">;

/** Memoizes a function for as long as the filters are the same object. */
export function memoizeView<T>(
  rule: (dossier: Dossier, view: SelectedView) => T,
): (dossier: Dossier, view: SelectedView) => T {
  const answers = memoizeWeak((dossier: Dossier) =>
    memoizeWeak((filters: Filters) => {
      const newest = lazyValue(() => rule(dossier, { filters, sort: "newest" }));
      const oldest = lazyValue(() => rule(dossier, { filters, sort: "oldest" }));
      return { newest, oldest };
    }),
  );
  return (dossier, { filters, sort }) => answers(dossier)(filters)[sort]();
}
