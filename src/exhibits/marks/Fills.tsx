import type { Tone } from "./looks";

const TONES: readonly Tone[] = ["focus", "context", "gain", "loss"];

/** The fills of one chart, under ids of its own. */
export interface FillIds {
  readonly hatch: (tone: Tone) => string;
}

export function fillIds(chart: string): FillIds {
  return {
    hatch: (tone) => `${chart}-hatch-${tone}`,
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
    </defs>
  );
}
