import { applyStyle } from "../ui/applyStyle";
import { STAGE } from "../view/stage";

/** Scales a stage as a whole to the element around it. */
export function scaleStage(frame: HTMLElement): void {
  const { clientWidth, clientHeight } = frame;
  const largest = Math.min(clientWidth / STAGE.width, clientHeight / STAGE.height);
  frame.style.setProperty("--scale", String(largest));
}

/**
 * Sets text that is higher than the box around it smaller, as little as it takes. Smaller letters make fewer lines too,
 * in a table in one column and not in another, so the size has to be tried.
 * @param least the smallest scale; text that does not fit at it stays at it
 */
export function fitText(text: HTMLElement, least = 0.1): void {
  const box = text.parentElement;
  let scale = 1;
  const isTooHigh = () => {
    text.style.zoom = String(scale);
    return box && box.scrollHeight > box.clientHeight;
  };
  while (isTooHigh() && scale > least) scale = Math.max(least, scale * STEP);
}

/** From one size to the next smaller one, which looks nearly the same. */
const STEP = 0.98;

/** Lays out a slide that has come as HTML. */
export function layOutSlide(slide: ParentNode): void {
  for (const frame of slide.querySelectorAll<HTMLElement>("[data-frame]")) scaleStage(frame);
  for (const styled of slide.querySelectorAll<HTMLElement>("[data-style]")) applyStyle(styled);
  for (const text of slide.querySelectorAll<HTMLElement>("[data-fit]")) fitText(text);
}
