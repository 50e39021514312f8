interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between a card and what it is about, and between it and the edge of the window, in CSS pixels. */
const GAP = 8;

/**
 * The position of a card in a window: above its element, or else below, to its right or to its left. It covers the
 * element only if no side has room. Near the left end of a wide element, where its name is.
 */
export function placeCard(
  about: Box,
  card: Size,
  window: Size,
): { readonly left: number; readonly top: number } {
  const inside = (at: number, size: number, room: number) => Math.max(GAP, Math.min(at, room - size - GAP));
  const middle = (about.left + Math.min(about.right, about.left + card.width * 2)) / 2;
  const left = inside(middle - card.width / 2, card.width, window.width);
  const top = inside((about.top + about.bottom - card.height) / 2, card.height, window.height);
  const [above, below] = [about.top - card.height - GAP, about.bottom + GAP];
  if (above >= GAP) return { left, top: above };
  if (below + card.height + GAP <= window.height) return { left, top: below };
  const [after, before] = [about.right + GAP, about.left - card.width - GAP];
  if (after + card.width + GAP <= window.width) return { left: after, top };
  if (before >= GAP) return { left: before, top };
  return { left, top: GAP };
}
