import type { Dossier } from "../dossier/format/model";
import { SOURCES_SLIDE, TITLE_SLIDE } from "../dossier/format/reservedIds";
import type { Exhibit, ExhibitOf } from "../dossier/format/schema";
import { memoizeWeak } from "../dossier/memo";

/** Rows of a written table that one slide holds at a size that a room can read. */
const ROWS: { readonly comparison: number; readonly ledger: number } = { comparison: 3, ledger: 3 };

/** Rows of a written table that the deck and pictures show: the page has all of them. */
export const MOST_WRITTEN = 60;

export type Slide =
  | { readonly id: string; readonly kind: "title" | "sources" }
  | {
      readonly id: string;
      readonly kind: "exhibit";
      readonly exhibit: Exhibit;
      /** Which of the table's parts, from 0, if it takes several slides. */
      readonly part: number;
      readonly parts: number;
    };

/** A title, every exhibit in the dossier's order, the sources. A table too long for a slide takes several. */
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
  { id: SOURCES_SLIDE, kind: "sources" },
]);

/** The rows of one part, of those that the deck shows: as even as they come. */
export function partOf<T>(rows: readonly T[], part: number, parts: number): readonly T[] {
  const shown = Math.min(rows.length, MOST_WRITTEN);
  const each = Math.ceil(shown / parts);
  return rows.slice(part * each, Math.min(shown, (part + 1) * each));
}

function partsOf(dossier: Dossier, exhibit: Exhibit | ExhibitOf<"comparison"> | ExhibitOf<"ledger">): number {
  const parts = (rows: readonly unknown[], each: number) =>
    Math.max(1, Math.ceil(Math.min(rows.length, MOST_WRITTEN) / each));
  if (exhibit.form === "comparison") return parts(dossier.comparisons, ROWS.comparison);
  if (exhibit.form === "ledger") return parts(dossier.forecasts, ROWS.ledger);
  return 1;
}
