import { sharesOf } from "../aggregate";
import type { BarPanel, BarRow } from "./rows";

/**
 * The largest bars of each panel, `most` in all: of those that match, on the scale of all. Values of different
 * figures are never put together: their mean or sum would be a number that no article prints.
 */
export function drawnPanels(
  panels: readonly BarPanel[],
  most: number,
  matches: (bar: BarRow) => boolean,
): readonly BarPanel[] {
  const bars = panels.flatMap((panel) => panel.bars);
  if (bars.length <= most) return panels;
  const anyMatches = bars.some(matches);
  const candidates = panels.map((panel) => panel.bars.filter((bar) => !anyMatches || matches(bar)));
  const shares = sharesOf(
    candidates.map(({ length }) => length),
    most,
  );
  return panels.flatMap((panel, at) => {
    const drawn = candidates[at]?.slice(0, shares[at]) ?? [];
    return drawn.length === 0 ? [] : [{ ...panel, bars: drawn, scaled: panel.bars.slice(0, 1) }];
  });
}
