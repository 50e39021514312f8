import type { ChartOf } from "../form";
import { measure } from "../marks/measure";
import { layOutTimeline } from "./layout";
import type { TimelineRows } from "./rows";
import { TimelineChart } from "./TimelineChart";

export const timelineChart: ChartOf<TimelineRows> = {
  draw: (rows, { slide = false }, { width }) => <TimelineChart rows={rows} width={width} isSlide={slide} />,
  heightAt: (rows, { slide = false }, width) => layOutTimeline(rows, width, measure, slide).height,
};
