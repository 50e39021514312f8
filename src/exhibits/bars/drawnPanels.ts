import { endsOf, reachOf } from "../../dossier/format/bounds";
import { memoizeWeak } from "../../dossier/memo";
import { sharesOf } from "../aggregate";
import type { BarPanel, BarRow } from "./rows";

/**
 * The longest bars of each panel, `most` in all, in their order: of those that match, on the scale of all. Values of
 * different figures are never put together: their mean or sum would be a number that no article prints.
 */
export function drawnPanels(
  panels: readonly BarPanel[],
  most: number,
  matches: (bar: BarRow) => boolean,
): readonly BarPanel[] {
  const bars = panels.flatMap((panel) => panel.bars);
  if (bars.length <= most) return panels;
  const anyMatches = bars.some(matches);
  const candidates = panels.map((panel) => bySize(panel).filter((bar) => !anyMatches || matches(bar)));
  const shares = sharesOf(
    candidates.map(({ length }) => length),
    most,
  );
  return panels.flatMap((panel, at) => {
    const chosen = new Set(candidates[at]?.slice(0, shares[at]));
    if (chosen.size === 0) return [];
    const drawn = panel.bars.filter((bar) => chosen.has(bar));
    const isDrawn = (id: string) => drawn.some(({ figure }) => figure.id === id);
    return [
      {
        ...panel,
        bars: drawn,
        links: panel.links.filter(({ from, to }) => isDrawn(from) && isDrawn(to)),
        scaled: extremesOf(panel),
      },
    ];
  });
}

const lengthOf = ({ figure }: BarRow): number => Math.abs(reachOf(figure.quantity));

/** The longest bar first, whether a gain or a loss. */
const bySize = memoizeWeak(({ bars }: BarPanel) => bars.toSorted((a, b) => lengthOf(b) - lengthOf(a)));

/** The bars that decide the scale: the one with the highest value, and the one with the lowest. */
const extremesOf = memoizeWeak(({ bars }: BarPanel): readonly BarRow[] => {
  const ends = ({ figure }: BarRow) => endsOf(figure.quantity);
  const [highest] = bars.toSorted((a, b) => ends(b).high - ends(a).high);
  const [lowest] = bars.toSorted((a, b) => ends(a).low - ends(b).low);
  return [...new Set([highest, lowest])].filter((bar) => bar !== undefined);
});
