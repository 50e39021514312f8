/** Lengths on a slide are inches, sizes of type are points. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** 16:9, as PowerPoint itself makes new decks. */
export const SLIDE = { w: 13.333, h: 7.5 } as const;
export const MARGIN = 0.67;
/** Where the last line of a slide ends. */
export const FOOT = 7.32;
export const WIDTH = SLIDE.w - 2 * MARGIN;

export const POINTS = 72;
/** Between baselines, in sizes of the type. */
export const LINE = 1.2;

/** Nothing on a slide is smaller: points. */
export const SMALLEST = 12;
