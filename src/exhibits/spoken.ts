import { exhibitWords, spokenQuantity, whenWords } from "#text";
import type { Figure } from "../dossier/format/model";

/**
 * "Tesla sales in China, 2016: more than 1 billion dollars." For each of these figures.
 * @param drawn Said first: how many more there are.
 */
export function spokenFigures(figures: readonly Figure[], drawn: string | null = null): string {
  return spokenLines(
    figures.map((figure) => {
      const derived = figure.derived ? `, ${exhibitWords.marks.derivedHere}` : "";
      const period = whenWords(figure.when);
      // Most labels end with their period: once is enough.
      const name = figure.label.includes(period) ? figure.label : `${figure.label}, ${period}`;
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
