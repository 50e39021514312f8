import { Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import { Dot, OrMore } from "../marks/Dot";
import { FLUID } from "../marks/fluid";
import { MarkGroup } from "../marks/MarkGroup";
import css from "../marks/marks.module.css";
import { measure } from "../marks/measure";
import { TextLines } from "../marks/Words";
import { layoutTally, type PlacedRow } from "./layout";
import type { TallyRow } from "./rows";

/** One mark for each thing counted: filled = described, hollow = counted only, arrow = or more. */
export default function TallyChart({
  rows,
  width,
}: {
  readonly rows: readonly TallyRow[];
  readonly width: number;
}) {
  const { height, rows: placed } = layoutTally(rows, width, measure);
  const marks = placed.flatMap((row) => row.marks.map((mark) => ({ ...mark, row, y: row.marksY })));
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
      {placed.map((row, at) => (
        <RowWords key={row.row.person} placed={row} width={width} first={at === 0} />
      ))}
      <Scatter
        data={marks}
        isAnimationActive={false}
        shape={({ index, cx = 0, cy = 0 }) => {
          const placedMark = marks[index];
          if (!placedMark) return <g />;
          const { mark, row, date } = placedMark;
          const { radius } = row;
          return (
            <MarkGroup
              evidence={mark.evidence}
              on={mark.on}
              area={{ x: cx - radius - 3, y: cy - radius - 3, width: 2 * radius + 6, height: 2 * radius + 6 }}
            >
              <Dot x={cx} y={cy} radius={radius} tone={row.row.tone} filled={mark.described} />
              {date && <TextLines className={css.small} lines={[date]} anchor="middle" />}
            </MarkGroup>
          );
        }}
      />
    </ScatterChart>
  );
}

function RowWords({
  placed,
  width,
  first,
}: {
  readonly placed: PlacedRow;
  readonly width: number;
  readonly first: boolean;
}) {
  const { row, top, name, role, marksY, arrowX, value, note } = placed;
  const valueWidth = measure(row.value, 13, true);
  return (
    <g>
      {!first && <line className={css.rule} x1={0} x2={width} y1={top} y2={top} />}
      <g className={css.group} data-on={row.on}>
        <TextLines className={css.strong} lines={name} />
        <TextLines className={css.small} lines={role} />
        {arrowX !== null && <OrMore x={arrowX} y={marksY} tone={row.tone} />}
        <TextLines className={css.small} lines={note} />
      </g>
      {value.text !== "" && (
        <MarkGroup
          evidence={row.evidence}
          on={row.valueOn}
          area={{ x: value.x - 4, y: marksY - 14, width: valueWidth + 8, height: 28 }}
        >
          <TextLines className={css.value} lines={[value]} />
        </MarkGroup>
      )}
    </g>
  );
}
