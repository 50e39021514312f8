import type { Verdict } from "../../dossier/format/lists";
import { VERDICT_SIGNS } from "./signs";

const paint = (ink: string | undefined) => (ink === undefined ? "none" : `var(--${ink})`);

/** Its words stand beside it. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg viewBox="0 0 18 18" aria-hidden="true">
      {VERDICT_SIGNS[verdict].paths.map(({ d, fill, stroke, width, dashes }) => (
        <path
          key={d}
          d={d}
          fill={paint(fill)}
          stroke={paint(stroke)}
          strokeWidth={width}
          strokeDasharray={dashes}
        />
      ))}
    </svg>
  );
}
