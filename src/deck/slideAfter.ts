import type { Presentation } from "./usePresentation";

/** Where turning leads from the slide on show: past those that have nothing for the filters; null at the end. */
export function slideAfter({
  slides,
  at,
  deck,
  nothing,
}: Pick<Presentation, "slides" | "at" | "deck" | "nothing">): number | null {
  const after = slides.findIndex(({ id }, index) => index > at && (deck.all || !nothing.has(id)));
  return after === -1 ? null : after;
}
