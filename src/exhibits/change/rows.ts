import { type MarkLabels, markLabels, whenCompact } from "#text";
import { type Dossier, type Figure, requireRecord } from "../../dossier/format/model";
import type { ExhibitOf } from "../../dossier/format/schema";

export interface ChangeRow {
  readonly figure: Figure;
  readonly name: string;
  /** What distinguishes it: "before the New York open". */
  readonly detail: string;
  readonly labels: MarkLabels;
}

/** The changes over one period. */
export interface ChangeGroup {
  /** Null if all changes share one period. */
  readonly title: string | null;
  readonly rows: readonly ChangeRow[];
}

/** In the exhibit's order: the periods differ, so sorting by size would mislead. */
export function changeRows(
  dossier: Dossier,
  { groups, figures }: ExhibitOf<"change">,
): readonly ChangeGroup[] {
  const rowsOf = (ids: readonly string[]) => ids.map((id) => rowOf(requireRecord(dossier.figures, id)));
  if (!groups) return [{ title: null, rows: rowsOf(figures ?? []) }];
  return groups.map((group) => ({
    title: groups.length === 1 ? null : group.title,
    rows: rowsOf(group.figures),
  }));
}

const rowOf = (figure: Figure): ChangeRow => ({
  figure,
  name: figure.subject ?? figure.label,
  detail: figure.detail ?? whenCompact(figure.when),
  labels: markLabels(figure),
});
