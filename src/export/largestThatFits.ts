interface Range {
  readonly greatest: number;
  readonly least: number;
  readonly step: number;
}

/** The greatest scale, or size of type, of a range that fits; null if none does. */
export function largestThatFits(
  { greatest, least, step }: Range,
  fits: (scale: number) => boolean,
): number | null {
  const steps = Math.round((greatest - least) / step);
  for (let at = 0; at <= steps; at++) {
    const scale = greatest - at * step;
    if (fits(scale)) return scale;
  }
  return null;
}
