import { useId } from "react";
import { Bar, BarChart, ReferenceLine, XAxis, YAxis } from "recharts";
import { BarMark } from "../marks/BarMark";
import { Fills, fillIds } from "../marks/Fills";
import { FLUID } from "../marks/fluid";
import { lookOf } from "../marks/looks";
import { MarkGroup } from "../marks/MarkGroup";
import css from "../marks/marks.module.css";
import { measure } from "../marks/measure";
import { TextLines } from "../marks/Words";
import { layoutChange } from "./layout";
import type { ChangeRow } from "./rows";

/** Signed changes to both sides of a zero line, each with its own period. */
export default function ChangeChart({
  rows,
  width,
}: {
  readonly rows: readonly ChangeRow[];
  readonly width: number;
}) {
  const ids = fillIds(useId());
  const {
    zero,
    domain,
    rowHeight,
    barHeight,
    height,
    unbroken,
    tick,
    rows: placed,
  } = layoutChange(rows, width, measure);
  return (
    <BarChart
      layout="vertical"
      accessibilityLayer={false}
      style={FLUID}
      width={width}
      height={height}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      data={rows.map(({ figure }) => ({ id: figure.id, value: figure.quantity.value }))}
    >
      <Fills ids={ids} />
      <XAxis type="number" hide domain={[...domain]} allowDataOverflow />
      <YAxis type="category" dataKey="id" hide width={0} />
      <Bar
        dataKey="value"
        barSize={barHeight}
        isAnimationActive={false}
        shape={({ index }) => {
          const change = placed[index];
          if (!change) return <g />;
          const { row, top, barY, end, name, period, value } = change;
          const up = row.figure.quantity.value >= 0;
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
                tone={up ? "gain" : "loss"}
                look={lookOf(row.figure)}
                ids={ids}
              />
              {!unbroken && (
                <line
                  className={css.axis}
                  x1={zero}
                  x2={zero}
                  y1={barY - tick}
                  y2={barY + barHeight + tick}
                />
              )}
              <TextLines className={css.value} lines={[value]} anchor={up ? "start" : "end"} />
            </MarkGroup>
          );
        }}
      />
      {unbroken && <ReferenceLine x={0} stroke="var(--ink)" />}
    </BarChart>
  );
}
