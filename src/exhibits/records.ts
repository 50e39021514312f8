import { ended, formulaWords, proseText } from "#text";
import type { When } from "../dossier/format/dates";
import type { Basis } from "../dossier/format/lists";
import type { Dossier, DossierEvent, Figure } from "../dossier/format/model";
import type { Quantity } from "../dossier/format/quantity";
import type { Citation } from "../dossier/format/schema";
import { citingRecords, type Selection } from "../dossier/query/select";

/**
 * A row of an exhibit's table and of its CSV. Every form describes its rows this way, so that no surface computes
 * numbers of its own.
 */
export interface TableRow {
  /** Unique in the exhibit. */
  readonly key: string;
  /** What its mark in the drawing stands for: the ids of records, separated by spaces. */
  readonly mark: string;
  /** Whether it matches a selection. The drawing dims rows that do not match, the table leaves them out. */
  readonly matches: (selection: Selection) => boolean;
  /** The evidence that the row opens: the id of a figure, event or paragraph. */
  readonly evidence: string;
  readonly what: string;
  readonly quantity: Quantity | null;
  /** How a derived value was computed, in words. */
  readonly derivation: string | null;
  /** The text of a row that is not a number: an answer, an outcome. */
  readonly text: string | null;
  readonly when: When | null;
  /** For an event, the id of its kind. */
  readonly kind: string | null;
  /** How its date is known; null if it has no date, or the dossier does not say. */
  readonly basis: Basis | null;
  readonly citations: readonly Citation[];
  /** What the drawing says beside the mark, in no other column: for those who hear it. */
  readonly beside?: readonly string[];
  /** The sources of what it says beside the mark: they are none of the row's own. */
  readonly besideCitations?: readonly Citation[];
  /** A caveat of the figure itself. */
  readonly note?: string;
}

export function figureRow(dossier: Dossier, figure: Figure): TableRow {
  return {
    key: figure.id,
    mark: figure.id,
    matches: ({ figures }) => figures.has(figure.id),
    evidence: figure.id,
    what: figure.label,
    quantity: figure.quantity,
    derivation: figure.derived ? formulaWords(dossier, figure.derived) : null,
    text: null,
    when: figure.when,
    kind: null,
    basis: figure.basis ?? null,
    citations: figure.citations,
    ...(figure.note !== undefined && { note: proseText(dossier, figure.note) }),
  };
}

export function eventRow(event: DossierEvent): TableRow {
  return {
    key: event.id,
    mark: event.id,
    matches: ({ events }) => events.has(event.id),
    evidence: event.id,
    what: event.title,
    quantity: null,
    derivation: null,
    text: null,
    when: event.when,
    kind: event.kind,
    basis: event.basis,
    citations: event.citations,
  };
}

/** A row of text. It stands for no figure or event, and is highlighted with those that cite its paragraphs. */
export function textRow(
  dossier: Dossier,
  {
    text,
    goesBy,
    ...row
  }: Pick<TableRow, "key" | "evidence" | "what" | "when" | "basis" | "citations"> & {
    readonly text: string;
    /** The paragraphs that it is highlighted with, if not all that it cites. */
    readonly goesBy?: readonly Citation[];
  },
): TableRow {
  const records = citingRecords(dossier, goesBy ?? row.citations);
  return {
    ...row,
    mark: records.join(" "),
    matches: ({ lines }) => lines.has(row.key),
    quantity: null,
    derivation: null,
    kind: null,
    text: proseText(dossier, text),
  };
}

/** What qualifies a row, in no other of its columns. */
export const notesOf = ({ beside = [], note }: TableRow): readonly string[] =>
  note === undefined ? beside : [...beside, note];

/** The same as sentences; "" if nothing does. */
export const noteText = (row: TableRow): string => notesOf(row).map(ended).join(" ");

/** The keys of the rows that match. */
export const matchingKeys = (table: readonly TableRow[], selection: Selection): ReadonlySet<string> =>
  new Set(table.filter((row) => row.matches(selection)).map(({ key }) => key));
