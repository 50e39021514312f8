import { createContext, type ReactNode, use } from "react";
import { pageWords } from "#text";
import { LazyPart, lazyPart } from "../ui/LazyPart";
import type { AllCharts } from "./allCharts";
import { type ChartOf, type Drawing, drawingsOf, type Surface } from "./form";

let loaded: AllCharts | null = null;

/** Recharts and the layout of charts. The page shows the built drawings until it needs another one. */
const charts = lazyPart(async () => {
  const module = await import("./allCharts");
  loaded = module.CHARTS;
  return module;
});

/** Loads them. Rejects if the file does not load. */
export const loadCharts = (): Promise<unknown> => charts.load();

/** Called with true when a drawing under it breaks, and with false when it works again. */
export const DrawingFault = createContext<(isBroken: boolean) => void>(() => {});

/**
 * Makes the drawings of a chart, which render once the charts are loaded.
 * @param chartIn picks the chart
 * @param marks the ids that its marks carry
 */
export const chartDrawings = <R extends object>(
  chartIn: (charts: AllCharts) => ChartOf<R>,
  marks: (rows: R, surface: Surface) => readonly string[],
): ((rows: R, surface: Surface) => Drawing) =>
  drawingsOf((rows: R, surface) => ({
    draw: (room) => <LazyChart draw={(all) => chartIn(all).draw(rows, surface, room)} />,
    heightAt: (width) => chartIn(loadedCharts()).heightAt(rows, surface, width),
    leastHeightAt: (width) => {
      const { heightAt, leastHeightAt = heightAt } = chartIn(loadedCharts());
      return leastHeightAt(rows, surface, width);
    },
    hasSigns: (room) => chartIn(loadedCharts()).hasSigns?.(rows, surface, room) ?? false,
    marks: marks(rows, surface),
  }));

function loadedCharts(): AllCharts {
  if (!loaded) throw new Error("A chart is laid out before the charts are loaded.");
  return loaded;
}

function LazyChart({ draw }: { readonly draw: (charts: AllCharts) => ReactNode }) {
  return (
    <LazyPart file={charts} failed={pageWords.exhibits.failed} onFault={use(DrawingFault)}>
      {(Charts) => <Charts draw={draw} />}
    </LazyPart>
  );
}
