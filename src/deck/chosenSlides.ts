import type { Slide } from "../exhibits/slides";

/** The slides of a talk with one slide removed, or put back at its place in the dossier's order. */
export function toggleSlide(all: readonly Slide[], shown: readonly Slide[], slide: Slide): readonly string[] {
  const ids = shown.map(({ id }) => id);
  // A talk has at least one slide.
  if (shown.includes(slide)) return ids.length > 1 ? ids.filter((id) => id !== slide.id) : ids;
  const before = new Set(all.slice(0, all.indexOf(slide)).map(({ id }) => id));
  return ids.toSpliced(ids.findLastIndex((id) => before.has(id)) + 1, 0, slide.id);
}

/** The slides of a talk with one slide moved earlier or later by one. */
export function moveSlide(shown: readonly Slide[], slide: Slide, by: -1 | 1): readonly string[] {
  const ids = shown.map(({ id }) => id);
  const from = ids.indexOf(slide.id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= ids.length) return ids;
  return ids.toSpliced(from, 1).toSpliced(to, 0, slide.id);
}
