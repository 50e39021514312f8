import { useId } from "react";
import { BarMark } from "./BarMark";
import type { BarPlot, BarRowsLayout, PlacedBar, PlacedLink, PlacedRemark } from "./barPlot";
import { layoutBarRows } from "./barRows";
import { type FillIds, fillIds } from "./Fills";
import { VALUE } from "./looks";
import { areaOf, MarkGroup } from "./MarkGroup";
import css from "./marks.module.css";
import { measure } from "./measure";
import { ScaledBars } from "./ScaledBars";
import { TextLines } from "./TextLines";

export interface BarRowsChartProps {
  readonly plot: BarPlot;
  readonly width: number;
  /** The height that the bars may grow to fill. */
  readonly height?: number | undefined;
}

/** Bars from one zero line, each with its name above it and its value past its end. */
export function BarRowsChart({ plot, width, height }: BarRowsChartProps) {
  const ids = fillIds(useId());
  const layout = layoutBarRows(plot, { width, height }, measure);
  const { zero, domain, anchor, barHeight } = layout;
  return (
    <ScaledBars
      {...{ width, height: layout.height, domain, barHeight, ids }}
      bars={layout.bars.map(({ item: { id, amount } }) => ({ id, value: amount }))}
      // Drawn between the bars and their brackets, which lie over the ground of a highlighted bar.
      zIndex={0}
      draw={(at, x = zero, length) => {
        const placed = layout.bars[at];
        if (!placed) return null;
        const end = placed.item.amount < 0 ? Math.min(x, x + length) : Math.max(x, x + length);
        return <BarRow placed={placed} end={end} layout={layout} ids={ids} />;
      }}
    >
      <Heads layout={layout} hasZeroLine={anchor === "end"} />
      {layout.bars.flatMap(({ remarks }) =>
        remarks
          .filter(({ isValue }) => isValue)
          .map((remark) => <ValueUnder key={remark.id} placed={remark} />),
      )}
      {layout.links.map((link) => (
        <Bracket key={link.link.id} placed={link} />
      ))}
      {layout.yardstick && <TextLines className={css.small} lines={[layout.yardstick.label]} />}
    </ScaledBars>
  );
}

/** The heads of groups, and the zero line beside the bars of each. */
function Heads({ layout, hasZeroLine }: { readonly layout: BarRowsLayout; readonly hasZeroLine: boolean }) {
  const { groups, zero, width } = layout;
  return groups.map(({ title, lineY, from, to }) => (
    <g key={from}>
      <TextLines className={css.strong} lines={title} />
      {lineY !== null && <line className={css.groupRule} x1={0} x2={width} y1={lineY} y2={lineY} />}
      {hasZeroLine && <line className={css.axis} x1={zero} x2={zero} y1={from} y2={to} />}
    </g>
  ));
}

interface RowProps {
  readonly placed: PlacedBar;
  readonly end: number;
  readonly layout: BarRowsLayout;
  readonly ids: FillIds;
}

function BarRow({ placed, end, layout, ids }: RowProps) {
  const { item, top, height, barY, nearer, name, detail, anchor, value, valueAnchor, isInside, remarks } =
    placed;
  const { zero, width, barHeight, yardstick } = layout;
  return (
    <>
      <MarkGroup evidence={item.id} area={{ x: 0, y: top, width, height: height - 4 }}>
        <TextLines className={css.strong} lines={name} anchor={anchor} />
        <TextLines className={css.detail} lines={detail} anchor={anchor} />
        <BarMark
          {...{ zero, end, nearer, y: barY, height: barHeight, tone: item.tone, look: item.look, ids }}
        />
        {yardstick && <YardstickTick x={yardstick.x} from={barY - PROUD} to={barY + barHeight + PROUD} />}
        <TextLines className={isInside ? css.inside : css.value} lines={[value]} anchor={valueAnchor} />
      </MarkGroup>
      {remarks
        .filter(({ isValue }) => !isValue)
        .map((remark) => (
          <Remark key={remark.id} placed={remark} barY={barY} barHeight={barHeight} />
        ))}
    </>
  );
}

interface RemarkProps {
  readonly placed: PlacedRemark;
  readonly barY: number;
  readonly barHeight: number;
}

/** How far a notch reaches under its bar. */
const NOTCH = 7;

/** A line of text under a bar, with a notch in the bar where its value is. */
function Remark({ placed: { id, notch, lines }, barY, barHeight }: RemarkProps) {
  const bottom = barY + barHeight;
  return (
    <MarkGroup evidence={id} area={areaOf(lines)}>
      {notch !== null && (
        <>
          <line className={css.notch} x1={notch} x2={notch} y1={barY} y2={bottom} />
          <line className={css.bracket} x1={notch} x2={notch} y1={bottom} y2={bottom + NOTCH} />
        </>
      )}
      <TextLines className={css.small} lines={lines} />
    </MarkGroup>
  );
}

/** A value that has no room beside its bar. It may cross the zero line, and so comes over it. */
function ValueUnder({ placed: { id, lines } }: { readonly placed: PlacedRemark }) {
  return (
    <MarkGroup evidence={id} area={areaOf(lines, VALUE)}>
      <TextLines className={css.under} lines={lines} />
    </MarkGroup>
  );
}

function Bracket({
  placed: { link, x, depth, from, to, value, printed, width },
}: {
  readonly placed: PlacedLink;
}) {
  return (
    <MarkGroup evidence={link.id} area={{ x, y: value.y - 18, width: width + 4, height: 44 }}>
      <path className={css.bracket} d={`M${x} ${from}h${depth}V${to}h${-depth}`} />
      <TextLines className={css.value} lines={[value]} />
      <TextLines className={css.small} lines={[printed]} />
    </MarkGroup>
  );
}

/** How far the tick of a yardstick stands out over and under its bar. */
const PROUD = 5;

/** A tick across a bar, seen on the bar and off it. */
function YardstickTick({ x, from, to }: { readonly x: number; readonly from: number; readonly to: number }) {
  return (
    <>
      <line className={css.halo} x1={x} x2={x} y1={from} y2={to} />
      <line className={css.yardstick} x1={x} x2={x} y1={from} y2={to} />
    </>
  );
}
