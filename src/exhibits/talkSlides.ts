import type { Dossier } from "../dossier/format/model";
import { memoizeWeak } from "../dossier/memo";
import { type Slide, slideIds, slidesOf } from "./slides";
import { talkOrder } from "./talkOrder";

/** The slides of a talk, in its order. The one that is asked for is always among them. */
export function slidesShown(
  dossier: Dossier,
  talk: { readonly slides: readonly string[]; readonly slide: string | null },
): readonly Slide[] {
  const all = slidesOf(dossier);
  return talkOrder(slideIds(dossier), talk).flatMap((id) => all.find((slide) => slide.id === id) ?? []);
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
