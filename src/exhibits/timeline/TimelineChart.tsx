import { createElement, Fragment, useId } from "react";
import { FLUID } from "../marks/fluid";
import { MarkGroup } from "../marks/MarkGroup";
import { measure } from "../marks/measure";
import { FadeFills } from "./FadeFills";
import { InkShape } from "./InkShape";
import { type Ink, movedInk, type TimelineMark } from "./ink";
import { layOutTimeline } from "./layout";
import type { TimelineRows } from "./rows";

interface Props {
  readonly rows: TimelineRows;
  readonly width: number;
  readonly isSlide: boolean;
}

/** Busy months opened into days, and the rest by name on a strip of time. */
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

/** Drawn from its own corner: marks of one look are then one text, which keeps the built page small. */
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

/** More of them are not named on a mark: it then never dims. */
const MOST_NAMED = 300;

const recordsOf = (events: TimelineMark["events"]): readonly string[] =>
  events.length > MOST_NAMED ? [] : events.map(({ id }) => id);

/** Things drawn, which never change their order: a drawing is made once. */
function Inks({ inks, chart }: { readonly inks: readonly Ink[]; readonly chart: string }) {
  return createElement(Fragment, null, ...inks.map((ink) => createElement(InkShape, { ink, chart })));
}
