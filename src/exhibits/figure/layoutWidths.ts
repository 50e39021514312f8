import type { Column } from "../form";

/**
 * The widths that a drawing on the page is laid out in, in CSS pixels; it is then enlarged to the room there is. A
 * few widths in place of any, so that the build can draw all of them. None is more than a fifth wider than the one
 * before, so that text is never larger than 1.2 times its size.
 */
export const LAYOUT_WIDTHS = [288, 345, 414, 496, 595, 714, 856, 1027] as const;

/**
 * The widths that are shown in the built page until a script has measured: those of a window of 1,440 pixels. Paper
 * has them too, whatever window it is printed from: made smaller to fit, all have about the same size of text, which
 * is nowhere under 8 points on the narrower of Letter and A4.
 */
export const BUILT_WIDTHS: Readonly<Record<Column, (typeof LAYOUT_WIDTHS)[number]>> = {
  band: 856,
  half: 414,
  full: 856,
};

const [NARROWEST] = LAYOUT_WIDTHS;

/** The widest that fits. No drawing gets more room than a fifth more than the last: neither on the page nor embedded. */
export const layoutWidthFor = (width: number): number =>
  LAYOUT_WIDTHS.findLast((candidate) => candidate <= width) ?? NARROWEST;
