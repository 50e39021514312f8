import { useId } from "react";
import { Bar, BarChart, ReferenceLine, XAxis, YAxis } from "recharts";
import { BarMark } from "../marks/BarMark";
import { Fills, fillIds } from "../marks/Fills";
import { FADE, GAP, lookOf } from "../marks/looks";
import { MarkGroup } from "../marks/MarkGroup";
import css from "../marks/marks.module.css";
import { measure } from "../marks/measure";
import { layoutChange } from "./layout";
import type { ChangeRow } from "./rows";

const ROW = 58;
const BAR = 34;

/** Signed changes to both sides of a zero line, each name on the side that its bar leaves free. */
export function ChangeChart({
  rows,
  width,
}: {
  readonly rows: readonly ChangeRow[];
  readonly width: number;
}) {
  const ids = fillIds(useId());
  const { zero, domain } = layoutChange(rows, width, measure);
  const data = rows.map(({ figure }) => ({ id: figure.id, value: figure.quantity.value }));
  return (
    <BarChart
      layout="vertical"
      accessibilityLayer={false}
      width={width}
      height={ROW * rows.length}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      data={data}
    >
      <Fills ids={ids} />
      <XAxis type="number" hide domain={[...domain]} allowDataOverflow />
      <YAxis type="category" dataKey="id" hide width={0} />
      <Bar
        dataKey="value"
        barSize={BAR}
        isAnimationActive={false}
        shape={({ index, y }) => {
          const row = rows[index];
          if (!row) return <g />;
          const amount = row.figure.quantity.value;
          const side = amount < 0 ? -1 : 1;
          const look = lookOf(row.figure);
          const end = zero + (amount / (domain[1] - domain[0])) * width;
          const valueX = end + side * ((look.fade === "none" ? 0 : FADE) + GAP);
          const middle = y + BAR / 2;
          return (
            <MarkGroup
              evidence={row.figure.id}
              on={row.on}
              area={{ x: 0, y: y - (ROW - BAR) / 2 + 4, width, height: ROW - 8 }}
            >
              <text className={css.strong} x={side === 1 ? 0 : zero + GAP} y={middle - 3}>
                {row.name}
              </text>
              <text className={css.small} x={side === 1 ? 0 : zero + GAP} y={middle + 13}>
                {row.period}
              </text>
              <BarMark
                zero={zero}
                end={end}
                y={y}
                height={BAR}
                tone={side === 1 ? "gain" : "loss"}
                look={look}
                ids={ids}
              />
              <text className={css.value} x={valueX} y={middle + 5} textAnchor={side === 1 ? "start" : "end"}>
                {row.value}
              </text>
            </MarkGroup>
          );
        }}
      />
      <ReferenceLine x={0} stroke="var(--ink)" />
    </BarChart>
  );
}
