import type { ReactNode } from "react";
import { barsChart } from "./bars/chart";
import { changeChart } from "./change/chart";
import { indexChart } from "./index/chart";
import { summedChart, tallyChart } from "./tally/chart";
import { timelineChart } from "./timeline/chart";

export const CHARTS = {
  bars: barsChart,
  change: changeChart,
  index: indexChart,
  tally: tallyChart,
  summed: summedChart,
  timeline: timelineChart,
};

export type AllCharts = typeof CHARTS;

/**
 * The code that lays charts out and draws them, in one file. It is loaded once a drawing is needed that is not in
 * the built page.
 */
export default function DrawnCharts({ draw }: { readonly draw: (charts: AllCharts) => ReactNode }) {
  return draw(CHARTS);
}
