import { exhibitWords, formulaWords, shortQuantity, whenCompact } from "#text";
import { type Dossier, type Figure, requireRecord } from "../../dossier/format/model";
import type { ExhibitOf } from "../../dossier/format/schema";
import type { Tone } from "../marks/looks";

export interface BarRow {
  readonly figure: Figure;
  readonly tone: Tone;
  readonly name: string;
  readonly period: string;
  /** As printed on the mark: "> $1B". */
  readonly value: string;
  /** What the mark's look means: "a lower bound: “more than”". */
  readonly note: string | null;
}

/** Bars of one unit on one scale. */
export interface BarPanel {
  readonly title: string | null;
  readonly yardstick: { readonly value: number; readonly label: string } | null;
  /** Largest first. */
  readonly bars: readonly BarRow[];
  /** Bars that are not drawn, but on the scale of those that are. */
  readonly scaled?: readonly BarRow[];
}

export function barsRows(dossier: Dossier, exhibit: ExhibitOf<"bars">): readonly BarPanel[] {
  const context = new Set(exhibit.context);
  return panelsOf(exhibit).map(({ title = null, yardstick = null, figures }) => ({
    title,
    yardstick,
    bars: figures
      .map((id) => requireRecord(dossier.figures, id))
      .sort((a, b) => b.quantity.value - a.quantity.value)
      .map((figure) => ({
        figure,
        tone: toneOf(context, figure),
        name: figure.subject ?? figure.label,
        period: figure.detail ?? whenCompact(figure.when),
        value: shortQuantity(figure.quantity),
        note: noteOf(dossier, figure),
      })),
  }));
}

const toneOf = (context: ReadonlySet<string>, { id }: Figure): Tone =>
  context.has(id) ? "context" : "focus";

type Panel = NonNullable<ExhibitOf<"bars">["panels"]>[number];

const panelsOf = ({ panels, figures }: ExhibitOf<"bars">): readonly Panel[] =>
  panels ?? (figures ? [{ figures }] : []);

function noteOf(dossier: Dossier, { quantity, derived }: Figure): string | null {
  if (derived) return exhibitWords.marks.derived(formulaWords(dossier, derived));
  return exhibitWords.marks.bound[quantity.bound];
}
