import { FLUID } from "../marks/fluid";
import { MarkGroup } from "../marks/MarkGroup";
import css from "../marks/marks.module.css";
import { measure } from "../marks/measure";
import { TextLines } from "../marks/TextLines";
import { type BinMark, COARSE } from "./binMarks";
import type { Bins } from "./bins";
import { layoutBins, type PlacedBin } from "./binsLayout";

interface Props {
  readonly bins: Bins;
  readonly marks: readonly BinMark[];
  readonly width: number;
}

/** Bars by time, as high as they have events; pale what the filters leave out. */
export function BinsChart({ bins: drawn, marks, width }: Props) {
  const { left, right, height, axisY, bins, scale, names, coarse } = layoutBins(drawn, width, measure);
  const coarseMark = marks.find(({ key }) => key === COARSE);
  return (
    <svg aria-hidden style={FLUID} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {scale.map(({ y, label }) => (
        <g key={y}>
          <line className={css.rule} x1={left} x2={right} y1={y} y2={y} />
          <TextLines className={css.small} lines={[label]} />
        </g>
      ))}
      {bins.map((placed, at) => (
        <BinBar key={placed.bin.at} placed={placed} mark={marks[at]} axisY={axisY} />
      ))}
      <line className={css.axis} x1={left} x2={right} y1={axisY} y2={axisY} />
      <TextLines className={css.small} lines={names} />
      {coarse && coarseMark && (
        <MarkGroup
          evidence={coarseMark.id}
          target={coarseMark}
          area={{ x: coarse.x, y: axisY - 24, width: width - coarse.x, height: height - axisY + 24 }}
        >
          <line className={css.divider} x1={coarse.x} x2={coarse.x} y1={0} y2={axisY} />
          <TextLines className={css.value} lines={[coarse.value]} />
          <TextLines className={css.small} lines={coarse.words} />
        </MarkGroup>
      )}
    </svg>
  );
}

interface BarProps {
  readonly placed: PlacedBin;
  readonly mark: BinMark | undefined;
  readonly axisY: number;
}

function BinBar({ placed, mark, axisY }: BarProps) {
  const { bin, x, width, bar, allY, leftY, value } = placed;
  if (!mark || bin.all === 0) return null;
  return (
    // Each part has the look of its own.
    <MarkGroup evidence={mark.id} target={mark} area={{ x, y: 0, width, height: axisY }}>
      {leftY > allY && (
        <rect className={css.dimmed} {...bar} y={allY} height={leftY - allY} fill="var(--focus)" />
      )}
      {bin.left > 0 && <rect {...bar} y={leftY} height={axisY - leftY} fill="var(--focus)" />}
      {value && <TextLines className={css.plain} lines={[value]} anchor="middle" />}
    </MarkGroup>
  );
}
