import type { ComponentProps, ReactNode } from "react";
import { pageWords } from "#text";
import { LazyPart, lazyPart } from "../ui/LazyPart";
import type BarRowsChart from "./marks/BarRowsChart";
import { layoutBarRows } from "./marks/barRows";
import { measure } from "./marks/measure";

/** Recharts, and what it draws: the page shows the drawings that it was built with until another one is needed. */
const charts = lazyPart(() => import("./marks/BarRowsChart"));

/** Has the charting library at hand. Rejects if its file does not come. */
export const loadCharts = (): Promise<unknown> => charts.load();

/** Bars drawn by that library. Their height is kept free until it is there. */
export function barRowsIn(props: ComponentProps<typeof BarRowsChart>): ReactNode {
  const { items, width, scaled = [], yardstick = null } = props;
  const { height } = layoutBarRows(items, width, measure, { items: scaled, yardstick });
  return (
    <LazyPart
      file={charts}
      waiting={<div style={{ height }} />}
      failed={pageWords.exhibits.failed}
      broken={pageWords.exhibits.failed}
    >
      {(Chart) => <Chart {...props} />}
    </LazyPart>
  );
}
