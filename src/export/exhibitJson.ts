import { filterWords, proseText, sourceName, whenPhrase } from "#text";
import { citedSources, speakerOf } from "../dossier/citations/citations";
import { signedBound } from "../dossier/format/bounds";
import { type Dossier, requireRecord } from "../dossier/format/model";
import type { Citation } from "../dossier/format/schema";
import { citationsOf } from "../exhibits/cited";
import { notesOf, type TableRow } from "../exhibits/records";
import type { Job } from "./job";
import { onlyYear } from "./onlyYear";
import { wholeDays } from "./wholeDays";

/** The rows that an exhibit shows, and where they come from. Names are those of the CSV's columns. */
export function exhibitJson({ dossier, view, exhibit, model, address }: Job): string {
  const { id, form, title, subtitle, notes = [] } = exhibit;
  const { q, ...groups } = view.filters;
  const cited = citedSources(dossier, citationsOf(model.matching));
  const document = {
    dossier: dossier.title,
    exhibit: {
      id,
      form,
      title,
      subtitle: subtitle === undefined ? null : proseText(dossier, subtitle),
      notes: notes.map((note) => proseText(dossier, note)),
    },
    filters: { in_words: filterWords(dossier, view.filters), ...groups, q },
    address,
    sources: cited.map(({ source }) => ({
      id: source.id,
      publisher: source.publisher,
      published: source.published,
      published_basis: source.publishedBasis,
      title: source.title,
      url: source.url,
    })),
    rows: model.matching.map((row) => rowJson(dossier, row)),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** A value, or both ends of an interval. */
function valuesOf(quantity: TableRow["quantity"]) {
  const none = { value: null, low: null, high: null };
  if (quantity === null) return none;
  if (quantity.bound !== "between") return { ...none, value: quantity.value };
  return { ...none, low: quantity.low, high: quantity.high };
}

function rowJson(dossier: Dossier, row: TableRow) {
  const {
    evidence,
    what,
    kind,
    text,
    quantity,
    when,
    basis,
    derivation,
    citations,
    besideCitations = [],
  } = row;
  const days = wholeDays(when);
  return {
    id: evidence,
    what,
    kind: kind === null ? null : requireRecord(dossier.kinds, kind).name,
    says: text,
    ...valuesOf(quantity),
    bound: quantity && signedBound(quantity),
    unit: quantity?.unit ?? null,
    period: when && whenPhrase(when),
    period_edtf: when?.edtf ?? null,
    first_day: days.first,
    last_day: days.last,
    year: when && onlyYear(when),
    period_basis: basis,
    derived: derivation,
    citations: citations.map((citation) => citationJson(dossier, citation)),
    notes: notesOf(row),
    note_citations: besideCitations.map((citation) => citationJson(dossier, citation)),
  };
}

const citationJson = (dossier: Dossier, citation: Citation) => ({
  source: sourceName(requireRecord(dossier.sources, citation.source)),
  source_id: citation.source,
  paragraph: citation.paragraph,
  as_printed: citation.asPrinted ?? null,
  said_by: speakerOf(dossier, citation),
});
