import { useId } from "react";
import { Bar, BarChart, XAxis, YAxis } from "recharts";
import { BarMark } from "../marks/BarMark";
import { Fills, fillIds } from "../marks/Fills";
import { lookOf } from "../marks/looks";
import { MarkGroup } from "../marks/MarkGroup";
import css from "../marks/marks.module.css";
import { measure } from "../marks/measure";
import { layoutBars, type PlacedText } from "./layout";
import type { BarPanel } from "./rows";

/** One panel: bars from zero, largest first, each with its name, its value and what its look means. */
export function BarsChart({ panel, width }: { readonly panel: BarPanel; readonly width: number }) {
  const ids = fillIds(useId());
  const { zero, domain, rowHeight, barHeight, plotHeight, height, bars, yardstick } = layoutBars(
    panel,
    width,
    measure,
  );
  return (
    <BarChart
      layout="vertical"
      accessibilityLayer={false}
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
              {name.map((line) => (
                <Words key={line.y} className={css.strong} at={line} />
              ))}
              {period.map((line) => (
                <Words key={line.y} className={css.small} at={line} />
              ))}
              <BarMark
                zero={zero}
                end={end}
                y={barY}
                height={barHeight}
                tone={row.tone}
                look={lookOf(row.figure)}
                ids={ids}
              />
              <Words className={css.value} at={value} />
              {note && <Words className={css.small} at={note} />}
            </MarkGroup>
          );
        }}
      />
      {yardstick && (
        <g>
          <line className={css.yardstick} x1={yardstick.x} x2={yardstick.x} y1={2} y2={plotHeight + 4} />
          <Words className={css.small} at={yardstick.label} />
        </g>
      )}
    </BarChart>
  );
}

function Words({ at, className }: { readonly at: PlacedText; readonly className: string | undefined }) {
  return (
    <text className={className} x={at.x} y={at.y}>
      {at.text}
    </text>
  );
}
