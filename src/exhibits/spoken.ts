import { exhibitWords, spokenQuantity, whenSpoken, whenWords } from "#text";
import type { Figure } from "../dossier/format/model";

/**
 * "Tesla sales in China, 2016: more than 1 billion dollars." For each of these figures.
 * @param drawn Said first: how many more there are.
 */
export function spokenFigures(figures: readonly Figure[], drawn: string | null = null): string {
  return spokenLines(
    figures.map((figure) => {
      const derived = figure.derived ? `, ${exhibitWords.marks.derivedHere}` : "";
      // Most labels end with their period: once is enough.
      const isDated = figure.label.includes(whenWords(figure.when));
      const name = isDated ? figure.label : `${figure.label}, ${whenSpoken(figure.when)}`;
      return `${name}: ${spokenQuantity(figure.quantity)}${derived}`;
    }),
    drawn,
  );
}

/** Lines without their periods, after a sentence that has its own. */
export function spokenLines(lines: readonly string[], drawn: string | null = null): string {
  if (lines.length === 0) return exhibitWords.exhibit.empty;
  return [...(drawn === null ? [] : [drawn]), ...lines.map((line) => `${line}.`)].join(" ");
}
