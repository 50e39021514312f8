import type { ChartOf } from "../form";
import { measure } from "../marks/measure";
import { IndexChart } from "./IndexChart";
import { layoutIndex } from "./layout";
import type { IndexRows } from "./rows";

export const indexChart: ChartOf<IndexRows> = {
  draw: (rows, { slide = false }, { width, height }) => (
    <IndexChart rows={rows} width={width} height={height} isSlide={slide} />
  ),
  heightAt: (rows, { slide = false }, width) => layoutIndex(rows, { width }, measure, slide).height,
};
