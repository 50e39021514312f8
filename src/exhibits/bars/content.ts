import type { BarsContent, ContentPanel } from "../content";
import { itemOf } from "./item";
import type { BarPanel, BarRow } from "./rows";

/** The bars of each panel, with the links between them and the remarks under them. */
export const barsContent = (
  panels: readonly BarPanel[],
  matches: (row: BarRow) => boolean,
  matchesId: (id: string) => boolean,
): BarsContent => ({
  kind: "bars",
  isOneScale: false,
  panels: panels.map(
    ({ title, yardstick, bars, links, scaled = [] }): ContentPanel => ({
      title,
      yardstick,
      bars: bars.map((row) => ({ item: itemOf(row), figure: row.figure, matches: matches(row) })),
      scaled: scaled.map(itemOf),
      links: links.map((link) => ({ link, matches: matchesId(link.id) })),
      matchesRemark: matchesId,
    }),
  ),
});
