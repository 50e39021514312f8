import { useCallback, useState, useSyncExternalStore } from "react";
import { GROUPS, type Group, NO_FILTERS } from "../dossier/query/facets";
import { toggled } from "../dossier/query/spans";
import { askedOf, load, queryOf } from "./address";
import { addressBar } from "./addressBar";
import { type AskedView, DEFAULT_SORT, type View } from "./view";

/** The functions that change the view. A choice adds a step to the browser's history, typing does not. */
export interface Navigate {
  /** Toggles the value in its group. */
  toggle(group: Group, value: string): void;
  /** Replaces what was chosen in the group. */
  choose(group: Group, values: readonly string[], history?: "push" | "replace"): void;
  search(q: string): void;
  clearFilters(): void;
  sort(sort: View["sort"]): void;
  openEvidence(id: string): void;
  closeEvidence(): void;
  theme(theme: View["theme"]): void;
  /** Opens or closes the guide. */
  guide(guide: View["guide"]): void;
  /** Opens the deck at a slide, as a step of the history: Back leaves it. */
  present(slide: string): void;
  showSlide(slide: string): void;
  /** The slides of the talk, in its order; none for all. */
  chooseSlides(slides: readonly string[]): void;
  /** Who gives the talk; an empty text for nobody. */
  presentBy(name: string): void;
  leaveDeck(): void;
  /** Shows what another window of the presentation shows of the same dossier: its query. */
  follow(query: string): void;
  /** Replaces what the address asked for by the resolved view. */
  settle(): void;
}

interface Address {
  readonly asked: AskedView;
  /** The functions that change the view which is current when they are called. */
  readonly navigateFrom: (current: () => View) => Navigate;
}

/** The address, and the functions that change it. */
export function useAddress(): Address {
  const [bar] = useState(addressBar);
  const [read] = useState(sharingLoad);
  const now = useCallback(() => read(bar.query()), [read, bar]);
  const asked = useSyncExternalStore(bar.subscribe, now, now);
  const navigateFrom = useCallback(
    (current: () => View): Navigate => {
      const ask = (keys: Partial<AskedView>) => queryOf({ ...now(), ...keys }, bar.query());
      const push = (keys: Partial<AskedView>) => bar.push(ask(keys));
      const replace = (keys: Partial<AskedView>) => bar.replace(ask(keys));
      return {
        toggle: (group, value) => push({ [group]: toggled(current().filters[group], value) }),
        choose: (group, values, history = "push") => bar[history](ask({ [group]: values })),
        search: (q) => replace({ q }),
        clearFilters: () => push(askedOf({ ...current(), filters: NO_FILTERS })),
        sort: (sort) => push({ sort: sort === DEFAULT_SORT ? null : sort }),
        openEvidence: (id) => push({ evidence: id }),
        closeEvidence: () => push({ evidence: null }),
        theme: (theme) => push({ theme }),
        guide: (guide) => push({ guide }),
        present: (slide) => push({ slide, evidence: null }),
        showSlide: (slide) => replace({ slide, evidence: null }),
        chooseSlides: (slides) => replace({ slides }),
        presentBy: (name) => replace({ by: name.trimStart() || null }),
        leaveDeck: () => push({ slide: null, evidence: null }),
        follow: (query) => {
          const { presenter: _, dossier: __, ...keys } = load(query);
          replace(keys);
        },
        settle: () => replace(askedOf(current())),
      };
    },
    [bar, now],
  );
  return { asked, navigateFrom };
}

const LISTS = [...GROUPS, "slides"] as const;

/**
 * `load` for a query that changes. The view that is asked stays the same object until another is asked, and a list in it
 * until it has other values: each new one would render again whatever reads it.
 */
function sharingLoad(): (query: string) => AskedView {
  let last = { query: "", asked: load("") };
  return (query) => {
    if (query !== last.query) {
      const next = load(query);
      const lists = LISTS.map((key) => [key, same(last.asked[key], next[key])] as const);
      last = { query, asked: same(last.asked, { ...next, ...Object.fromEntries(lists) }) };
    }
    return last.asked;
  };
}

/** The earlier value if both are equal. */
const same = <T>(before: T, now: T): T => (JSON.stringify(before) === JSON.stringify(now) ? before : now);
