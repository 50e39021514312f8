import type { LineInk } from "./ink";

const TONES = ["focus", "context", "ink"] as const;
const ENDS = {
  right: { x1: 0, x2: 1, y1: 0, y2: 0 },
  left: { x1: 1, x2: 0, y1: 0, y2: 0 },
  down: { x1: 0, x2: 0, y1: 0, y2: 1 },
  up: { x1: 0, x2: 0, y1: 1, y2: 0 },
} as const;
export type Direction = keyof typeof ENDS;
const DIRECTIONS: readonly Direction[] = ["right", "left", "down", "up"];

/** The end that a line fades toward. */
export function directionOf({ from, to }: Pick<LineInk, "from" | "to">): Direction {
  if (from.y === to.y) return to.x < from.x ? "left" : "right";
  return to.y < from.y ? "up" : "down";
}

export const fadeId = (chart: string, tone: LineInk["tone"], direction: Direction): string =>
  `${chart}-${tone}-${direction}`;

/** The fills of fading lines, with ids of their own in each chart. */
export function FadeFills({ chart }: { readonly chart: string }) {
  return (
    <defs>
      {TONES.flatMap((tone) =>
        DIRECTIONS.map((direction) => (
          <linearGradient
            key={`${tone}${direction}`}
            id={fadeId(chart, tone, direction)}
            {...ENDS[direction]}
          >
            <stop offset="0" stopColor={`var(--${tone})`} />
            <stop offset="1" stopColor={`var(--${tone})`} stopOpacity={0} />
          </linearGradient>
        )),
      )}
    </defs>
  );
}
