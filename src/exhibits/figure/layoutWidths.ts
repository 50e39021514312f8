/**
 * The widths that a drawing on the page is laid out in, in CSS pixels; it is then enlarged to the room there
 * is. A few widths in place of any, so that the build can draw all of them beforehand: see `standing`. None is
 * more than a fifth wider than the one before. The style sheet shows the one that fits.
 */
export const LAYOUT_WIDTHS = [288, 345, 400, 475, 570, 680, 800, 950] as const;

const [NARROWEST] = LAYOUT_WIDTHS;
const WIDEST = Math.max(...LAYOUT_WIDTHS);
const MOST_ENLARGED = 1.2;

/** Where the page is embedded in a wider one, a drawing has a width of its own. */
export function layoutWidthFor(width: number): number {
  if (width > WIDEST * MOST_ENLARGED) return width;
  return LAYOUT_WIDTHS.findLast((room) => room <= width) ?? NARROWEST;
}
