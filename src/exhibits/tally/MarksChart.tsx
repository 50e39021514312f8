import { Dot, OrMore } from "../marks/Dot";
import { FLUID } from "../marks/fluid";
import { VALUE } from "../marks/looks";
import { MarkGroup } from "../marks/MarkGroup";
import css from "../marks/marks.module.css";
import { measure } from "../marks/measure";
import { TextLines } from "../marks/TextLines";
import { layoutTally, type PlacedRow } from "./layout";
import type { TallyRow } from "./rows";

interface Props {
  readonly rows: readonly TallyRow[];
  readonly width: number;
}

/** One mark for each thing counted: filled = described, hollow = counted only, arrow = or more. */
export function MarksChart({ rows, width }: Props) {
  const { height, rows: placed } = layoutTally(rows, width, measure);
  return (
    <svg aria-hidden style={FLUID} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {placed.map((row, at) => (
        <g key={row.row.person} className={css.row}>
          {at > 0 && <line className={css.rule} x1={0} x2={width} y1={row.top} y2={row.top} />}
          <RowMarks placed={row} />
          <RowWords placed={row} />
        </g>
      ))}
    </svg>
  );
}

interface RowProps {
  readonly placed: PlacedRow;
}

function RowMarks({ placed: { marks, marksY, radius, row } }: RowProps) {
  const reach = radius + 3;
  return marks.map(({ mark, x, date }) => (
    <MarkGroup
      key={mark.key}
      evidence={mark.evidence}
      area={{ x: x - reach, y: marksY - reach, width: 2 * reach, height: 2 * reach }}
    >
      <Dot x={x} y={marksY} radius={radius} tone={row.tone} filled={mark.described} />
      {date && <TextLines className={css.small} lines={[date]} anchor="middle" />}
    </MarkGroup>
  ));
}

function RowWords({ placed: { row, name, role, marksY, arrowX, value, note } }: RowProps) {
  return (
    <>
      <TextLines className={css.strong} lines={name} />
      <TextLines className={css.small} lines={role} />
      {arrowX !== null && <OrMore x={arrowX} y={marksY} tone={row.tone} />}
      <TextLines className={css.small} lines={note} />
      {value.text !== "" && (
        <MarkGroup
          evidence={row.evidence}
          area={{ x: value.x - 4, y: marksY - 14, width: measure(row.value, VALUE, true) + 8, height: 28 }}
        >
          <TextLines className={css.value} lines={[value]} />
        </MarkGroup>
      )}
    </>
  );
}
