import { OrMore } from "../marks/Dot";
import { FLUID } from "../marks/fluid";
import { MarkGroup } from "../marks/MarkGroup";
import css from "../marks/marks.module.css";
import { measure } from "../marks/measure";
import { TextLines } from "../marks/TextLines";
import { layoutTallyBars, type PlacedBarRow } from "./barsLayout";
import type { SummedRow } from "./rows";

interface Props {
  readonly rows: readonly SummedRow[];
  readonly width: number;
}

/** One bar a row: filled = described, hollow = counted only, arrow = or more. */
export function BarsChart({ rows, width }: Props) {
  const { height, barHeight, rows: placed } = layoutTallyBars(rows, width, measure);
  return (
    <svg aria-hidden style={FLUID} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {placed.map((row) => (
        <BarRow key={row.row.person} placed={row} width={width} barHeight={barHeight} />
      ))}
    </svg>
  );
}

const OUTLINE = 1.5;
const DASHES = "4 3";

interface RowProps {
  readonly placed: PlacedBarRow;
  readonly width: number;
  readonly barHeight: number;
}

function BarRow({ placed, width, barHeight }: RowProps) {
  const { row, top, height, name, role, barY, segments, arrowX, value, described, note } = placed;
  return (
    <MarkGroup evidence={row.evidence} area={{ x: 0, y: top, width, height }}>
      <TextLines className={css.strong} lines={name} />
      <TextLines className={css.small} lines={role} />
      <g stroke={`var(--${row.tone})`}>
        {segments.map(({ x, width: length, filled, isPossible, matches }) => {
          const line = filled ? 0 : OUTLINE;
          return (
            <rect
              key={x}
              className={matches ? undefined : css.dimmed}
              x={x + line / 2}
              y={barY + line / 2}
              width={Math.max(0, length - line)}
              height={barHeight - line}
              fill={filled ? `var(--${row.tone})` : "var(--paper)"}
              strokeWidth={line}
              strokeDasharray={isPossible ? DASHES : undefined}
            />
          );
        })}
      </g>
      {arrowX !== null && <OrMore x={arrowX} y={barY + barHeight / 2} tone={row.tone} />}
      {value && <TextLines className={css.value} lines={[value]} />}
      {described && <TextLines className={css.small} lines={[described]} />}
      <TextLines className={css.small} lines={note} />
    </MarkGroup>
  );
}
