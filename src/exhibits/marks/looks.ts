import type { Bound } from "../../dossier/format/lists";
import type { Figure } from "../../dossier/format/model";

/** Colors by the part a mark plays; each has a stronger and a softer one in `tokens.css`. */
export type Tone = "focus" | "context" | "gain" | "loss";

export interface Look {
  /** Solid, hatched (worked out here, or about), or an outline with a light fill (no more than that). */
  readonly fill: "solid" | "hatched" | "outline";
  /**
   * At the value: nothing; a fade and an arrow past it (that or more), the arrow alone on what is hatched; a hard cap
   * (that or less); a light part with a cap at each end (any of that).
   */
  readonly end: "none" | "fade" | "arrow" | "cap" | "interval";
}

/** How each bound is drawn, on every surface. */
const LOOKS: Record<Bound, Look> = {
  exact: { fill: "solid", end: "none" },
  about: { fill: "hatched", end: "none" },
  "more-than": { fill: "solid", end: "fade" },
  "at-least": { fill: "solid", end: "fade" },
  "less-than": { fill: "outline", end: "cap" },
  "at-most": { fill: "outline", end: "cap" },
  between: { fill: "solid", end: "interval" },
};

export const lookOfBound = (bound: Bound): Look => LOOKS[bound];

export function lookOf({ quantity, derived }: Pick<Figure, "quantity" | "derived">): Look {
  const look = lookOfBound(quantity.bound);
  if (!derived) return look;
  return { fill: "hatched", end: look.end === "fade" ? "arrow" : look.end };
}

/** How thick a cap is, and how far it stands out over and under its bar, in CSS pixels. */
export const CAP = { thickness: 4, proud: 3 };
/** Where the arrow of a lower bound starts past its value, and how far its tip stands out past the fade. */
export const ARROW = { start: 4, proud: 2 };

/** What stands past the value of a bar so high, in CSS pixels: a fade is as long as its bar is high. */
export function pastEnd({ end }: Pick<Look, "end">, barHeight: number): number {
  switch (end) {
    case "none":
      return 0;
    case "cap":
    case "interval":
      return CAP.thickness;
    case "fade":
    case "arrow":
      return barHeight + ARROW.proud;
  }
}

/** How much of a mark is seen that does not match the filters: the page's style sheet and PowerPoint. */
export const DIMMED_OPACITY = 0.34;

/** Between a mark and its text. */
export const GAP = 8;
/** Type in a drawing, in CSS pixels: names, values, other text, and what is secondary. */
export const LABEL = 15;
export const VALUE = 15.5;
export const TEXT = 14.5;
export const SMALL = 13.5;
