import type { ComponentType, LazyExoticComponent, ReactNode } from "react";
import { InOwnFile, type PartFile, partFile } from "../ui/InOwnFile";
import { words } from "../words/en/page";

/** The charts stand in a file of their own with their library: the page shows itself without them. */
const LOAD = {
  bars: () => import("./bars/Chart"),
  change: () => import("./change/Chart"),
  tally: () => import("./tally/Chart"),
  timeline: () => import("./timeline/Chart"),
};

export const chartFiles = {
  bars: partFile(LOAD.bars),
  change: partFile(LOAD.change),
  tally: partFile(LOAD.tally),
  timeline: partFile(LOAD.timeline),
};

/** Has every chart at hand. Rejects where their file does not come. */
export const loadCharts = (): Promise<unknown> => Promise.all(Object.values(LOAD).map((load) => load()));

/** A chart of that file. Its height is kept free until the file is there. */
export function chartIn<P extends object>(
  file: PartFile<P>,
  height: number,
  draw: (Chart: LazyExoticComponent<ComponentType<P>>) => ReactNode,
): ReactNode {
  return (
    <InOwnFile
      file={file}
      waiting={<div style={{ height }} />}
      failed={words.exhibits.failed}
      retry={words.load.retry}
    >
      {draw}
    </InOwnFile>
  );
}
