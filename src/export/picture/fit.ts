const STEP = 0.05;

/** The greatest scale between two at which something is not higher than a room; null where it is at none. */
export function greatestScale(
  { greatest, least }: { readonly greatest: number; readonly least: number },
  room: number,
  heightAt: (scale: number) => number,
): number | null {
  const steps = Math.round((greatest - least) / STEP);
  for (let step = 0; step <= steps; step++) {
    const scale = greatest - step * STEP;
    if (heightAt(scale) <= room) return scale;
  }
  return null;
}
