import { endsOf, reachOf } from "../../dossier/format/bounds";
import { memoizeWeak } from "../../dossier/memo";
import { MOST_MARKS, mostOn } from "../aggregate";
import type { Surface } from "../form";
import type { BarPanel, BarRow } from "./rows";

/**
 * The longest bars of each panel, as many as a surface holds, in their order: of those that match, on the scale of all.
 * Values of different figures are never put together: their mean or sum would be a number that no article prints.
 */
export function drawnPanels(
  panels: readonly BarPanel[],
  surface: Surface,
  matches: (bar: BarRow) => boolean,
): readonly BarPanel[] {
  const most = mostOn(surface, "panels");
  const mostBars = (count: number) =>
    surface.slide ? mostOn(surface, "bars") : Math.floor(MOST_MARKS / count);
  if (panels.length <= most && panels.every(({ bars }) => bars.length <= mostBars(panels.length)))
    return panels;
  const isMatching = panels.some(({ bars }) => bars.some(matches)) ? matches : () => true;
  const shown = panels.filter(({ bars }) => bars.some(isMatching)).slice(0, most);
  return shown.map((panel) => {
    const chosen = bySize(panel).filter(isMatching).slice(0, mostBars(shown.length));
    const isDrawn = (id: string) => chosen.some(({ figure }) => figure.id === id);
    return {
      ...panel,
      bars: panel.bars.filter((bar) => chosen.includes(bar)),
      links: panel.links.filter(({ from, to }) => isDrawn(from) && isDrawn(to)),
      scaled: extremesOf(panel),
    };
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
