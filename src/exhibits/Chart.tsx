import { IndexChart, type IndexChartProps } from "./index/IndexChart";
import { BarRowsChart, type BarRowsChartProps } from "./marks/BarRowsChart";

export type ChartProps =
  | ({ readonly kind: "bars" } & BarRowsChartProps)
  | ({ readonly kind: "index" } & IndexChartProps);

/** What the charting library draws: one file, which is loaded once a drawing is needed that the page came without. */
export default function Chart(props: ChartProps) {
  return props.kind === "bars" ? <BarRowsChart {...props} /> : <IndexChart {...props} />;
}
