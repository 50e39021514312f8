import type { ChartOf } from "../form";
import { measure } from "../marks/measure";
import { BarsChart } from "./BarsChart";
import { layoutTallyBars } from "./barsLayout";
import { layoutTally } from "./layout";
import { MarksChart } from "./MarksChart";
import type { SummedRow, TallyRow } from "./rows";

/** A mark for each thing counted. */
export const tallyChart: ChartOf<readonly TallyRow[]> = {
  draw: (rows, { slide = false }, { width }) => <MarksChart rows={rows} width={width} isSlide={slide} />,
  heightAt: (rows, { slide = false }, width) => layoutTally(rows, width, measure, slide).height,
};

/** Bars for counts that are too large for a mark each. */
export const summedChart: ChartOf<readonly SummedRow[]> = {
  draw: (rows, _, { width }) => <BarsChart rows={rows} width={width} />,
  heightAt: (rows, _, width) => layoutTallyBars(rows, width, measure).height,
};
