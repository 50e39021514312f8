import { GROUPS } from "../dossier/query/facets";
import { type AskedView, DEFAULT_SORT, type View } from "./view";

/** In the order of the address. */
const KEYS = [
  "dossier",
  ...GROUPS,
  "q",
  "sort",
  "by",
  "evidence",
  "theme",
  "slide",
  "slides",
  "guide",
  "presenter",
  "embed",
] as const satisfies readonly (keyof AskedView)[];

/**
 * What that query asks for. Several values stand under one key: `year=2017,2018`; `year=2017&year=2018` is read as the
 * same. A value of years may be a span, `year=2003..2011`, and stays one.
 */
export function load(query: string): AskedView {
  const keys = new URLSearchParams(query);
  const one = (key: keyof AskedView) => keys.get(key);
  const several = (key: keyof AskedView) =>
    keys
      .getAll(key)
      .flatMap((text) => text.split(","))
      .filter((value) => value !== "");
  return {
    dossier: one("dossier"),
    year: several("year"),
    person: several("person"),
    source: several("source"),
    kind: several("kind"),
    org: several("org"),
    q: one("q") ?? "",
    sort: one("sort"),
    by: one("by"),
    evidence: one("evidence"),
    theme: one("theme"),
    slide: one("slide"),
    slides: several("slides"),
    guide: one("guide"),
    presenter: one("presenter"),
    embed: one("embed"),
  };
}

/**
 * The query that asks for it, "?" included.
 * @param before a query whose other keys are kept: they are somebody else's
 */
export function queryOf(asked: AskedView, before = ""): string {
  const own = KEYS.map((key) => [key, String(asked[key] ?? "")]).filter(([, text]) => text !== "");
  const others = [...new URLSearchParams(before)].filter(([key]) => KEYS.every((known) => known !== key));
  // What needs no escape in a query stays legible.
  return `?${String(new URLSearchParams([...own, ...others])).replace(/%(2C|2F|3A|7E)/g, decodeURIComponent)}`;
}

/** The query of that view, "?" included. */
export const hrefOf = (view: View): string => queryOf(askedOf(view));

/** A view as the address asks for it. */
export const askedOf = ({ filters, ...view }: View): AskedView => ({
  ...filters,
  ...view,
  sort: view.sort === DEFAULT_SORT ? null : view.sort,
});
