import type { ReactNode } from "react";
import { CAP } from "./looks";

interface Props {
  readonly zero: number;
  /** The ends of the interval, the one farther from zero first. */
  readonly end: number;
  readonly nearer: number;
  readonly y: number;
  readonly height: number;
  readonly color: string;
  /** The certain part and the possible part, each from one position to another. */
  readonly certain: (from: number, to: number) => ReactNode;
  readonly possible: (from: number, to: number) => ReactNode;
}

/** Certain from zero to the nearer end, light from there to the farther one, a hard cap at each. */
export function IntervalMark({ zero, end, nearer, y, height, color, certain, possible }: Props) {
  const direction = end >= zero ? 1 : -1;
  const hasCertain = (nearer - zero) * direction > 0;
  const cap = (place: number, outward: number) => (
    <rect
      x={outward === 1 ? place : place - CAP.thickness}
      y={y - CAP.proud}
      width={CAP.thickness}
      height={height + 2 * CAP.proud}
      fill={color}
    />
  );
  return (
    <>
      {hasCertain && certain(zero, nearer)}
      {possible(nearer, end)}
      {cap(nearer, -direction)}
      {cap(end, direction)}
    </>
  );
}
