import type { BarsContent } from "../content";
import { itemOf } from "./item";
import type { ChangeGroup, ChangeRow } from "./rows";

/** The changes of each period, all on one scale. */
export const changeContent = (
  groups: readonly ChangeGroup[],
  matches: (row: ChangeRow) => boolean,
): BarsContent => ({
  kind: "bars",
  isOneScale: true,
  panels: groups.map(({ title, rows }) => ({
    title,
    yardstick: null,
    bars: rows.map((row) => ({ item: itemOf(row), figure: row.figure, matches: matches(row) })),
    scaled: [],
    links: [],
    matchesRemark: () => false,
  })),
});
