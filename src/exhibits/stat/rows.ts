import { keyNumber } from "#text";
import { earliestDay, parseWhen } from "../../dossier/format/dates";
import { type Dossier, type Figure, requireRecord } from "../../dossier/format/model";
import type { Citation, ExhibitOf, Source } from "../../dossier/format/schema";

export interface StatRow {
  readonly figure: Figure;
  /** Its bound, before the number: "more than". */
  readonly qualifier: string;
  /** "$1B" */
  readonly number: string;
  /** What it is: the exhibit's own text, else the figure's label. */
  readonly text: string;
  /** Its sources, in two lists: the first paragraph of the figure, and those that the text cites. */
  readonly cited: readonly (readonly Citation[])[];
  /** What the text cites, which is no source of the number. */
  readonly textCitations: readonly Citation[];
}

/** The figures of one source. */
export interface StatCluster {
  readonly source: Source;
  readonly rows: readonly StatRow[];
}

/** A number for each figure, in the exhibit's order. */
export function statRows(dossier: Dossier, { figures, texts = [] }: ExhibitOf<"stat">): readonly StatRow[] {
  const textOf = new Map(texts.map((text) => [text.figure, text]));
  return figures.map((id) => {
    const figure = requireRecord(dossier.figures, id);
    const { text = figure.label, citations = [] } = textOf.get(id) ?? {};
    // A derived figure cites everything that its inputs cite.
    const own = figure.derived ? figure.citations : figure.citations.slice(0, 1);
    const cited = [own, citations].filter((some) => some.length > 0);
    return { figure, ...keyNumber(figure.quantity), text, cited, textCitations: citations };
  });
}

/** Numbers by their first cited source, in order of publication. */
export function statClusters(dossier: Dossier, rows: readonly StatRow[]): readonly StatCluster[] {
  const published = ({ source }: StatCluster) => earliestDay(parseWhen(source.published));
  const sourceOf = ({ figure }: StatRow) => figure.citations[0].source;
  return [...new Set(rows.map(sourceOf))]
    .map((id) => ({
      source: requireRecord(dossier.sources, id),
      rows: rows.filter((row) => sourceOf(row) === id),
    }))
    .sort((a, b) => published(a) - published(b));
}
