import { Dot, StackedDot } from "../marks/Dot";
import { FLUID } from "../marks/fluid";
import { MarkGroup } from "../marks/MarkGroup";
import css from "../marks/marks.module.css";
import { measure } from "../marks/measure";
import { LANE_LINE, LINE, layoutTimeline, type PlacedColumn } from "./layout";
import type { Timeline } from "./rows";

interface Props {
  readonly timeline: Timeline;
  readonly width: number;
  readonly close: boolean;
}

/** Events as dots: columns by time, lanes by kind. Filled where the article prints the date. */
export function DotsChart({ timeline, width, close }: Props) {
  const { left, height, axisY, cell, radius, dots, columns, coarse, lanes } = layoutTimeline(
    timeline,
    width,
    measure,
    close,
  );
  return (
    <svg aria-hidden style={FLUID} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {lanes.map(({ kind, lines, top, height: laneHeight, nameY }) => (
        <g key={kind.id}>
          <line className={css.rule} x1={0} x2={width} y1={top + laneHeight} y2={top + laneHeight} />
          {lines.map((line, at) => (
            <text key={line} className={css.plain} x={0} y={nameY + at * LANE_LINE}>
              {line}
            </text>
          ))}
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
      {dots.map(({ mark: { event }, x, y }) => (
        <MarkGroup
          key={event.id}
          evidence={event.id}
          area={{ x: x - cell / 2, y: y - cell / 2, width: cell, height: cell }}
        >
          {event.count !== undefined && <StackedDot x={x} y={y} radius={radius} />}
          <Dot x={x} y={y} radius={radius} tone="focus" filled={event.basis === "stated"} />
        </MarkGroup>
      ))}
    </svg>
  );
}

function ColumnName({ column: { nameX, lines }, y }: { readonly column: PlacedColumn; readonly y: number }) {
  return lines.map((line, at) => (
    <text key={line} className={css.small} x={nameX} y={y + 16 + at * LINE}>
      {line}
    </text>
  ));
}
