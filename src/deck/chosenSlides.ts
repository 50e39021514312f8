import type { Slide } from "../view/slides";

/** The slides of a talk without one, or with one that it left out, which comes after those that stand before it. */
export function toggleSlide(all: readonly Slide[], shown: readonly Slide[], slide: Slide): readonly string[] {
  const ids = shown.map(({ id }) => id);
  // A talk has a slide at least.
  if (shown.includes(slide)) return ids.length > 1 ? ids.filter((id) => id !== slide.id) : ids;
  const before = new Set(all.slice(0, all.indexOf(slide)).map(({ id }) => id));
  return ids.toSpliced(ids.findLastIndex((id) => before.has(id)) + 1, 0, slide.id);
}

/** The slides of a talk with one moved earlier or later by a place. */
export function moveSlide(shown: readonly Slide[], slide: Slide, by: -1 | 1): readonly string[] {
  const ids = shown.map(({ id }) => id);
  const from = ids.indexOf(slide.id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= ids.length) return ids;
  return ids.toSpliced(from, 1).toSpliced(to, 0, slide.id);
}
