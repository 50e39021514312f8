import { sizeBound } from "../../dossier/format/bounds";
import type { Bound } from "../../dossier/format/lists";
import type { Figure } from "../../dossier/format/model";

/** Colors by the role of a mark. Each has a stronger and a softer one in `tokens.css`. */
export type Tone = "focus" | "context" | "gain" | "loss";

export interface Look {
  /** Solid, hatched (worked out here, or about), or an outline with a light fill (no more than that). */
  readonly fill: "solid" | "hatched" | "outline";
  /**
   * What is drawn at the value: nothing; a fade and an arrow past it ("or more"), only the arrow on a hatched bar;
   * a hard cap ("or less"); a light part with a cap at each end (anything between).
   */
  readonly end: "none" | "fade" | "arrow" | "cap" | "interval";
  /** Below zero a bar that fades out is a maximum of the number, and one with a hard end is a minimum. */
  readonly isBelow?: boolean;
}

/** How each bound of a bar's length is drawn, on every surface. */
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
  const bound = sizeBound(quantity);
  const look = { ...lookOfBound(bound), ...(bound !== quantity.bound && { isBelow: true }) };
  if (!derived) return look;
  return { ...look, fill: "hatched", end: look.end === "fade" ? "arrow" : look.end };
}

/** What a look says, as a key or a legend explains it. In the order in which they do. */
export const MEANINGS = ["exact", "least", "mostBelow", "most", "leastBelow", "range", "hatched"] as const;
export type Meaning = (typeof MEANINGS)[number];

export function meaningsOf({ fill, end, isBelow = false }: Look): readonly Meaning[] {
  const hatched = fill === "hatched" ? (["hatched"] as const) : [];
  switch (end) {
    case "none":
      return fill === "solid" ? ["exact"] : hatched;
    case "fade":
    case "arrow":
      return [isBelow ? "mostBelow" : "least", ...hatched];
    case "cap":
      return [isBelow ? "leastBelow" : "most", ...hatched];
    case "interval":
      return ["range", ...hatched];
  }
}

/** How strong the hatch is in the light part of an interval, as a part of its strength elsewhere. */
export const FAINT_OPACITY = 0.5;

/** How thick a cap is, and how far it stands out over and under its bar, in CSS pixels. */
export const CAP = { thickness: 4, proud: 3 };
/** Where the arrow of a lower bound starts past its value, and how far its tip stands out past the fade. */
export const ARROW = { start: 4, proud: 2 };

/** How far a bar's look reaches past its value, in CSS pixels: a fade is as long as its bar is high. */
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

/** The opacity of a mark that does not match the filters, in the page's style sheet and in PowerPoint. */
export const DIMMED_OPACITY = 0.34;

/** The opacity of ink as a pale ground behind marks. */
export const GROUND_OPACITY = 0.045;

/** Between a mark and its text. */
export const GAP = 8;
/** Type in a drawing, in CSS pixels: names, values, other text, secondary text. */
export const LABEL = 15;
export const VALUE = 15.5;
export const TEXT = 14.5;
export const SMALL = 13.5;
