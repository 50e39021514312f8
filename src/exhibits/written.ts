import { splitProse } from "../dossier/format/prose";
import { sum } from "../dossier/sum";
import type { Tallied } from "./aggregate";
import type { FilteredExhibit } from "./form";

/** Text on a stage in type of 20 px, in CSS pixels: smaller would not be read in a room. */
export const STAGED = { height: 440, width: 1152, letter: 9.5, line: 25, padding: 24, between: 24 };
/** Letters of a figure that a text names: "more than $1 billion". */
const LETTERS_OF_FIGURE = 16;

/** Rows of text that the deck and pictures show: the page has all of them. */
export const MOST_WRITTEN = 60;

/** The note of slides and pictures on rows that are too many for them. The page shows them page by page. */
export const writtenDrawn =
  (all: number, say: (counts: Tallied) => string): FilteredExhibit["aggregationNote"] =>
  ({ slide = false }) =>
    slide && all > MOST_WRITTEN ? say({ all, matching: all, drawn: MOST_WRITTEN }) : null;

/** The rows of one part, split as evenly as possible. */
export function partOf<T>(rows: readonly T[], part: number, parts: number): readonly T[] {
  const shown = Math.min(rows.length, MOST_WRITTEN);
  const each = Math.ceil(shown / parts);
  return rows.slice(part * each, Math.min(shown, (part + 1) * each));
}

/** The height of a row on a stage, from its cells: text, and share of the width. */
export function rowHeight(cells: readonly { readonly text: string; readonly share: number }[]): number {
  const lines = cells.map(({ text, share }) => linesOn(share * STAGED.width - STAGED.between, text));
  return STAGED.padding + STAGED.line * Math.max(1, ...lines);
}

/** The lines that a text takes in a column of a stage. */
export function linesOn(width: number, text: string): number {
  const letters = splitProse(text).map((part) =>
    "text" in part ? part.text.length : LETTERS_OF_FIGURE + (part.rest?.length ?? 0),
  );
  return Math.ceil((sum(letters) * STAGED.letter) / width);
}

/**
 * The fewest slides that hold rows of these heights, with about as many rows on each, and no more than `most`. A
 * single row may be higher than a slide.
 */
export const fewestSlides = (heights: readonly number[], most: number): number =>
  fewestParts(heights, (rows) => rows.length <= most && sum(rows) <= STAGED.height);

/** The fewest parts in which all rows together fit. A single row always does. */
export function fewestParts<T>(rows: readonly T[], areFitting: (some: readonly T[]) => boolean): number {
  const shown = Math.min(rows.length, MOST_WRITTEN);
  const fits = (parts: number) =>
    Array.from({ length: parts }, (_, part) => partOf(rows, part, parts)).every(
      (some) => some.length < 2 || areFitting(some),
    );
  let parts = 1;
  while (parts < shown && !fits(parts)) parts++;
  return shown === 0 ? 1 : Math.ceil(shown / Math.ceil(shown / parts));
}
