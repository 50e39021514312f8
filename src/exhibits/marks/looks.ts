import type { Bound } from "../../dossier/format/lists";
import type { Figure } from "../../dossier/format/model";

/** Colors by the part a mark plays; each has a stronger and a softer one in `tokens.css`. */
export type Tone = "focus" | "context" | "gain" | "loss";

export interface Look {
  /** Hatched with a dashed outline: worked out here, or about. */
  readonly hatched: boolean;
  /** Which side of the printed value the true one lies on: the bar fades out past it, or before it. */
  readonly fade: "none" | "past" | "before";
}

const LOOKS: Record<Bound, Look> = {
  exact: { hatched: false, fade: "none" },
  about: { hatched: true, fade: "none" },
  "more-than": { hatched: false, fade: "past" },
  "at-least": { hatched: false, fade: "past" },
  "less-than": { hatched: false, fade: "before" },
  "at-most": { hatched: false, fade: "before" },
};

export function lookOf({ quantity, derived }: Pick<Figure, "quantity" | "derived">): Look {
  const look = LOOKS[quantity.bound];
  return derived ? { ...look, hatched: true } : look;
}

/** How far a bar fades past its value, in CSS pixels. */
export const FADE = 18;
/** Between a mark and its text. */
export const GAP = 7;
export const LABEL = 13;
export const SMALL = 12;
