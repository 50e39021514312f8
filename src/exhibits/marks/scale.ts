/** The room that one bar needs besides its length, in CSS pixels. */
export interface ScaledBar {
  readonly amount: number;
  /** On the other side of the zero line. */
  readonly opposite: number;
  /** Past the end of the bar. */
  readonly past: number;
}

export interface FittedScale {
  /** The position of zero, from the left. */
  readonly zero: number;
  /** Pixels to the unit. */
  readonly scale: number;
}

const STEPS = 40;

/**
 * The largest scale at which every bar fits into a width with everything beside it. Bars below zero run left.
 * @param shared what every bar needs left of the zero line, whatever its sign
 */
export function largestScale(bars: readonly ScaledBar[], width: number, shared = 0): FittedScale {
  const roomAt = (scale: number) => {
    let left = shared;
    let right = 0;
    for (const { amount, opposite, past } of bars) {
      const along = Math.abs(amount) * scale + past;
      left = Math.max(left, amount < 0 ? along : opposite);
      right = Math.max(right, amount < 0 ? opposite : along);
    }
    return { left, right };
  };
  let low = 0;
  let high = width / Math.max(Number.EPSILON, ...bars.map(({ amount }) => Math.abs(amount)));
  // The room needed grows with the scale, so halving finds the largest that fits.
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    const { left, right } = roomAt(middle);
    if (left + right <= width) low = middle;
    else high = middle;
  }
  const scale = Math.max(low, Number.EPSILON);
  return { zero: Math.min(roomAt(scale).left, width), scale };
}
