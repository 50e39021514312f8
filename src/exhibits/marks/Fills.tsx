import type { Tone } from "./looks";

const TONES: readonly Tone[] = ["focus", "context", "gain", "loss"];

/** The fills of one chart, under ids of its own. */
export interface FillIds {
  readonly hatch: (tone: Tone) => string;
  /** Solid to nothing, in the direction in which the value runs on. */
  readonly fade: (tone: Tone, direction: 1 | -1) => string;
}

export function fillIds(chart: string): FillIds {
  return {
    hatch: (tone) => `${chart}-hatch-${tone}`,
    fade: (tone, direction) => `${chart}-fade-${tone}-${direction === 1 ? "right" : "left"}`,
  };
}

export function Fills({ ids }: { readonly ids: FillIds }) {
  return (
    <defs>
      {TONES.map((tone) => (
        <pattern
          key={tone}
          id={ids.hatch(tone)}
          width={6}
          height={6}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width={6} height={6} fill={`var(--${tone}-soft)`} />
          <line x1={0} y1={0} x2={0} y2={6} stroke={`var(--${tone})`} strokeWidth={2} />
        </pattern>
      ))}
      {TONES.flatMap((tone) =>
        ([1, -1] as const).map((direction) => (
          <linearGradient
            key={`${tone}${direction}`}
            id={ids.fade(tone, direction)}
            x1={direction === 1 ? 0 : 1}
            x2={direction === 1 ? 1 : 0}
          >
            <stop offset="0" stopColor={`var(--${tone})`} />
            <stop offset="1" stopColor={`var(--${tone})`} stopOpacity={0} />
          </linearGradient>
        )),
      )}
    </defs>
  );
}
