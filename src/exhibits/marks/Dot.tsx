import type { Tone } from "./looks";

interface Props {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly tone: Tone;
  /** Described, or printed with its date. Otherwise hollow: only counted, or worked out. */
  readonly filled: boolean;
  /** A hollow one that may not be there: the upper part of a range. */
  readonly isDashed?: boolean;
}

/** One thing of those counted or dated. */
export function Dot({ x, y, radius, tone, filled, isDashed = false }: Props) {
  const color = `var(--${tone})`;
  if (filled) return <circle cx={x} cy={y} r={radius} fill={color} />;
  const outline = Math.min(2, radius / 2);
  return (
    <circle
      cx={x}
      cy={y}
      r={radius - outline / 2}
      fill="var(--paper)"
      stroke={color}
      strokeWidth={outline}
      strokeDasharray={isDashed ? `${2 * outline} ${1.5 * outline}` : undefined}
    />
  );
}

/** After the last of what is counted: there may be more. */
export function OrMore({ x, y, tone }: Pick<Props, "x" | "y" | "tone">) {
  return <path d={`M${x} ${y}h26m-7-6 7 6-7 6`} stroke={`var(--${tone})`} strokeWidth={2} fill="none" />;
}
