import { OrMore } from "../marks/Dot";
import { FLUID } from "../marks/fluid";
import { MarkGroup } from "../marks/MarkGroup";
import css from "../marks/marks.module.css";
import { measure } from "../marks/measure";
import { TextLines } from "../marks/Words";
import { layoutTallyBars, type PlacedBarRow, summedRows } from "./barsLayout";
import type { TallyRow } from "./rows";

interface Props {
  readonly rows: readonly TallyRow[];
  readonly width: number;
}

/** One bar a row: filled = described, hollow = counted only, arrow = or more. */
export default function TallyBarsChart({ rows, width }: Props) {
  const { height, barHeight, rows: placed } = layoutTallyBars(summedRows(rows), width, measure);
  return (
    <svg aria-hidden style={FLUID} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {placed.map((row) => (
        <BarRow key={row.row.person} placed={row} width={width} barHeight={barHeight} />
      ))}
    </svg>
  );
}

const OUTLINE = 1.5;

interface RowProps {
  readonly placed: PlacedBarRow;
  readonly width: number;
  readonly barHeight: number;
}

function BarRow({ placed, width, barHeight }: RowProps) {
  const { row, top, height, name, role, barY, segments, arrowX, value, described, note } = placed;
  return (
    <MarkGroup evidence={row.evidence} on={row.on} area={{ x: 0, y: top, width, height }}>
      <TextLines className={css.strong} lines={name} />
      <TextLines className={css.small} lines={role} />
      <g stroke={`var(--${row.tone})`}>
        {segments.map(({ x, width: length, filled, on }) => {
          const line = filled ? 0 : OUTLINE;
          return (
            <rect
              key={`${filled} ${on}`}
              // All of a row that is left out fades with it.
              className={on || !row.on ? undefined : css.pale}
              x={x + line / 2}
              y={barY + line / 2}
              width={Math.max(0, length - line)}
              height={barHeight - line}
              fill={filled ? `var(--${row.tone})` : "var(--paper)"}
              strokeWidth={line}
            />
          );
        })}
      </g>
      {arrowX !== null && (
        <g className={row.valueOn || !row.on ? undefined : css.pale}>
          <OrMore x={arrowX} y={barY + barHeight / 2} tone={row.tone} />
        </g>
      )}
      {value && <TextLines className={row.valueOn ? css.value : css.small} lines={[value]} />}
      {described && <TextLines className={css.small} lines={[described]} />}
      <TextLines className={css.small} lines={note} />
    </MarkGroup>
  );
}
