/**
 * The stage of a slide, in CSS pixels of the deck: a slide of PowerPoint has the same coordinates, 9,525 EMU (1/96 of
 * an inch) to the pixel.
 */
export interface StageBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const STAGE = { width: 1280, height: 720 } as const;

/** Left and right of everything. */
const STAGE_MARGIN = 64;

/** What the full width of a slide holds between its margins. */
export const across = (y: number, height: number): StageBox => ({
  x: STAGE_MARGIN,
  y,
  width: STAGE.width - 2 * STAGE_MARGIN,
  height,
});

/** The colored edge at the top. */
export const STAGE_EDGE: StageBox = { x: 0, y: 0, width: STAGE.width, height: 8 };

/** The title, two lines at most, and under it the subtitle: both from the top. */
export const HEAD = across(42, 132);

/** Sources and the slide's number, under a hairline. */
export const SOURCE = across(670, 50);

/** Between head, drawing, notes and source. */
export const STAGE_GAP = 12;

/** More notes than fill this are set smaller: a drawing keeps more than half of what is between head and source. */
export const MOST_NOTES = 180;

/** Type in CSS pixels. Nothing on a slide is smaller than the last. */
export const STAGE_TYPE = {
  opener: 74,
  lead: 26,
  title: 42,
  subtitle: 22,
  table: 25,
  note: 20,
  source: 18,
  smallest: 16,
} as const;
