import { createContext, type ReactNode, use } from "react";
import { pageWords } from "#text";
import { LazyPart, lazyPart } from "../ui/LazyPart";
import type { ChartProps } from "./Chart";

/** Recharts, and what it draws: the page shows the drawings that it was built with until another one is needed. */
const charts = lazyPart(() => import("./Chart"));

/** Has the charting library at hand. Rejects if its file does not come. */
export const loadCharts = (): Promise<unknown> => charts.load();

/** Told when a drawing under it breaks, and when that is over. */
export const DrawingFault = createContext<(isBroken: boolean) => void>(() => {});

/** A chart drawn by that library; until it is there, its height is kept free. */
export const chartIn = (props: ChartProps, heightKept: number): ReactNode => (
  <LazyChart chart={props} heightKept={heightKept} />
);

function LazyChart({ chart, heightKept }: { readonly chart: ChartProps; readonly heightKept: number }) {
  return (
    <LazyPart
      file={charts}
      waiting={<div style={{ height: heightKept }} />}
      failed={pageWords.exhibits.failed}
      onFault={use(DrawingFault)}
    >
      {(Chart) => <Chart {...chart} />}
    </LazyPart>
  );
}
