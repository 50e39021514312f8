import type { Dossier } from "../dossier/format/model";
import { splitProse } from "../dossier/format/prose";
import { REMEMBER_SLIDE, SOURCES_SLIDE, TITLE_SLIDE } from "../dossier/format/reservedIds";
import type { Exhibit, ExhibitOf } from "../dossier/format/schema";
import { memoizeWeak } from "../dossier/memo";

/** Rows of a written table that one slide holds, if their texts are short. */
const ROWS: { readonly comparison: number; readonly ledger: number } = { comparison: 7, ledger: 3 };

/** A table on a stage in type of 20 px, in CSS pixels: smaller would not be read in a room. */
const STAGED = { height: 440, width: 1152, letter: 9.5, line: 25, padding: 24, between: 24 };
/** Letters of a figure that a text names: "more than $1 billion". */
const LETTERS_OF_FIGURE = 16;

/** Rows of a written table that the deck and pictures show: the page has all of them. */
export const MOST_WRITTEN = 60;

export type Slide =
  | { readonly id: string; readonly kind: "title" | "remember" | "sources" }
  | {
      readonly id: string;
      readonly kind: "exhibit";
      readonly exhibit: Exhibit;
      /** Which of the table's parts, from 0, if it takes several slides. */
      readonly part: number;
      readonly parts: number;
    };

/**
 * A title, every exhibit in the dossier's order, what to remember if the dossier says so, the sources. A table too
 * long for one slide takes several.
 */
export const slidesOf = memoizeWeak((dossier: Dossier): readonly [Slide, ...Slide[]] => [
  { id: TITLE_SLIDE, kind: "title" },
  ...dossier.exhibits.flatMap((exhibit): Slide[] => {
    const parts = partsOf(dossier, exhibit);
    return Array.from({ length: parts }, (_, part) => ({
      id: part === 0 ? exhibit.id : `${exhibit.id}.${part + 1}`,
      kind: "exhibit",
      exhibit,
      part,
      parts,
    }));
  }),
  ...(dossier.remember.length > 0 ? [{ id: REMEMBER_SLIDE, kind: "remember" } as const] : []),
  { id: SOURCES_SLIDE, kind: "sources" },
]);

/** The slides of a talk, in its order. The one that is asked for is always among them. */
export function slidesShown(
  dossier: Dossier,
  { slides, slide }: { readonly slides: readonly string[]; readonly slide: string | null },
): readonly Slide[] {
  const all = slidesOf(dossier);
  if (slides.length === 0) return all;
  const shown = slides.flatMap((id) => all.find((candidate) => candidate.id === id) ?? []);
  const asked = all.find(({ id }) => id === slide);
  if (!asked || shown.includes(asked)) return shown.length > 0 ? shown : all;
  const after = shown.findIndex((other) => all.indexOf(other) > all.indexOf(asked));
  return shown.toSpliced(after < 0 ? shown.length : after, 0, asked);
}

/**
 * The short deck: title, the exhibits that the dossier marks as key, what to remember; none if no exhibit is
 * marked.
 */
export const shortDeck = memoizeWeak((dossier: Dossier): readonly string[] => {
  const isShort = (slide: Slide) =>
    slide.kind === "exhibit" ? slide.exhibit.key === true : slide.kind !== "sources";
  return dossier.exhibits.some(({ key }) => key === true)
    ? slidesOf(dossier)
        .filter(isShort)
        .map(({ id }) => id)
    : [];
});

/** The rows of one part of a table, split as evenly as possible. */
export function partOf<T>(rows: readonly T[], part: number, parts: number): readonly T[] {
  const shown = Math.min(rows.length, MOST_WRITTEN);
  const each = Math.ceil(shown / parts);
  return rows.slice(part * each, Math.min(shown, (part + 1) * each));
}

function partsOf(dossier: Dossier, exhibit: Exhibit | ExhibitOf<"comparison"> | ExhibitOf<"ledger">): number {
  const { comparisons, forecasts } = dossier;
  if (exhibit.form === "comparison") {
    const sources = new Set(comparisons.flatMap(({ answers }) => answers.map(({ source }) => source)));
    const share = 0.82 / Math.max(1, sources.size);
    return fewestParts(
      comparisons.map(({ answers }) => rowHeight(answers.map(({ text }) => ({ text, share })))),
      ROWS.comparison,
    );
  }
  if (exhibit.form === "ledger")
    return fewestParts(
      forecasts.map(({ text, outcome }) =>
        rowHeight([
          { text, share: 0.37 },
          { text: outcome.text, share: 0.24 },
        ]),
      ),
      ROWS.ledger,
    );
  return 1;
}

/** The cells of a row: text, and share of the width. */
function rowHeight(cells: readonly { readonly text: string; readonly share: number }[]): number {
  const lines = cells.map(({ text, share }) => {
    const letters = splitProse(text)
      .map((part) => ("text" in part ? part.text.length : LETTERS_OF_FIGURE + (part.rest?.length ?? 0)))
      .reduce((sum, length) => sum + length, 0);
    return Math.ceil((letters * STAGED.letter) / (share * STAGED.width - STAGED.between));
  });
  return STAGED.padding + STAGED.line * Math.max(1, ...lines);
}

/**
 * The fewest slides that hold rows of these heights, with about as many rows on each. A single row may be higher
 * than a slide.
 */
function fewestParts(heights: readonly number[], most: number): number {
  const shown = Math.min(heights.length, MOST_WRITTEN);
  const fits = (parts: number) =>
    Array.from({ length: parts }, (_, part) => partOf(heights, part, parts)).every(
      (rows) => rows.length < 2 || rows.reduce((sum, height) => sum + height, 0) <= STAGED.height,
    );
  let parts = Math.max(1, Math.ceil(shown / most));
  while (parts < shown && !fits(parts)) parts++;
  return shown === 0 ? 1 : Math.ceil(shown / Math.ceil(shown / parts));
}
