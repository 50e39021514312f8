/**
 * The stage of a slide, in its own CSS pixels. Deck, overview, presenter's window, paper and PowerPoint (where one
 * of them is 9,525 EMU) all have these coordinates. The style sheet of the slides repeats them; a test compares.
 */
export interface StageBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const STAGE = { width: 1280, height: 720 } as const;

/** Left and right of everything. */
export const STAGE_MARGIN = 64;

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

/**
 * More notes than fill this are set smaller, so that a drawing keeps more than half of the space between head and
 * source.
 */
export const MOST_NOTES = 180;

/**
 * The scales of a drawing relative to the page: the largest that fits is used. At the last, text of 13.5 px has a
 * slide's smallest size.
 */
export const DRAWING_SCALES = [1.6, 1.52, 1.43, 1.34] as const;

/** Type in CSS pixels. Nothing on a slide is smaller than its source. */
export const STAGE_TYPE = { title: 42, subtitle: 22, table: 25, note: 20, source: 18 } as const;

/** Notes of that height stand right above the source. */
export const notesBox = (height: number): StageBox => across(SOURCE.y - STAGE_GAP - height, height);

/** Between the head and notes of that height; 0 for a slide without notes. */
export function drawingBox(notesHeight: number): StageBox {
  const top = HEAD.y + HEAD.height + STAGE_GAP;
  const bottom = (notesHeight === 0 ? SOURCE.y : notesBox(notesHeight).y) - STAGE_GAP;
  return across(top, bottom - top);
}
