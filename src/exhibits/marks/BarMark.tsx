import type { FillIds } from "./Fills";
import { FADE, type Look, type Tone } from "./looks";

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

/** So that no paper shows between the two parts of a bar, in CSS pixels. */
const SEAM = 0.5;

/** One bar, drawn as surely as its value is known. */
export function BarMark({ zero, end, y, height, tone, look, ids }: Props) {
  const direction = end >= zero ? 1 : -1;
  const length = Math.abs(end - zero);
  const fading = look.fade === "before" ? Math.min(FADE, length) : FADE;
  const solid = look.fade === "before" ? length - fading : length;
  const from = (start: number, size: number) => (direction === 1 ? zero + start : zero - start - size);
  return (
    <>
      <rect
        x={from(0, solid)}
        y={y}
        width={solid}
        height={height}
        fill={look.hatched ? `url(#${ids.hatch(tone)})` : `var(--${tone})`}
        {...(look.hatched && { stroke: `var(--${tone})`, strokeDasharray: "3 2" })}
      />
      {look.fade !== "none" && (
        <rect
          x={from(solid - SEAM, fading + SEAM)}
          y={y}
          width={fading + SEAM}
          height={height}
          fill={`url(#${ids.fade(tone, direction)})`}
        />
      )}
    </>
  );
}
