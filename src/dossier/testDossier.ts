/** The smallest dossier that parses, record by record: a test overrides only the fields that it is about. */
import type { Dossier } from "./model";
import { parseDossier } from "./parse";
import { DossierError, type Problem } from "./problems";

type Fields = Readonly<Record<string, unknown>>;

export const citation = (fields: Fields = {}) => ({ source: "daily", paragraph: 2, ...fields });

export const source = (fields: Fields = {}) => ({
  id: "daily",
  publisher: "The Daily",
  published: "2021-03-01",
  publishedBasis: "stated",
  title: "Bread",
  url: "https://example.org/bread",
  paragraphs: 4,
  ...fields,
});

export const person = (fields: Fields = {}) => ({ id: "ann", name: "Ann Baker", roles: [], ...fields });

export const organization = (fields: Fields = {}) => ({ id: "bakery", name: "The Bakery", ...fields });

export const quantity = (fields: Fields = {}) => ({ value: 3, unit: "rolls", bound: "exact", ...fields });

const figureBase = { label: "Rolls sold", when: "2020", people: [], organizations: [] };

export const figure = (fields: Fields = {}) => ({
  id: "rolls",
  ...figureBase,
  quantity: quantity(),
  citations: [citation({ asPrinted: "three rolls" })],
  ...fields,
});

export const derivedFigure = (fields: Fields = {}) => ({
  id: "share",
  ...figureBase,
  derived: { formula: "percent-share", of: ["rolls", "rolls"] },
  ...fields,
});

export const event = (fields: Fields = {}) => ({
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

export const answer = (fields: Fields = {}) => ({
  source: "daily",
  text: "Much",
  citations: [citation()],
  ...fields,
});

export const comparison = (fields: Fields = {}) => ({
  question: "How much bread?",
  answers: [answer()],
  ...fields,
});

export const outcome = (fields: Fields = {}) => ({
  verdict: "happened",
  text: "It did",
  citations: [citation()],
  ...fields,
});

export const forecast = (fields: Fields = {}) => ({
  by: "ann",
  when: "2020",
  text: "More bread",
  citations: [citation()],
  outcome: outcome(),
  ...fields,
});

export const exhibit = (fields: Fields = {}) => ({
  id: "timeline",
  form: "timeline",
  title: "All of it",
  ...fields,
});

export const dossierFile = (fields: Fields = {}) => ({
  version: 1,
  title: "Bread",
  standfirst: "About bread.",
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

export const testDossier = (fields: Fields = {}): Dossier => parseDossier(dossierFile(fields));

export function without(record: Fields, ...keys: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}

/** What keeps the content of a file from being a dossier; empty where nothing does. */
export function problemsOf(json: unknown): readonly Problem[] {
  try {
    parseDossier(json);
    return [];
  } catch (error) {
    if (error instanceof DossierError) return error.problems;
    throw error;
  }
}

/** Where the problems are, and what was found there: `/figures/0/when: "2020-02-30"`. */
export const foundIn = (json: unknown): readonly string[] =>
  problemsOf(json).map(({ path, found }) => `${path}: ${found}`);
