import { useId } from "react";
import { Bar, BarChart, ReferenceLine, XAxis, YAxis } from "recharts";
import { BarMark } from "./BarMark";
import { type BarItem, layoutBarRows, type PlacedItem, placeValue, type Yardstick } from "./barRows";
import { type FillIds, Fills, fillIds } from "./Fills";
import { FLUID } from "./fluid";
import { MarkGroup } from "./MarkGroup";
import css from "./marks.module.css";
import { measure } from "./measure";
import { TextLines } from "./TextLines";

interface Props {
  readonly items: readonly BarItem[];
  readonly width: number;
  /** Bars that are not drawn here, on the same scale. */
  readonly scaled?: readonly BarItem[];
  readonly yardstick?: Yardstick | null;
}

/** Bars from one zero line, each with its name above it and its value past its end. */
export default function BarRowsChart({ items, width, scaled = [], yardstick = null }: Props) {
  const ids = fillIds(useId());
  const layout = layoutBarRows(items, width, measure, { items: scaled, yardstick });
  const { height, plotHeight, rowHeight, barHeight, shift, zero, domain, anchor } = layout;
  return (
    <BarChart
      layout="vertical"
      accessibilityLayer={false}
      style={FLUID}
      width={width}
      height={height}
      // A bar stands in the middle of its row; the name above it pushes it down.
      margin={{ top: shift, right: 0, bottom: height - plotHeight - shift, left: 0 }}
      data={items.map(({ id, amount }) => ({ id, amount }))}
    >
      <Fills ids={ids} />
      <XAxis type="number" hide domain={[...domain]} allowDataOverflow />
      <YAxis type="category" dataKey="id" hide width={0} />
      {anchor === "end" && <ReferenceLine x={0} stroke="var(--ink)" />}
      <Bar
        dataKey="amount"
        barSize={barHeight}
        isAnimationActive={false}
        shape={({ index, x = zero, y = 0, width: length = 0 }) => {
          const placed = layout.items[index];
          if (!placed) return <g />;
          const end = placed.item.amount < 0 ? Math.min(x, x + length) : Math.max(x, x + length);
          const top = y - shift - (rowHeight - barHeight) / 2;
          return (
            <BarRow
              placed={placed}
              box={{
                zero,
                end,
                y,
                top,
                width,
                rowHeight,
                barHeight,
                anchor,
                yardstick: layout.yardstick?.x ?? null,
              }}
              ids={ids}
            />
          );
        }}
      />
      {layout.yardstick && <TextLines className={css.small} lines={[layout.yardstick.label]} />}
    </BarChart>
  );
}

interface Box {
  readonly zero: number;
  readonly end: number;
  /** The upper edge of the bar, and of its row. */
  readonly y: number;
  readonly top: number;
  readonly width: number;
  readonly rowHeight: number;
  readonly barHeight: number;
  readonly anchor: "start" | "end";
  /** The place of the yardstick, from the left. */
  readonly yardstick: number | null;
}

interface RowProps {
  readonly placed: PlacedItem;
  readonly box: Box;
  readonly ids: FillIds;
}

function BarRow({ placed: { item, name, detail }, box, ids }: RowProps) {
  const { zero, end, y, top, width, rowHeight, barHeight, anchor, yardstick } = box;
  const printed = placeValue(item, { end, y, barHeight, width }, measure);
  const down = (lines: PlacedItem["name"]) => lines.map((line) => ({ ...line, y: line.y + top }));
  return (
    <MarkGroup evidence={item.id} area={{ x: 0, y: top, width, height: rowHeight - 4 }}>
      <TextLines className={css.strong} lines={down(name)} anchor={anchor} />
      <TextLines className={css.small} lines={down(detail)} anchor={anchor} />
      <BarMark zero={zero} end={end} y={y} height={barHeight} tone={item.tone} look={item.look} ids={ids} />
      {yardstick !== null && <YardstickTick x={yardstick} from={y - PROUD} to={y + barHeight + PROUD} />}
      <TextLines className={css.value} lines={[printed.value]} anchor={printed.anchor} />
      {printed.note && <TextLines className={css.small} lines={[printed.note]} />}
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
