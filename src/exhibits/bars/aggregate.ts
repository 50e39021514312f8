import { sharesOf } from "../aggregate";
import { isDense } from "../marks/dense";
import type { BarPanel } from "./rows";

/**
 * The largest bars of each panel, `most` in all: of those that the filters leave, on the scale of all. Values of
 * different figures are never put together: their mean or sum would be a number that no article prints.
 */
export function drawnPanels(panels: readonly BarPanel[], most: number): readonly BarPanel[] {
  const bars = panels.flatMap((panel) => panel.bars);
  if (bars.length <= most) return panels;
  const isLeft = bars.some(({ on }) => on);
  const candidates = panels.map((panel) => panel.bars.filter(({ on }) => on || !isLeft));
  const shares = sharesOf(
    candidates.map(({ length }) => length),
    most,
  );
  const dense = isDense(shares.reduce((sum, share) => sum + share, 0));
  return panels.flatMap((panel, at) => {
    const drawn = candidates[at]?.slice(0, shares[at]) ?? [];
    return drawn.length === 0 ? [] : [{ ...panel, bars: drawn, dense, scaled: panel.bars.slice(0, 1) }];
  });
}
