import { type ComponentProps, createContext, type ReactNode, use } from "react";
import { pageWords } from "#text";
import { LazyPart, lazyPart } from "../ui/LazyPart";
import type BarRowsChart from "./marks/BarRowsChart";
import { layoutBarRows } from "./marks/barRows";
import { measure } from "./marks/measure";

/** Recharts, and what it draws: the page shows the drawings that it was built with until another one is needed. */
const charts = lazyPart(() => import("./marks/BarRowsChart"));

/** Has the charting library at hand. Rejects if its file does not come. */
export const loadCharts = (): Promise<unknown> => charts.load();

/** Told when a drawing under it breaks, and when that is over. */
export const DrawingFault = createContext<(isBroken: boolean) => void>(() => {});

type Props = ComponentProps<typeof BarRowsChart>;

/** Bars drawn by that library. */
export const barRowsIn = (props: Props): ReactNode => <BarRows {...props} />;

/** Their height is kept free until the library is there. */
function BarRows(props: Props) {
  const { height } = layoutBarRows(props.plot, props, measure);
  return (
    <LazyPart
      file={charts}
      waiting={<div style={{ height }} />}
      failed={pageWords.exhibits.failed}
      onFault={use(DrawingFault)}
    >
      {(Chart) => <Chart {...props} />}
    </LazyPart>
  );
}
