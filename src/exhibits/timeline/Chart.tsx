import { Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import { pageWords } from "#text";
import { Dot, StackedDot } from "../marks/Dot";
import { FLUID } from "../marks/fluid";
import { MarkGroup } from "../marks/MarkGroup";
import css from "../marks/marks.module.css";
import { measure } from "../marks/measure";
import { layoutTimeline, type PlacedColumn } from "./layout";
import type { Timeline } from "./rows";

interface Props {
  readonly timeline: Timeline;
  readonly width: number;
  readonly close: boolean;
}

/** Events as dots: columns by time, lanes by kind. Filled where the article prints the date. */
export default function TimelineChart({ timeline, width, close }: Props) {
  const { left, height, axisY, cell, radius, dots, columns, coarse, lanes } = layoutTimeline(
    timeline,
    width,
    measure,
    close,
  );
  return (
    <ScatterChart
      accessibilityLayer={false}
      style={FLUID}
      width={width}
      height={height}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
    >
      <XAxis type="number" dataKey="x" hide domain={[0, width]} />
      <YAxis type="number" dataKey="y" hide width={0} domain={[0, height]} reversed />
      {lanes.map(({ kind, top, height: laneHeight, nameY }) => (
        <g key={kind}>
          <line className={css.rule} x1={0} x2={width} y1={top + laneHeight} y2={top + laneHeight} />
          <text className={css.plain} x={0} y={nameY}>
            {pageWords.kinds[kind]}
          </text>
        </g>
      ))}
      <line className={css.axis} x1={left} x2={width} y1={axisY} y2={axisY} />
      {columns.map((column) => (
        <ColumnName key={column.key} column={column} y={axisY} />
      ))}
      {coarse && (
        <g>
          <line className={css.divider} x1={coarse.x} x2={coarse.x} y1={0} y2={axisY} />
          <ColumnName column={coarse} y={axisY} />
        </g>
      )}
      <Scatter
        data={[...dots]}
        isAnimationActive={false}
        shape={({ index, cx = 0, cy = 0 }) => {
          const dot = dots[index];
          if (!dot) return <g />;
          const { event, on } = dot.mark;
          const half = cell / 2;
          return (
            <MarkGroup
              evidence={event.id}
              on={on}
              area={{ x: cx - half, y: cy - half, width: cell, height: cell }}
            >
              {event.count !== undefined && <StackedDot x={cx} y={cy} radius={radius} />}
              <Dot x={cx} y={cy} radius={radius} tone="focus" filled={event.basis === "stated"} />
            </MarkGroup>
          );
        }}
      />
    </ScatterChart>
  );
}

function ColumnName({ column: { nameX, lines }, y }: { readonly column: PlacedColumn; readonly y: number }) {
  return lines.map((line, at) => (
    <text key={line} className={css.small} x={nameX} y={y + 16 + at * 15}>
      {line}
    </text>
  ));
}
