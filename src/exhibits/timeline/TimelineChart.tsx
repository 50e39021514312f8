import { createElement, Fragment, useId } from "react";
import { FLUID } from "../marks/fluid";
import { MarkGroup } from "../marks/MarkGroup";
import { measure } from "../marks/measure";
import { FadeFills } from "./FadeFills";
import { InkShape } from "./InkShape";
import { type Ink, movedInk, recordsOf, type TimelineMark } from "./ink";
import { layOutTimeline } from "./layout";
import type { TimelineRows } from "./rows";

interface Props {
  readonly rows: TimelineRows;
  readonly width: number;
  readonly isSlide: boolean;
}

/** Busy months opened into days, and the rest by name above a time axis. */
export function TimelineChart({ rows, width, isSlide }: Props) {
  const chart = useId();
  const { height, ground, marks } = layOutTimeline(rows, width, measure, isSlide);
  return (
    <svg aria-hidden style={FLUID} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <FadeFills chart={chart} />
      <Inks inks={ground} chart={chart} />
      {marks.map((mark) => (
        <Mark key={mark.key} mark={mark} chart={chart} exhibit={rows.exhibit} />
      ))}
    </svg>
  );
}

interface MarkProps {
  readonly mark: TimelineMark;
  readonly chart: string;
  readonly exhibit: string;
}

/** Drawn from its own origin, so that marks of one look have the same markup, which compresses well. */
function Mark({ mark: { key, events, more, area, inks }, chart, exhibit }: MarkProps) {
  const { x, y, ...size } = area;
  return (
    <MarkGroup
      evidence={key}
      at={{ x, y }}
      area={size}
      {...(more && { target: { years: more.years, opens: exhibit }, records: recordsOf(events) })}
    >
      <Inks inks={inks.map((ink) => movedInk(ink, -x, -y))} chart={chart} />
    </MarkGroup>
  );
}

/** Shapes whose order never changes, so the index can be their key. */
function Inks({ inks, chart }: { readonly inks: readonly Ink[]; readonly chart: string }) {
  return createElement(Fragment, null, ...inks.map((ink) => createElement(InkShape, { ink, chart })));
}
