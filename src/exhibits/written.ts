import { splitProse } from "../dossier/format/prose";
import { sum } from "../dossier/sum";
import type { Tallied } from "./aggregate";
import type { FilteredExhibit } from "./form";

/** A table on a stage in type of 20 px, in CSS pixels: smaller would not be read in a room. */
const STAGED = { height: 440, width: 1152, letter: 9.5, line: 25, padding: 24, between: 24 };
/** Letters of a figure that a text names: "more than $1 billion". */
const LETTERS_OF_FIGURE = 16;

/** Rows of a written table that the deck and pictures show: the page has all of them. */
export const MOST_WRITTEN = 60;

/** The note of slides and pictures on a written table that is too long for them. The page shows it page by page. */
export const writtenDrawn =
  (all: number, say: (counts: Tallied) => string): FilteredExhibit["aggregationNote"] =>
  ({ slide = false }) =>
    slide && all > MOST_WRITTEN ? say({ all, matching: all, drawn: MOST_WRITTEN }) : null;

/** The rows of one part of a table, split as evenly as possible. */
export function partOf<T>(rows: readonly T[], part: number, parts: number): readonly T[] {
  const shown = Math.min(rows.length, MOST_WRITTEN);
  const each = Math.ceil(shown / parts);
  return rows.slice(part * each, Math.min(shown, (part + 1) * each));
}

/** The height of a row on a stage, from its cells: text, and share of the width. */
export function rowHeight(cells: readonly { readonly text: string; readonly share: number }[]): number {
  const lines = cells.map(({ text, share }) => {
    const letters = splitProse(text).map((part) =>
      "text" in part ? part.text.length : LETTERS_OF_FIGURE + (part.rest?.length ?? 0),
    );
    return Math.ceil((sum(letters) * STAGED.letter) / (share * STAGED.width - STAGED.between));
  });
  return STAGED.padding + STAGED.line * Math.max(1, ...lines);
}

/**
 * The fewest slides that hold rows of these heights, with about as many rows on each, and no more than `most`. A
 * single row may be higher than a slide.
 */
export function fewestSlides(heights: readonly number[], most: number): number {
  const shown = Math.min(heights.length, MOST_WRITTEN);
  const fits = (parts: number) =>
    Array.from({ length: parts }, (_, part) => partOf(heights, part, parts)).every(
      (rows) => rows.length < 2 || sum(rows) <= STAGED.height,
    );
  let parts = Math.max(1, Math.ceil(shown / most));
  while (parts < shown && !fits(parts)) parts++;
  return shown === 0 ? 1 : Math.ceil(shown / Math.ceil(shown / parts));
}
