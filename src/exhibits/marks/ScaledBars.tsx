import type { ReactNode } from "react";
import { Bar, BarChart, XAxis, YAxis } from "recharts";
import { type FillIds, Fills } from "./Fills";
import { FLUID } from "./fluid";

interface Props {
  readonly width: number;
  readonly height: number;
  /** The values at the left and the right edge. */
  readonly domain: readonly [number, number];
  readonly bars: readonly { readonly id: string; readonly value: number }[];
  readonly barHeight: number;
  /** Draws the bar at an index, of which one end is at `x`; `length` is negative below zero. */
  readonly draw: (at: number, x: number | undefined, length: number) => ReactNode;
  readonly ids: FillIds;
  /** 0 draws the bars under the children; else they are above. */
  readonly zIndex?: 0;
  readonly children: ReactNode;
}

/** Bars from one zero line, one above the other, on a scale without axes: names and values are beside them. */
export function ScaledBars({ width, height, domain, bars, barHeight, draw, ids, zIndex, children }: Props) {
  return (
    <BarChart
      layout="vertical"
      accessibilityLayer={false}
      style={FLUID}
      width={width}
      height={height}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      data={[...bars]}
    >
      <Fills ids={ids} />
      <XAxis type="number" hide domain={[...domain]} niceTicks="none" />
      <YAxis type="category" dataKey="id" hide width={0} />
      <Bar
        dataKey="value"
        barSize={barHeight}
        isAnimationActive={false}
        {...(zIndex !== undefined && { zIndex })}
        shape={({ index, x, width: length = 0 }) => <>{draw(index, x, length)}</>}
      />
      {children}
    </BarChart>
  );
}
