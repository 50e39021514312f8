import { useId } from "react";
import { Bar, BarChart, XAxis, YAxis } from "recharts";
import { BarMark } from "../marks/BarMark";
import { Fills, fillIds } from "../marks/Fills";
import { FLUID } from "../marks/fluid";
import { lookOf } from "../marks/looks";
import { MarkGroup } from "../marks/MarkGroup";
import css from "../marks/marks.module.css";
import { measure } from "../marks/measure";
import { TextLines } from "../marks/Words";
import { layoutBars } from "./layout";
import type { BarPanel } from "./rows";

interface Props {
  readonly panel: BarPanel;
  readonly width: number;
  readonly namesAbove: boolean;
}

/** One panel: bars from zero, largest first, each with its name, its value and what its look means. */
export default function BarsChart({ panel, width, namesAbove }: Props) {
  const ids = fillIds(useId());
  const { zero, domain, rowHeight, barHeight, plotHeight, height, bars, yardstick } = layoutBars(
    panel,
    width,
    namesAbove,
    measure,
  );
  return (
    <BarChart
      layout="vertical"
      accessibilityLayer={false}
      style={FLUID}
      width={width}
      height={height}
      margin={{ top: 0, right: 0, bottom: height - plotHeight, left: 0 }}
      data={panel.bars.map(({ figure }) => ({ id: figure.id, value: figure.quantity.value }))}
    >
      <Fills ids={ids} />
      <XAxis type="number" hide domain={[...domain]} allowDataOverflow />
      <YAxis type="category" dataKey="id" hide width={0} />
      <Bar
        dataKey="value"
        barSize={barHeight}
        isAnimationActive={false}
        shape={({ index }) => {
          const bar = bars[index];
          if (!bar) return <g />;
          const { row, top, barY, end, name, period, value, note } = bar;
          return (
            <MarkGroup
              evidence={row.figure.id}
              on={row.on}
              area={{ x: 0, y: top + 3, width, height: rowHeight - 6 }}
            >
              <TextLines className={css.strong} lines={name} />
              <TextLines className={css.small} lines={period} />
              <BarMark
                zero={zero}
                end={end}
                y={barY}
                height={barHeight}
                tone={row.tone}
                look={lookOf(row.figure)}
                ids={ids}
              />
              {yardstick && <YardstickTick x={yardstick.x} from={barY - 5} to={barY + barHeight + 5} />}
              <TextLines className={css.value} lines={[value]} />
              {note && <TextLines className={css.small} lines={[note]} />}
            </MarkGroup>
          );
        }}
      />
      {yardstick && <TextLines className={css.small} lines={[yardstick.label]} />}
    </BarChart>
  );
}

/** A tick across a bar, visible on the bar and off it. */
function YardstickTick({ x, from, to }: { readonly x: number; readonly from: number; readonly to: number }) {
  return (
    <>
      <line className={css.halo} x1={x} x2={x} y1={from} y2={to} />
      <line className={css.yardstick} x1={x} x2={x} y1={from} y2={to} />
    </>
  );
}
