import { applyStyle } from "../ui/applyStyle";
import { STAGE } from "../view/stage";

/** Scales a stage as a whole to the element around it. */
export function scaleStage(frame: HTMLElement): void {
  const { clientWidth, clientHeight } = frame;
  const largest = Math.min(clientWidth / STAGE.width, clientHeight / STAGE.height);
  frame.style.setProperty("--scale", String(largest));
}

/**
 * Sets text that is higher than the box around it smaller. Smaller letters make fewer lines too: the height of a
 * paragraph goes with the square of its type. What has no lines to spare is then scaled by what is left.
 */
export function fitText(text: HTMLElement): void {
  const box = text.parentElement;
  if (!box) return;
  const quotient = () => box.clientHeight / box.scrollHeight;
  text.style.zoom = "";
  const square = Math.sqrt(quotient());
  if (!(square < 1)) return;
  text.style.zoom = String(square);
  text.style.zoom = String(square * quotient());
}

/** Lays out a slide that has come as HTML. */
export function layOutSlide(slide: ParentNode): void {
  for (const frame of slide.querySelectorAll<HTMLElement>("[data-frame]")) scaleStage(frame);
  for (const styled of slide.querySelectorAll<HTMLElement>("[data-style]")) applyStyle(styled);
  for (const text of slide.querySelectorAll<HTMLElement>("[data-fit]")) fitText(text);
}
