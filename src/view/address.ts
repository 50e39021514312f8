import { createLoader, createMultiParser, createSerializer, parseAsString } from "nuqs";
import { DEFAULT_SORT, type View } from "./view";

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

/** In the order of the address. */
export const PARSERS = {
  dossier: choice,
  year: list,
  person: list,
  source: list,
  kind: list,
  org: list,
  q: parseAsString.withDefault("").withOptions({ history: "replace" }),
  sort: choice,
  by: parseAsString.withOptions({ history: "replace" }),
  evidence: choice,
  theme: choice,
  slide: choice,
  slides: list,
  guide: choice,
  presenter: choice,
  embed: choice,
};

const serialize = createSerializer(PARSERS);
/** What that query asks for. */
export const load = createLoader(PARSERS);

/** The query of that view, "?" included. */
export const hrefOf = (view: View): string => serialize(keysOf(view)) || "?";

/** A view as the address writes it. */
export function keysOf({ filters: { year, person, source, kind, org, q }, ...view }: View) {
  const { sort, by, evidence, theme, slide, slides, guide, presenter, embed, dossier } = view;
  return {
    dossier,
    year: [...year],
    person: [...person],
    source: [...source],
    kind: [...kind],
    org: [...org],
    q,
    sort: sort === DEFAULT_SORT ? null : sort,
    by,
    evidence,
    theme,
    slide,
    slides: [...slides],
    guide,
    presenter,
    embed,
  };
}
