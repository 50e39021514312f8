import { useId } from "react";
import { BarMark } from "../marks/BarMark";
import { type FillIds, fillIds } from "../marks/Fills";
import { areaOf, MarkGroup } from "../marks/MarkGroup";
import css from "../marks/marks.module.css";
import { measure } from "../marks/measure";
import { ScaledBars } from "../marks/ScaledBars";
import { TextLines } from "../marks/TextLines";
import { type IndexLayout, layoutIndex, type PlacedIndexRow, type PlacedSurcharge } from "./layout";
import type { IndexRows } from "./rows";

export interface IndexChartProps {
  readonly rows: IndexRows;
  readonly width: number;
  /** The height that the bars may grow to fill. */
  readonly height?: number | undefined;
  readonly isSlide: boolean;
}

/** Multiples of one baseline: solid up to the baseline, then what was gained or lost. */
export function IndexChart({ rows, width, height, isSlide }: IndexChartProps) {
  const ids = fillIds(useId());
  const layout = layoutIndex(rows, { width, height }, measure, isSlide);
  const { one, baseline } = layout;
  return (
    <ScaledBars
      {...{ width, height: layout.height, domain: layout.domain, barHeight: layout.barHeight, ids }}
      bars={layout.rows.map(({ row: { figure, multiple } }) => ({ id: figure.id, value: multiple }))}
      draw={(at, x = layout.zero, length) => {
        const placed = layout.rows[at];
        return placed && <Row placed={placed} end={x + length} layout={layout} ids={ids} />;
      }}
    >
      <TextLines className={css.strong} lines={layout.title} />
      <TextLines className={css.small} lines={baseline.words} />
      <line className={css.baseline} x1={one} x2={one} y1={baseline.from} y2={baseline.to} />
      {layout.surcharge && <Surcharge placed={layout.surcharge} barHeight={layout.barHeight} />}
    </ScaledBars>
  );
}

interface RowProps {
  readonly placed: PlacedIndexRow;
  readonly end: number;
  readonly layout: IndexLayout;
  readonly ids: FillIds;
}

function Row({ placed, end, layout, ids }: RowProps) {
  const { row, top, height, barY, nearer, name, value, under } = placed;
  const { zero, one, plotWidth, barHeight } = layout;
  const words = under && <TextLines className={css.small} lines={[under]} />;
  return (
    <>
      <MarkGroup evidence={row.figure.id} area={{ x: 0, y: top, width: plotWidth, height: height - 4 }}>
        <TextLines className={css.strong} lines={name} />
        <rect className={css.before} x={zero} y={barY} width={Math.min(one, end) - zero} height={barHeight} />
        <BarMark
          {...{ zero: one, end, nearer, y: barY, height: barHeight, tone: row.tone, look: row.look, ids }}
        />
        <TextLines className={css.value} lines={value} />
        {!row.derived && words}
      </MarkGroup>
      {under && row.derived && (
        <MarkGroup evidence={row.derived.id} area={areaOf([under])}>
          {words}
        </MarkGroup>
      )}
    </>
  );
}

interface SurchargeProps {
  readonly placed: PlacedSurcharge;
  readonly barHeight: number;
}

/** Part and part, and the sum of both under a bracket. */
function Surcharge({ placed, barHeight }: SurchargeProps) {
  const {
    row,
    x,
    top,
    width,
    height,
    title,
    name,
    barY,
    split,
    certain,
    end,
    base,
    added,
    isAddedInside,
    bracketY,
    sum,
  } = placed;
  return (
    <MarkGroup evidence={row.figure.id} area={{ x, y: top, width, height }}>
      <TextLines className={css.strong} lines={title} />
      <TextLines className={css.strong} lines={name} />
      <rect className={css.before} x={x} y={barY} width={Math.max(0, split - x - 1)} height={barHeight} />
      <rect x={split} y={barY} width={certain - split} height={barHeight} fill="var(--focus)" />
      {certain < end && (
        <rect
          x={certain}
          y={barY}
          width={end - certain}
          height={barHeight}
          fill="var(--focus-soft)"
          stroke="var(--focus)"
        />
      )}
      <TextLines className={css.value} lines={base.text === "" ? [] : [base]} />
      <TextLines
        className={isAddedInside ? css.inside : css.value}
        lines={[added]}
        anchor={isAddedInside ? "middle" : "start"}
      />
      <path className={css.bracket} d={`M${x + 0.75} ${bracketY}v6H${end - 0.75}v-6`} />
      <TextLines className={css.value} lines={sum} />
    </MarkGroup>
  );
}
