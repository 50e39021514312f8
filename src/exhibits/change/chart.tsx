import type { ChartOf } from "../form";
import { BarRowsChart } from "../marks/BarRowsChart";
import type { BarPlot } from "../marks/barPlot";
import { layoutBarRows } from "../marks/barRows";
import { measure } from "../marks/measure";
import { itemOf } from "./item";
import type { ChangeGroup } from "./rows";

/** Bars left and right of one zero line. */
export const changeChart: ChartOf<readonly ChangeGroup[]> = {
  draw: (groups, { slide = false }, { width, height }) => (
    <BarRowsChart plot={plotOf(groups, slide)} width={width} height={height} />
  ),
  heightAt: (groups, { slide = false }, width) =>
    layoutBarRows(plotOf(groups, slide), { width }, measure).height,
  leastHeightAt: (groups, { slide = false }, width) =>
    layoutBarRows(plotOf(groups, slide), { width, height: 0 }, measure).height,
  hasSigns: (groups, { slide = false }, { width, height }) =>
    layoutBarRows(plotOf(groups, slide), { width, height }, measure).hasSigns,
};

const plotOf = (groups: readonly ChangeGroup[], isSlide: boolean): BarPlot => ({
  groups: groups.map(({ title, rows }) => ({ title, items: rows.map(itemOf) })),
  isChange: true,
  isSlide,
});
