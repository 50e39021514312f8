import type { Bound } from "../../dossier/format/lists";
import type { Figure } from "../../dossier/format/model";

/** Colors by the part a mark plays; each has a stronger and a softer one in `tokens.css`. */
export type Tone = "focus" | "context" | "gain" | "loss";

export interface Look {
  /** Solid, hatched (worked out here, or about), or an outline with a light fill (no more than that). */
  readonly fill: "solid" | "hatched" | "outline";
  /** At the value: nothing; a fade past it (that or more); a hard cap (that or less). */
  readonly end: "none" | "fade" | "cap";
}

/** How each bound is drawn, on every surface. */
const LOOKS: Record<Bound, Look> = {
  exact: { fill: "solid", end: "none" },
  about: { fill: "hatched", end: "none" },
  "more-than": { fill: "solid", end: "fade" },
  "at-least": { fill: "solid", end: "fade" },
  "less-than": { fill: "outline", end: "cap" },
  "at-most": { fill: "outline", end: "cap" },
};

export function lookOf({ quantity, derived }: Pick<Figure, "quantity" | "derived">): Look {
  const look = LOOKS[quantity.bound];
  return derived ? { ...look, fill: "hatched" } : look;
}

/** How far a bar fades past its value, in CSS pixels. */
export const FADE = 18;
/** How thick a cap is, and how far it stands out over and under its bar, in CSS pixels. */
export const CAP = { thickness: 4, proud: 3 };

/** What stands past the value of a bar, in CSS pixels. */
export const PAST: Record<Look["end"], number> = { none: 0, fade: FADE, cap: CAP.thickness };

/** How much of a mark is seen that does not match the filters: the page's style sheet and PowerPoint. */
export const DIMMED_OPACITY = 0.34;

/** Between a mark and its text. */
export const GAP = 8;

/** Sizes of type in a drawing, in CSS pixels: see marks.module.css. Names and values are semibold. */
export const LABEL = 15;
export const VALUE = 15.5;
export const TEXT = 14.5;
export const SMALL = 13.5;
