import type { PlacedText } from "../../exhibits/marks/head";
import { LABEL, SMALL } from "../../exhibits/marks/looks";
import { arial } from "./arial";
import type { Canvas } from "./canvas";
import { color } from "./colors";
import { type Box, POINTS, SMALLEST } from "./units";

/**
 * Drawings are laid out in CSS pixels by the same functions as on the page. A frame sets such a drawing into
 * a part of a slide: how large a pixel is there.
 */
export interface Frame {
  /** The width of the drawing, in pixels. */
  readonly width: number;
  box(x: number, y: number, w: number, h: number): Box;
  /** Pixels in points. */
  points(pixels: number): number;
}

/** The smallest text of a layout becomes the smallest of a slide. */
const LEAST = SMALLEST / SMALL;
/** Larger than that a drawing looks like a poster. In points to the pixel. */
const GREATEST = 1.6;
const STEP = 0.02;
/** Whatever it takes: text too small to read from afar is better than text beyond the slide's edge. */
const TINY = 0.3;

/** As large as fits, and never so small that its text is smaller than a slide's, if that can be. */
export function frameFor(room: Box, heightAt: (width: number) => number): Frame {
  const widthAt = (scale: number) => Math.floor((room.w * POINTS) / scale);
  const fits = (scale: number) => heightAt(widthAt(scale)) * scale <= room.h * POINTS;
  let scale = GREATEST;
  while (scale > LEAST && !fits(scale)) scale = Math.max(LEAST, scale - STEP);
  while (scale > TINY && !fits(scale)) scale -= STEP;
  const width = widthAt(scale);
  const pixel = scale / POINTS;
  // What is to spare stands above and below, a little more below.
  const top = room.y + Math.max(0, room.h - heightAt(width) * pixel) * 0.4;
  return frameAt(room.x, top, width, pixel);
}

function frameAt(left: number, top: number, width: number, pixel: number): Frame {
  return {
    width,
    box: (x, y, w, h) => ({ x: left + x * pixel, y: top + y * pixel, w: w * pixel, h: h * pixel }),
    points: (pixels) => pixels * pixel * POINTS,
  };
}

/** A part of a frame, as wide as `width` pixels, from `x` and `y` on. */
export function partOfFrame(frame: Frame, x: number, y: number, width: number): Frame {
  const { x: left, y: top, w } = frame.box(x, y, 1, 1);
  return frameAt(left, top, width, w);
}

interface WordsStyle {
  readonly small?: boolean;
  readonly bold?: boolean;
  readonly color?: string;
  readonly anchor?: "start" | "middle" | "end";
  readonly group?: string;
}

/**
 * Of Arial, in sizes of the type: where the baseline stands under the top, between where PowerPoint and
 * LibreOffice have it; and the height of a line.
 */
const ASCENT = 0.95;
const LINE_HEIGHT = 1.15;

/** Lines of a layout, each by its baseline, each a text box of its own. */
export function drawWords(
  canvas: Canvas,
  frame: Frame,
  lines: readonly PlacedText[],
  { small = false, bold = false, color: ink, anchor = "start", group }: WordsStyle,
): void {
  const size = small ? SMALL : LABEL;
  for (const { x, y, text } of lines) {
    if (text === "") continue;
    // Some programs set the same font a little wider.
    const width = arial(text, size, bold) * 1.06 + size / 2;
    const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
    canvas.text(text, text, frame.box(left, y - ASCENT * size, width, LINE_HEIGHT * size), {
      size: frame.points(size),
      bold,
      color: ink ?? color(small ? "ink-3" : "ink"),
      align: anchor === "start" ? "left" : anchor === "end" ? "right" : "center",
      ...(group !== undefined && { group }),
    });
  }
}
