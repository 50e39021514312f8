import { useId } from "react";
import { Bar, BarChart, XAxis, YAxis } from "recharts";
import { BarMark } from "../marks/BarMark";
import { fillIds, Fills } from "../marks/Fills";
import { GAP, lookOf } from "../marks/looks";
import { MarkGroup } from "../marks/MarkGroup";
import css from "../marks/marks.module.css";
import { measure } from "../marks/measure";
import { layoutBars } from "./layout";
import type { BarPanel } from "./rows";

const ROW = 58;
const BAR = 34;
/** Room for the yardstick's words under the bars. */
const FOOT = 22;

/** One panel: bars from zero, largest first, each with its name, its value and what its look means. */
export function BarsChart({ panel, width }: { readonly panel: BarPanel; readonly width: number }) {
  const ids = fillIds(useId());
  const { left, domain, bars, yardstickX } = layoutBars(panel, width, measure);
  const plotHeight = ROW * panel.bars.length;
  const data = panel.bars.map(({ figure }) => ({ id: figure.id, value: figure.quantity.value }));
  return (
    <BarChart
      layout="vertical"
      accessibilityLayer={false}
      width={width}
      height={plotHeight + (yardstickX === null ? 0 : FOOT)}
      margin={{ top: 0, right: 0, bottom: yardstickX === null ? 0 : FOOT, left }}
      data={data}
    >
      <Fills ids={ids} />
      <XAxis type="number" hide domain={[0, domain]} allowDataOverflow />
      <YAxis type="category" dataKey="id" hide width={0} />
      {yardstickX !== null && panel.yardstick && (
        <Yardstick x={yardstickX} height={plotHeight} width={width} label={panel.yardstick.label} />
      )}
      <Bar
        dataKey="value"
        barSize={BAR}
        isAnimationActive={false}
        shape={({ index, x, y, width: length }) => {
          const placed = bars[index];
          if (!placed) return <g />;
          const { row, valueX, note, noteX } = placed;
          const middle = y + BAR / 2;
          const below = note === "below" && row.note !== null;
          return (
            <MarkGroup
              evidence={row.figure.id}
              also={row.figure.events}
              on={row.on}
              area={{ x: 0, y: y - (ROW - BAR) / 2 + 4, width, height: ROW - 8 }}
            >
              <text className={css.strong} x={0} y={middle - 3}>
                {row.name}
              </text>
              <text className={css.small} x={0} y={middle + 13}>
                {row.period}
              </text>
              <BarMark
                zero={x}
                end={x + length}
                y={y}
                height={BAR}
                tone={row.tone}
                look={lookOf(row.figure)}
                ids={ids}
              />
              <text className={css.value} x={valueX} y={below ? middle - 3 : middle + 5}>
                {row.value}
              </text>
              {row.note !== null && note !== "hidden" && (
                <text className={css.small} x={below ? valueX : noteX} y={below ? middle + 13 : middle + 5}>
                  {row.note}
                </text>
              )}
            </MarkGroup>
          );
        }}
      />
    </BarChart>
  );
}

interface YardstickProps {
  readonly x: number;
  readonly height: number;
  readonly width: number;
  readonly label: string;
}

/** A line at the length to compare with. */
function Yardstick({ x, height, width, label }: YardstickProps) {
  const toRight = x + measure(label, 12) / 2 > width;
  return (
    <g>
      <line className={css.yardstick} x1={x} x2={x} y1={2} y2={height + 4} />
      <text className={css.small} x={toRight ? width : x} y={height + FOOT - 5 + GAP / 7} textAnchor={toRight ? "end" : "middle"}>
        {label}
      </text>
    </g>
  );
}
