/** The smallest dossier that parses, record by record: a test overrides only the fields that it is about. */
import { problemWords, type WordedProblem } from "#text";
import { FORMATS } from "../../exhibits/formats";
import type { ListName } from "../format/lists";
import type { Dossier } from "../format/model";
import { parseDossier } from "../format/parse";
import { DossierError, type Problem } from "../format/problems";

export const citation = (fields: object = {}) => ({ source: "daily", paragraph: 2, ...fields });

export const source = (fields: object = {}) => ({
  id: "daily",
  publisher: "The Daily",
  published: "2021-03-01",
  publishedBasis: "stated",
  title: "Bread",
  url: "https://example.org/bread",
  paragraphs: 4,
  ...fields,
});

export const person = (fields: object = {}) => ({ id: "ann", name: "Ann Baker", roles: [], ...fields });

export const kind = (fields: object = {}) => ({ id: "sales", name: "Sales", ...fields });

export const organization = (fields: object = {}) => ({ id: "bakery", name: "The Bakery", ...fields });

export const quantity = (fields: object = {}) => ({ value: 3, unit: "rolls", bound: "exact", ...fields });

const figureBase = { label: "Rolls sold", when: "2020", people: [], organizations: [] };

export const figure = (fields: object = {}) => ({
  id: "rolls",
  ...figureBase,
  quantity: quantity(),
  citations: [citation({ asPrinted: "three rolls" })],
  ...fields,
});

export const derivedFigure = (fields: object = {}) => ({
  id: "share",
  ...figureBase,
  derived: { formula: "percent-share", of: ["rolls", "rolls"] },
  ...fields,
});

export const event = (fields: object = {}) => ({
  id: "opening",
  when: "2020",
  basis: "stated",
  kind: "sales",
  title: "The bakery opens",
  summary: "It sells bread.",
  people: [],
  organizations: [],
  figures: [],
  citations: [citation()],
  ...fields,
});

export const answer = (fields: object = {}) => ({
  source: "daily",
  text: "Much",
  citations: [citation()],
  ...fields,
});

export const comparison = (fields: object = {}) => ({
  question: "How much bread?",
  head: "Bread",
  answers: [answer()],
  ...fields,
});

export const outcome = (fields: object = {}) => ({
  verdict: "happened",
  text: "It did",
  citations: [citation()],
  ...fields,
});

export const forecast = (fields: object = {}) => ({
  by: "ann",
  when: "2020",
  text: "More bread",
  citations: [citation()],
  outcome: outcome(),
  ...fields,
});

export const exhibit = (fields: object = {}) => ({
  id: "timeline",
  form: "timeline",
  title: "All of it",
  ...fields,
});

export const dossierFile = (fields: object = {}) => ({
  version: 1,
  title: "Bread",
  standfirst: "About bread.",
  kinds: [kind()],
  sources: [source()],
  people: [person()],
  organizations: [organization()],
  figures: [figure()],
  events: [event()],
  comparisons: [],
  forecasts: [],
  exhibits: [exhibit()],
  ...fields,
});

export const testDossier = (fields: object = {}): Dossier => parseDossier(dossierFile(fields), FORMATS);

export function without(record: object, ...keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}

/** A problem, in words too. */
export const worded = <P extends Problem>(problem: P) => ({ ...problem, ...problemWords(problem) });

/** What keeps the content of a file from being a dossier, in words; empty if nothing does. */
export function problemsOf(json: unknown): readonly (Pick<Problem, "path"> & WordedProblem)[] {
  try {
    parseDossier(json, FORMATS);
    return [];
  } catch (error) {
    if (error instanceof DossierError)
      return error.problems.map(({ path, ...problem }) => ({ path, ...problemWords({ path, ...problem }) }));
    throw error;
  }
}

/** Where the problems are, and what was found there: `/figures/0/when: "2020-02-30"`. */
export const foundIn = (json: unknown): readonly string[] =>
  problemsOf(json).map(({ path, found }) => `${path}: ${found}`);

/** The same for a dossier with this record, from where the record stands: `/when: "2020-02-30"`. */
export function foundInRecord(list: ListName, record: object): readonly string[] {
  // Nothing but the record may ask anything of it.
  const others = list === "sources" && { figures: [], events: [] };
  return foundIn(dossierFile({ ...others, [list]: [record] })).map((line) => line.replace(`/${list}/0`, ""));
}
