import { useId } from "react";
import type { FillIds } from "./Fills";
import { capLeft, intervalParts } from "./interval";
import { ARROW, CAP, FAINT_OPACITY, type Look, type Tone } from "./looks";

interface Props {
  /** Where the bar starts, and where its value is. Either may be larger. */
  readonly zero: number;
  readonly end: number;
  /** The end of an interval that is nearer to zero. */
  readonly nearer?: number | null;
  readonly y: number;
  readonly height: number;
  readonly tone: Tone;
  readonly look: Look;
  readonly ids: FillIds;
}

const HATCH_LINE = 1;
const OUTLINE = 1.5;

/** One bar, in the look of its bound. */
export function BarMark({ zero, end, nearer = null, y, height, tone, look, ids }: Props) {
  const direction = end >= zero ? 1 : -1;
  const length = Math.abs(end - zero);
  const color = `var(--${tone})`;
  const filled = (fill: Look["fill"], from: number, to: number) => {
    const line = fill === "solid" ? 0 : fill === "hatched" ? HATCH_LINE : OUTLINE;
    const fills = { solid: color, hatched: `url(#${ids.hatch(tone)})`, outline: `var(--${tone}-soft)` };
    return (
      <rect
        x={Math.min(from, to) + line / 2}
        y={y + line / 2}
        width={Math.max(0, Math.abs(to - from) - line)}
        height={height - line}
        fill={fills[fill]}
        {...(line > 0 && { stroke: color, strokeWidth: line })}
      />
    );
  };
  const cap = (x: number) => (
    <rect x={x} y={y - CAP.proud} width={CAP.thickness} height={height + 2 * CAP.proud} fill={color} />
  );
  if (look.end === "interval" && nearer !== null) {
    const { certain, possible, caps } = intervalParts({ zero, nearer, end });
    return (
      <>
        {certain && filled(look.fill, ...certain)}
        {filled("outline", ...possible)}
        {look.fill === "hatched" && <g opacity={FAINT_OPACITY}>{filled("hatched", ...possible)}</g>}
        {cap(caps.nearer)}
        {cap(caps.end)}
      </>
    );
  }
  return (
    <>
      {look.end === "fade" && look.fill === "solid" ? null : filled(look.fill, zero, end)}
      {look.end === "fade" && <OpenBar {...{ zero, length, direction, y, height, color }} />}
      {(look.end === "fade" || look.end === "arrow") && (
        <OpenArrow end={end} middle={y + height / 2} reach={height} direction={direction} color={color} />
      )}
      {look.end === "cap" && cap(capLeft(end, direction))}
    </>
  );
}

interface OpenBarProps {
  readonly zero: number;
  readonly length: number;
  readonly direction: 1 | -1;
  readonly y: number;
  readonly height: number;
  readonly color: string;
}

/** Solid to the value, then a fade as long as the bar is high. One shape, so that no surface shows a seam. */
function OpenBar({ zero, length, direction, y, height, color }: OpenBarProps) {
  const id = useId();
  const whole = length + height;
  return (
    <>
      <linearGradient id={id} x1={direction === 1 ? 0 : 1} x2={direction === 1 ? 1 : 0}>
        <stop offset={length / whole} stopColor={color} />
        <stop offset="1" stopColor={color} stopOpacity={0} />
      </linearGradient>
      <rect
        x={direction === 1 ? zero : zero - whole}
        y={y}
        width={whole}
        height={height}
        fill={`url(#${id})`}
      />
    </>
  );
}

interface ArrowProps {
  /** Where the value is. */
  readonly end: number;
  readonly middle: number;
  /** How far past the value. */
  readonly reach: number;
  readonly direction: 1 | -1;
  readonly color: string;
}

/** There may be more: an arrow, visible on the fade and on paper. */
function OpenArrow({ end, middle, reach, direction, color }: ArrowProps) {
  const head = reach / 5;
  const width = reach / 15;
  const tip = end + direction * (reach + ARROW.proud - width / 2);
  const start = end + direction * ARROW.start;
  const back = tip - direction * head;
  const d = `M${start} ${middle}H${tip}M${back} ${middle - head}L${tip} ${middle}L${back} ${middle + head}`;
  return (
    <>
      <path d={d} stroke="var(--paper)" strokeWidth={2 * width} fill="none" />
      <path d={d} stroke={color} strokeWidth={width} fill="none" />
    </>
  );
}
