import type { FormName } from "../../dossier/format/lists";

/** A sheet as high as what is on it, or a slide. */
export const SHAPES = ["sheet", "slide"] as const;
export type Shape = (typeof SHAPES)[number];

export interface Frame {
  readonly width: number;
  /** Null: as high as needed. */
  readonly height: number | null;
  readonly margin: number;
  /** Sizes of type. */
  readonly title: number;
  readonly subtitle: number;
  readonly note: number;
  readonly caption: number;
  /** How much larger than on the page the drawing may stand, and how much it must. */
  readonly greatest: number;
  readonly least: number;
  /** Pixels of a PNG to one of the frame's. */
  readonly density: number;
}

/** Few bars across a wide sheet are long without saying more. */
const SHEET_WIDTH: Record<FormName, number> = {
  stat: 840,
  bars: 720,
  change: 720,
  tally: 840,
  timeline: 880,
  comparison: 880,
  ledger: 880,
};

const SHEET = {
  height: null,
  margin: 32,
  title: 22,
  subtitle: 14,
  note: 13,
  caption: 12,
  greatest: 1,
  least: 1,
  density: 2,
};

/** 1920 by 1080 pixels. The smallest type is 18 px high there. */
const SLIDE: Frame = {
  width: 960,
  height: 540,
  margin: 36,
  title: 27,
  subtitle: 14,
  note: 11,
  caption: 9.5,
  greatest: 1.5,
  least: 0.75,
  density: 2,
};

export function frameOf(shape: Shape, form: FormName, panels: boolean): Frame {
  if (shape === "slide") return SLIDE;
  return { ...SHEET, width: panels ? SHEET_WIDTH.timeline : SHEET_WIDTH[form] };
}
