import { CAP } from "./looks";

interface Ends {
  readonly zero: number;
  /** The end that is nearer to zero. It may be on the other side of zero. */
  readonly nearer: number;
  readonly end: number;
}

type Span = readonly [from: number, to: number];

interface IntervalParts {
  /** From zero to the nearer end; null if the interval reaches around zero. */
  readonly certain: Span | null;
  readonly possible: Span;
  /** The left edges of the caps, which are outside of the possible part. */
  readonly caps: { readonly nearer: number; readonly end: number };
}

/** How an interval is drawn from a zero line, on every surface. */
export function intervalParts({ zero, nearer, end }: Ends, thickness: number = CAP.thickness): IntervalParts {
  const direction = end >= zero ? 1 : -1;
  return {
    certain: (nearer - zero) * direction > 0 ? [zero, nearer] : null,
    possible: [nearer, end],
    caps: {
      nearer: capLeft(nearer, direction === 1 ? -1 : 1, thickness),
      end: capLeft(end, direction, thickness),
    },
  };
}

/** The left edge of a cap that extends from a place to the right (1) or to the left (-1). */
export const capLeft = (place: number, direction: 1 | -1, thickness: number = CAP.thickness): number =>
  direction === 1 ? place : place - thickness;
