import { measure } from "../exhibits/marks/measure";
import { wrap } from "../exhibits/marks/wrap";
import { MOST_NOTES, notesBox, STAGE_TYPE } from "../view/stage";

/** Of a line, in heights of its type; and between two notes, in CSS pixels. As the style sheet has them. */
const LINE = 1.3;
const BETWEEN = 4;

/**
 * The height that texts take as notes of a slide, measured in the widest typeface that the page may have, so that
 * they never reach the drawing; 0 for none.
 */
export function notesHeight(notes: readonly string[], legend: string | null): number {
  const { width } = notesBox(0);
  const heightOf = (text: string, size: number) =>
    Math.ceil(wrap(text, width, size, measure).length * size * LINE);
  const heights = notes.map((note) => heightOf(note, STAGE_TYPE.note));
  if (legend !== null) heights.push(heightOf(legend, STAGE_TYPE.source));
  const all = heights.reduce((sum, height) => sum + height + BETWEEN, -BETWEEN);
  return Math.min(MOST_NOTES, Math.max(0, all));
}
