import type { Dossier } from "../dossier/format/model";
import { memoizeWeak } from "../dossier/memo";
import { type Slide, slidesOf } from "./slides";

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
