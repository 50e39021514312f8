import type { ReactNode } from "react";
import { pageWords } from "#text";
import { LazyPart, lazyPart, type Part, type PartFile } from "../ui/LazyPart";

/** The charts stand in a file of their own with their library: the page shows itself without them. */
export const chartFiles = {
  bars: lazyPart(() => import("./bars/Chart")),
  change: lazyPart(() => import("./change/Chart")),
  tally: lazyPart(() => import("./tally/Chart")),
  timeline: lazyPart(() => import("./timeline/Chart")),
};

/** What is drawn in place of very many marks: few dossiers need it. */
export const barFiles = {
  tally: lazyPart(() => import("./tally/BarsChart")),
  timeline: lazyPart(() => import("./timeline/BinsChart")),
};

/** Has every chart at hand. Rejects where their file does not come. */
export const loadCharts = (): Promise<unknown> =>
  Promise.all(Object.values(chartFiles).map(({ load }) => load()));

/** A chart of that file. Its height is kept free until the file is there. */
export function chartIn<P extends object>(
  file: PartFile<P>,
  height: number,
  draw: (Chart: Part<P>) => ReactNode,
): ReactNode {
  return (
    <LazyPart file={file} waiting={<div style={{ height }} />} failed={pageWords.exhibits.failed}>
      {draw}
    </LazyPart>
  );
}
