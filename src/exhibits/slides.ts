import type { Dossier } from "../dossier/format/model";
import { REMEMBER_SLIDE, SOURCES_SLIDE, TITLE_SLIDE } from "../dossier/format/reservedIds";
import type { Exhibit } from "../dossier/format/schema";
import { memoizeWeak } from "../dossier/memo";
import { slidesOfExhibit } from "./slidesOfExhibit";

export type Slide =
  | { readonly id: string; readonly kind: "title" | "remember" | "sources" }
  | {
      readonly id: string;
      readonly kind: "exhibit";
      readonly exhibit: Exhibit;
      /** Which of its parts, from 0, if it takes several slides. */
      readonly part: number;
      readonly parts: number;
    };

/**
 * A title, every exhibit in the dossier's order, what to remember if the dossier says so, the sources. Text too
 * long for one slide takes several.
 */
export const slidesOf = memoizeWeak((dossier: Dossier): readonly [Slide, ...Slide[]] => [
  { id: TITLE_SLIDE, kind: "title" },
  ...dossier.exhibits.flatMap((exhibit): Slide[] => {
    const parts = slidesOfExhibit(dossier, exhibit);
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

/** The ids of the slides, by which the address names them. */
export const slideIds = memoizeWeak((dossier: Dossier): readonly string[] =>
  slidesOf(dossier).map(({ id }) => id),
);
