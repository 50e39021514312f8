import {
  capitalized,
  chartWords,
  ended,
  exhibitWords,
  markWords,
  spokenQuantity,
  whenWords,
  withPeriod,
} from "#text";
import { endsOf } from "../dossier/format/bounds";
import type { Figure } from "../dossier/format/model";
import type { Exhibit } from "../dossier/format/schema";
import type { FilteredExhibit, Surface } from "./form";

/**
 * The spoken name of a chart: its kind, its finding, how many values it has and their range. Empty for a drawing
 * that is text.
 */
export function spokenChart(
  { form, title }: Pick<Exhibit, "form" | "title">,
  { spoken }: Pick<FilteredExhibit, "spoken">,
  surface: Surface,
): string {
  return spoken === null ? "" : `${chartWords.kind(form)}: ${ended(title)} ${spoken(surface)}`;
}

/**
 * "3 values, from about 0.33 billion dollars (Tesla sales in China, 2015, our calculation) to 4.2 billion dollars
 * (Tesla revenue in the U.S., 2016)." Values of different units have no common order, nor have changes and levels:
 * the lowest and the highest of each are given.
 */
export function spokenFigures(figures: readonly Figure[]): string {
  const [only, ...others] = figures;
  if (only && others.length === 0)
    return spokenLines([chartWords.one(spokenQuantity(only.quantity), nameOf(only))]);
  const units = [...new Set(figures.map(unitOf))];
  const inUnit = (unit: string) => figures.filter((figure) => unitOf(figure) === unit);
  return spokenLines(units.flatMap((unit) => extremes(inUnit(unit))));
}

const unitOf = ({ quantity: { unit, change = false } }: Figure): string => `${unit} ${change}`;

function extremes(figures: readonly Figure[]): readonly string[] {
  const [low, ...others] = figures.toSorted((a, b) => endsOf(a.quantity).low - endsOf(b.quantity).low);
  const high = others.toSorted((a, b) => endsOf(a.quantity).high - endsOf(b.quantity).high).at(-1);
  if (!low) return [];
  if (!high) return [sayOf(low)];
  return [chartWords.range(figures.length, [sayOf(low), sayOf(high)])];
}

const sayOf = (figure: Figure): string => `${spokenQuantity(figure.quantity)} (${nameOf(figure)})`;

function nameOf({ label, when, derived }: Figure): string {
  const name = withPeriod(label, whenWords(when));
  return derived ? `${name}, ${markWords.ours}` : name;
}

/** More values than this are spoken mark by mark. */
const MOST_LINES = 4;

/**
 * Rows without their periods, after a sentence that has its own. If there are many, the first ones and how many
 * more there are.
 */
export function spokenLines(lines: readonly string[]): string {
  if (lines.length === 0) return exhibitWords.exhibit.empty;
  const said = lines.length > MOST_LINES ? lines.slice(0, MOST_LINES - 1) : lines;
  const rest = lines.length - said.length;
  const sentence = [...said, ...(rest === 0 ? [] : [chartWords.more(rest)])].join("; ");
  return `${capitalized(sentence)}.`;
}
