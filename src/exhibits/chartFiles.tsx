import type { ReactNode } from "react";
import { words } from "#text";
import { InOwnFile, type Part, type PartFile, partFile } from "../ui/LazyPart";

/** The charts stand in a file of their own with their library: the page shows itself without them. */
export const chartFiles = {
  bars: partFile(() => import("./bars/Chart")),
  change: partFile(() => import("./change/Chart")),
  tally: partFile(() => import("./tally/Chart")),
  timeline: partFile(() => import("./timeline/Chart")),
};

/** What is drawn in place of very many marks: few dossiers need it. */
export const barFiles = {
  tally: partFile(() => import("./tally/BarsChart")),
  timeline: partFile(() => import("./timeline/BinsChart")),
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
    <InOwnFile file={file} waiting={<div style={{ height }} />} failed={words.exhibits.failed}>
      {draw}
    </InOwnFile>
  );
}
