import { createLoader, createMultiParser, createSerializer, parseAsString, useQueryStates } from "nuqs";
import { startTransition, useCallback, useEffect, useState } from "react";
import { type Group, NO_FILTERS } from "../dossier/query/facets";
import { chosenBy, withoutValue } from "../dossier/query/spans";
import { type AskedView, DEFAULT_SORT, type View } from "./view";

/**
 * Several values under one key: `year=2017,2018`; `year=2017&year=2018` is read as the same. A value of years may
 * be a span, `year=2003..2011`, and stays one.
 */
const list = createMultiParser<string[]>({
  parse: (texts) => texts.flatMap((text) => text.split(",")).filter((value) => value !== ""),
  serialize: (values) => [values.join(",")],
  eq: (a, b) => a.join(",") === b.join(","),
})
  .withDefault([])
  .withOptions({ history: "push" });

const choice = parseAsString.withOptions({ history: "push" });

/** In the order of the address. Of what stands after `evidence` nothing may be a text with "evidence=" in it. */
const PARSERS = {
  dossier: choice,
  year: list,
  person: list,
  source: list,
  kind: list,
  org: list,
  q: parseAsString.withDefault("").withOptions({ history: "replace" }),
  sort: choice,
  evidence: choice,
  theme: choice,
  slide: choice,
  guide: choice,
  presenter: choice,
  embed: choice,
};

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
  leaveDeck(): void;
  /** Shows what another window of the presentation shows of the same dossier: its query. */
  follow(query: string): void;
  /** Writes the settled view over what the address asked. */
  settle(): void;
}

const serialize = createSerializer(PARSERS);
/** What that query asks for. */
export const load = createLoader(PARSERS);
const ASKED_NOTHING = load("");

/** The query of that view, "?" included. */
export const hrefOf = (view: View): string => serialize(keysOf(view)) || "?";

/** The addresses of that view with some evidence open, all made from one: a page has hundreds of them. */
export function evidenceHrefs(view: View): (id: string) => string {
  const key = "evidence=";
  const href = hrefOf({ ...view, evidence: "" });
  const at = href.lastIndexOf(key) + key.length;
  return (id) => href.slice(0, at) + id + href.slice(at);
}

interface Address {
  readonly asked: AskedView;
  /** The ways to change the view that is there when one of them is taken. */
  readonly navigateFrom: (current: () => View) => Navigate;
}

/**
 * The address, and the ways to change it. The built page has nothing asked of it: what the address asks comes
 * right after that page is taken over.
 */
export function useAddress(built: boolean): Address {
  const [asked, set] = useQueryStates(PARSERS);
  const [unheard, setUnheard] = useState(built ? asked : null);
  useEffect(() => {
    if (location.search !== "") startTransition(() => setUnheard(null));
  }, []);
  const navigateFrom = useCallback(
    (current: () => View): Navigate => ({
      toggle: (group, value) => {
        const chosen = current().filters[group];
        const next = chosenBy(chosen)(value) ? withoutValue(chosen, value) : [...chosen, value];
        set({ [group]: [...next] });
      },
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
      leaveDeck: () => set({ slide: null, evidence: null }),
      follow: (query) => {
        const { presenter: _, dossier: __, ...keys } = load(query);
        set(keys, { history: "replace" });
      },
      settle: () => set(keysOf(current()), { history: "replace" }),
    }),
    [set],
  );
  return { asked: asked === unheard ? ASKED_NOTHING : asked, navigateFrom };
}

/** A view as the address writes it. */
function keysOf({ filters: { year, person, source, kind, org, q }, ...view }: View) {
  const { sort, evidence, theme, slide, guide, presenter, embed, dossier } = view;
  return {
    dossier,
    year: [...year],
    person: [...person],
    source: [...source],
    kind: [...kind],
    org: [...org],
    q,
    sort: sort === DEFAULT_SORT ? null : sort,
    evidence,
    theme,
    slide,
    guide,
    presenter,
    embed,
  };
}
