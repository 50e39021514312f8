/**
 * The ids of the slides of a talk, in its order. The one that is asked for is always among them.
 * @param all those of the dossier, in its order
 */
export function talkOrder(
  all: readonly string[],
  { slides, slide }: { readonly slides: readonly string[]; readonly slide: string | null },
): readonly string[] {
  const shown = slides.filter((id) => all.includes(id));
  if (shown.length === 0) return all;
  if (slide === null || !all.includes(slide) || shown.includes(slide)) return shown;
  const after = shown.findIndex((id) => all.indexOf(id) > all.indexOf(slide));
  return shown.toSpliced(after < 0 ? shown.length : after, 0, slide);
}
