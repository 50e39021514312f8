import type { ExhibitModel } from "../../exhibits/buildExhibit";

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

/** Of an exhibit that takes more of the page than others of its form: it has panels side by side. */
const WIDE = 880;

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

export function frameOf(shape: Shape, { form, column }: Pick<ExhibitModel, "form" | "column">): Frame {
  if (shape === "slide") return SLIDE;
  const { layout } = form;
  return { ...SHEET, width: column === layout.column ? layout.pictureWidth : WIDE };
}
