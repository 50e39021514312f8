import type { ChartOf } from "../form";
import { BarRowsChart } from "../marks/BarRowsChart";
import type { BarPlot } from "../marks/barPlot";
import { layoutBarRows, type PlotRoom } from "../marks/barRows";
import { measure } from "../marks/measure";
import { PanelGrid, panelGridHeight, panelRoom } from "../marks/PanelGrid";
import { itemOf } from "./item";
import type { BarPanel } from "./rows";

/** A panel for each group of figures, side by side if they fit. */
export const barsChart: ChartOf<readonly BarPanel[]> = {
  draw: (panels, surface, room) => <PanelGrid {...room} {...surface} panels={panels.map(partOf(surface))} />,
  heightAt: (panels, surface, width) => panelGridHeight(panels.map(partOf(surface)), { width, ...surface }),
  leastHeightAt: (panels, surface, width) =>
    panelGridHeight(
      panels.map(partOf(surface)).map((part) => ({
        ...part,
        heightAt: (room) => part.layOut({ width: room, height: 0 }).height,
      })),
      { width, ...surface },
    ),
  hasSigns: (panels, surface, room) => {
    const parts = panels.map(partOf(surface));
    const each = panelRoom(parts, { ...room, ...surface });
    return parts.some(({ layOut }) => layOut(each).hasSigns);
  },
};

const partOf =
  ({ slide: isSlide = false }) =>
  ({ title, yardstick, bars, links, scaled = [] }: BarPanel) => {
    const plot: BarPlot = {
      groups: [{ title: null, items: bars.map(itemOf) }],
      others: scaled.map(itemOf),
      yardstick,
      links,
      isSlide,
    };
    const layOut = (room: PlotRoom) => layoutBarRows(plot, room, measure);
    return {
      layOut,
      key: bars.map(({ figure }) => figure.id).join(),
      title,
      draw: (width: number, height?: number) => <BarRowsChart plot={plot} width={width} height={height} />,
      heightAt: (width: number) => layOut({ width }).height,
    };
  };
