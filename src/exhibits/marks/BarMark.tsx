import type { FillIds } from "./Fills";
import { CAP, FADE, type Look, type Tone } from "./looks";

interface Props {
  /** Where zero is, and where the value: either may be the greater. */
  readonly zero: number;
  readonly end: number;
  readonly y: number;
  readonly height: number;
  readonly tone: Tone;
  readonly look: Look;
  readonly ids: FillIds;
}

/** The solid part runs a little under the fade, so that no paper shows between them. In CSS pixels. */
const SEAM = 0.5;
const OUTLINE = 1.5;

/** One bar, drawn as surely as its value is known. */
export function BarMark({ zero, end, y, height, tone, look, ids }: Props) {
  const direction = end >= zero ? 1 : -1;
  const length = Math.abs(end - zero);
  const color = `var(--${tone})`;
  const from = (start: number, size: number) => (direction === 1 ? zero + start : zero - start - size);
  return (
    <>
      {look.fill === "solid" && (
        <rect x={from(0, length)} y={y} width={length} height={height} fill={color} />
      )}
      {look.fill === "hatched" && (
        <rect
          x={from(0, length)}
          y={y}
          width={length}
          height={height}
          fill={`url(#${ids.hatch(tone)})`}
          stroke={color}
          strokeDasharray="3 2"
        />
      )}
      {look.fill === "outline" && (
        <rect
          x={from(0, length)}
          y={y + OUTLINE / 2}
          width={length}
          height={height - OUTLINE}
          fill={`var(--${tone}-soft)`}
          stroke={color}
          strokeWidth={OUTLINE}
        />
      )}
      {look.end === "fade" && (
        <rect
          x={from(length - SEAM, FADE + SEAM)}
          y={y}
          width={FADE + SEAM}
          height={height}
          fill={`url(#${ids.fade(tone, direction)})`}
        />
      )}
      {look.end === "cap" && (
        <rect
          x={from(length, CAP.thickness)}
          y={y - CAP.proud}
          width={CAP.thickness}
          height={height + 2 * CAP.proud}
          fill={color}
        />
      )}
    </>
  );
}
