/** The colors that pictures are written in, by their names in `tokens.css`. */
export type Ink =
  | "paper"
  | "ink"
  | "ink-2"
  | "ink-3"
  | "rule"
  | "rule-strong"
  | "focus"
  | "context"
  | "gain"
  | "loss";

export type Family = "sans" | "serif";

export interface TextStyle {
  readonly family: Family;
  /** In the picture's own pixels. */
  readonly size: number;
  readonly weight: 400 | 600 | 700;
  readonly ink: Ink;
}

/** What a picture is written with: one scheme's colors, fonts, and the widths of texts in them. */
export interface Pen {
  readonly color: (ink: Ink) => string;
  readonly families: Readonly<Record<Family, string>>;
  readonly widthOf: (text: string, style: TextStyle) => number;
}

export const plain = (size: number, ink: Ink = "ink"): TextStyle => ({
  family: "sans",
  size,
  weight: 400,
  ink,
});
export const strong = (size: number, ink: Ink = "ink"): TextStyle => ({
  family: "sans",
  size,
  weight: 600,
  ink,
});
export const headline = (size: number, ink: Ink = "ink"): TextStyle => ({
  family: "serif",
  size,
  weight: 700,
  ink,
});
