import { useQueryStates } from "nuqs";
import { useCallback, useState } from "react";
import { type Group, NO_FILTERS } from "../dossier/query/facets";
import { toggled } from "../dossier/query/spans";
import { useIsBuilt } from "../ui/useHydrating";
import { keysOf, load, PARSERS } from "./address";
import { type AskedView, DEFAULT_SORT, type View } from "./view";

/** What a reader can do to the view. Choices make a step of the browser's history, typing does not. */
export interface Navigate {
  /** Adds the value to its group, or takes it away. */
  toggle(group: Group, value: string): void;
  /** Puts these values in the place of what was chosen in the group. */
  choose(group: Group, values: readonly string[], history?: "push" | "replace"): void;
  search(q: string): void;
  clearFilters(): void;
  sort(sort: View["sort"]): void;
  openEvidence(id: string): void;
  closeEvidence(): void;
  theme(theme: View["theme"]): void;
  /** Opens what the page tells of itself, or closes it. */
  guide(guide: View["guide"]): void;
  /** Opens the deck at a slide, in a step of its own: Back leaves it. */
  present(slide: string): void;
  showSlide(slide: string): void;
  /** Which slides the talk has, in its order; none for all. */
  chooseSlides(slides: readonly string[]): void;
  leaveDeck(): void;
  /** Shows what another window of the presentation shows of the same dossier: its query. */
  follow(query: string): void;
  /** Writes the settled view over what the address asked. */
  settle(): void;
}

interface Address {
  readonly asked: AskedView;
  /** The ways to change the view that is there when one of them is taken. */
  readonly navigateFrom: (current: () => View) => Navigate;
}

/** The address, and the ways to change it. */
export function useAddress(): Address {
  const [query, set] = useQueryStates(PARSERS);
  // nuqs begins with an empty address as the page is hydrated, which already shows what the address asks.
  const [first] = useState(query);
  const isBuilt = useIsBuilt();
  const asked = useLastDiffering(isBuilt && query === first ? load(location.search) : query);
  const navigateFrom = useCallback(
    (current: () => View): Navigate => ({
      toggle: (group, value) => set({ [group]: [...toggled(current().filters[group], value)] }),
      choose: (group, values, history = "push") => set({ [group]: [...values] }, { history }),
      search: (q) => set({ q }),
      clearFilters: () => set(keysOf({ ...current(), filters: NO_FILTERS }), { history: "push" }),
      sort: (sort) => set({ sort: sort === DEFAULT_SORT ? null : sort }),
      openEvidence: (id) => set({ evidence: id }),
      closeEvidence: () => set({ evidence: null }),
      theme: (theme) => set({ theme }),
      guide: (guide) => set({ guide }),
      present: (slide) => set({ slide, evidence: null }),
      showSlide: (slide) => set({ slide, evidence: null }, { history: "replace" }),
      chooseSlides: (slides) => set({ slides: [...slides] }, { history: "replace" }),
      leaveDeck: () => set({ slide: null, evidence: null }),
      follow: (query) => {
        const { presenter: _, dossier: __, ...keys } = load(query);
        set(keys, { history: "replace" });
      },
      settle: () => set(keysOf(current()), { history: "replace" }),
    }),
    [set],
  );
  return { asked, navigateFrom };
}

/**
 * What was asked before, as long as the same is asked, and else with the lists that are the same: nuqs makes its values
 * anew, and all that reads them with it.
 */
function useLastDiffering(asked: AskedView): AskedView {
  const [last, setLast] = useState(asked);
  const { year, person, source, kind, org, slides } = last;
  const next: AskedView = {
    ...asked,
    year: same(year, asked.year),
    person: same(person, asked.person),
    source: same(source, asked.source),
    kind: same(kind, asked.kind),
    org: same(org, asked.org),
    slides: same(slides, asked.slides),
  };
  if (same(last, next) === last) return last;
  setLast(next);
  return next;
}

/** The value before if both say the same. */
const same = <T>(before: T, now: T): T => (JSON.stringify(before) === JSON.stringify(now) ? before : now);
