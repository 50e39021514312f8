import { formulaWords } from "#text";
import type { When } from "../dossier/format/dates";
import { parseWhen } from "../dossier/format/dates";
import type { Dossier, DossierEvent, Figure } from "../dossier/format/model";
import type { Citation, Quantity } from "../dossier/format/schema";
import { proseText } from "../dossier/query/texts";

/**
 * One line of an exhibit's table and of its CSV. Every form tells its rows in these, so that no surface
 * has numbers of its own.
 */
export interface TableRow {
  /** Unique in the exhibit. */
  readonly key: string;
  /** Whose evidence the line opens: the id of a figure, event or paragraph. */
  readonly evidence: string;
  readonly what: string;
  readonly quantity: Quantity | null;
  /** How a derived value was computed, in words. */
  readonly derivation: string | null;
  /** What is said where it is not a number: an answer, an outcome. */
  readonly text: string | null;
  readonly when: When | null;
  readonly citations: readonly Citation[];
}

export function figureRow(dossier: Dossier, figure: Figure): TableRow {
  return {
    key: figure.id,
    evidence: figure.id,
    what: figure.label,
    quantity: figure.quantity,
    derivation: figure.derived ? formulaWords(dossier, figure.derived) : null,
    text: null,
    when: figure.when,
    citations: figure.citations,
  };
}

export function eventRow(event: DossierEvent): TableRow {
  return {
    key: event.id,
    evidence: event.id,
    what: event.title,
    quantity: null,
    derivation: null,
    text: null,
    when: event.when,
    citations: event.citations,
  };
}

export function textRow(
  dossier: Dossier,
  row: Pick<TableRow, "key" | "evidence" | "what" | "citations"> & {
    readonly text: string;
    readonly when: string;
  },
): TableRow {
  return {
    ...row,
    quantity: null,
    derivation: null,
    text: proseText(dossier, row.text),
    when: parseWhen(row.when),
  };
}
