import { findEvidence } from "../dossier/citations/evidence";
import type { Dossier } from "../dossier/format/model";
import { columnsOf } from "../dossier/query/columns";
import { byGroup, type Filters, isFiltered, NO_FILTERS } from "../dossier/query/facets";
import { idsIn, pairText } from "../dossier/query/pairs";
import { valuesOf } from "../dossier/query/select";
import { touches } from "../dossier/query/spans";

export const SORTS = ["newest", "oldest"] as const;
export type Sort = (typeof SORTS)[number];
export const DEFAULT_SORT: Sort = "newest";

/** What the page tells of itself. */
export const GUIDES = ["reading"] as const;
type Guide = (typeof GUIDES)[number];

export const THEMES = ["light", "dark", "projector"] as const;
export type Theme = (typeof THEMES)[number];

/** The view that the reader asked for, resolved against the dossier. */
export interface View {
  readonly filters: Filters;
  readonly sort: Sort;
  /** The id of the figure, event or paragraph whose evidence is open. */
  readonly evidence: string | null;
  /** Null follows the system. */
  readonly theme: Theme | null;
  /** The slide on show while presenting. */
  readonly slide: string | null;
  /** The slides of this talk, in its order; none for all of the dossier's. */
  readonly slides: readonly string[];
  /** Who gives the talk, as its title slide says it. */
  readonly by: string | null;
  readonly guide: Guide | null;
  /** In the presenter's own window: the presentation it belongs to. */
  readonly presenter: string | null;
  /** The exhibit that is shown alone, inside another page. */
  readonly embed: string | null;
  /** The dossier that the address names; null for the page's own. */
  readonly dossier: string | null;
}

/** The parts of a view that lie over the page or stand in place of it, all closed. */
export const UNCOVERED = {
  evidence: null,
  slide: null,
  by: null,
  guide: null,
  presenter: null,
  embed: null,
} as const satisfies Partial<View>;

/** The view of the whole dossier, as the page first shows it. */
export const PLAIN_VIEW: View = {
  ...UNCOVERED,
  filters: NO_FILTERS,
  sort: DEFAULT_SORT,
  theme: null,
  slides: [],
  dossier: null,
};

/** The raw address, which may contain anything. */
export type AskedView = Filters & {
  readonly sort: string | null;
  readonly evidence: string | null;
  readonly theme: string | null;
  readonly slide: string | null;
  readonly slides: readonly string[];
  readonly by: string | null;
  readonly guide: string | null;
  readonly presenter: string | null;
  readonly embed: string | null;
  readonly dossier: string | null;
};

/** A value in the address that the dossier does not have. */
export interface Dropped {
  readonly key: string;
  readonly value: string;
}

interface Chosen {
  readonly filters: Filters;
  readonly dropped: readonly Dropped[];
}

/**
 * Resolves the asked filters. A group offers the values that events have, so that no chip leads to nothing by
 * itself; an address may also ask for a year that only figures have. A pair needs both people. Without events there is nothing to filter, nor a search field to clear.
 */
export function resolveFilters(asked: Filters, dossier: Dossier): Chosen {
  const dropped: Dropped[] = [];
  const chosen = byGroup((group) => {
    const years = group === "year" ? columnsOf(dossier).figures.facets : null;
    const known = new Set([
      ...valuesOf(dossier, group),
      ...(years?.values.filter((_, code) => years.groups[code] === "year") ?? []),
    ]);
    const isKnown = (value: string) => known.has(value) || (group === "year" && touches(value, [...known]));
    const drop = (value: string) => void dropped.push({ key: group, value });
    const settled = [...new Set(asked[group])].flatMap((value): readonly string[] => {
      if (isKnown(value)) return [value];
      const ids = group === "person" ? idsIn(value) : [];
      const [first, second, ...more] = ids.filter(isKnown);
      if (first === undefined || more.length > 0) {
        drop(value);
        return [];
      }
      ids.filter((id) => !isKnown(id)).forEach(drop);
      return [second === undefined ? first : pairText([first, second])];
    });
    return [...new Set(settled)];
  });
  const q = dossier.events.size > 0 ? asked.q.slice(0, SEARCH_LIMIT) : "";
  if (asked.q !== "" && q === "") dropped.push({ key: "q", value: asked.q.slice(0, SEARCH_LIMIT) });
  const filters = { ...chosen, q };
  // One shared object, so that everything memoized by it is known already.
  return { filters: isFiltered(filters) || filters.q !== "" ? filters : NO_FILTERS, dropped };
}

/** What a view may ask for. */
export interface Available {
  readonly dossier: Dossier;
  /** The ids of its slides. */
  readonly slides: readonly string[];
}

/**
 * Resolves the asked view: values that the dossier does not have are dropped, and listed.
 * @param chosen the asked filters, resolved
 */
export function resolveView(
  asked: AskedView,
  { dossier, slides }: Available,
  chosen: Chosen = resolveFilters(asked, dossier),
): { readonly view: View; readonly dropped: readonly Dropped[] } {
  const dropped = [...chosen.dropped];
  const known = (key: string, value: string | null, isKnown: (value: string) => boolean): string | null => {
    if (value === null || isKnown(value)) return value;
    dropped.push({ key, value });
    return null;
  };
  const talk = [...new Set(asked.slides)].flatMap(
    (id) => known("slides", id, () => slides.includes(id)) ?? [],
  );
  const one = <T extends string>(key: string, value: string | null, options: readonly T[]): T | null => {
    const option = options.find((candidate) => candidate === value) ?? null;
    if (value !== null && option === null) dropped.push({ key, value });
    return option;
  };
  return {
    view: {
      filters: chosen.filters,
      sort: one("sort", asked.sort, SORTS) ?? DEFAULT_SORT,
      evidence: known("evidence", asked.evidence, (id) => findEvidence(dossier, id) !== null),
      theme: one("theme", asked.theme, THEMES),
      slide: one("slide", asked.slide, slides),
      // If every slide is in its place, this is the dossier's own deck.
      slides: talk.join() === slides.join() ? [] : talk,
      by: known("by", asked.by, isName),
      guide: one("guide", asked.guide, GUIDES),
      presenter: known("presenter", asked.presenter, (id) => /^[a-z0-9]{1,40}$/.test(id)),
      embed: one(
        "embed",
        asked.embed,
        dossier.exhibits.map(({ id }) => id),
      ),
      // This is the dossier on show: if it had not loaded there would be no view.
      dossier: asked.dossier || null,
    },
    dropped,
  };
}

/** The longest name and role of a presenter, in characters: two lines of the title slide. */
export const NAME_LIMIT = 80;

/** Text of one line, written in its own direction. */
const isName = (text: string) =>
  text.length <= NAME_LIMIT &&
  /\S/.test(text) &&
  !/[\p{Cc}\p{Surrogate}\u202a-\u202e\u2066-\u2069]/u.test(text);

/** The longest search, in characters. */
export const SEARCH_LIMIT = 200;
