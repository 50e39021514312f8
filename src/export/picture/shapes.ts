import type { ExhibitModel } from "../../exhibits/buildExhibit";

/** A sheet as high as its content, a slide, or a square for feeds. */
export const SHAPES = ["sheet", "slide", "square"] as const;
export type Shape = (typeof SHAPES)[number];

export interface Frame {
  readonly width: number;
  /** Null: as high as needed. */
  readonly height: number | null;
  readonly margin: number;
  /** Whether it shows as much as a slide. */
  readonly isSlide: boolean;
  /** Sizes of type. */
  readonly title: number;
  readonly subtitle: number;
  readonly note: number;
  readonly caption: number;
  /** How much the drawing may be enlarged, and how much at least. */
  readonly greatest: number;
  readonly least: number;
  /** Pixels of a PNG to one of the frame's. */
  readonly density: number;
}

/** For an exhibit that is wider on the page than others of its form, because it has panels side by side. */
const WIDE = 880;

const SHEET = {
  height: null,
  isSlide: false,
  margin: 32,
  title: 22,
  subtitle: 15,
  note: 14,
  caption: 13,
  greatest: 1,
  least: 1,
  density: 2,
};

/** 1920 by 1080 pixels, three to two of the stage's (view/stage.ts). */
const SLIDE: Frame = {
  isSlide: true,
  width: 960,
  height: 540,
  margin: 36,
  title: 30,
  subtitle: 16,
  note: 14,
  caption: 13.5,
  greatest: 1.5,
  least: 0.75,
  density: 2,
};

/** 1080 by 1080 pixels. */
const SQUARE: Frame = {
  isSlide: false,
  width: 540,
  height: 540,
  margin: 28,
  title: 25,
  subtitle: 15,
  note: 14,
  caption: 13,
  greatest: 1.3,
  least: 0.9,
  density: 2,
};

export function frameOf(shape: Shape, { form, column }: Pick<ExhibitModel, "form" | "column">): Frame {
  if (shape === "slide") return SLIDE;
  if (shape === "square") return SQUARE;
  const { layout } = form;
  return { ...SHEET, width: column === layout.column ? layout.pictureWidth : WIDE };
}
