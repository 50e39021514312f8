import { STAGE } from "../view/stage";

/** Scales a stage as a whole to the element around it. */
export function scaleStage(frame: HTMLElement): void {
  const { clientWidth, clientHeight } = frame;
  const largest = Math.min(clientWidth / STAGE.width, clientHeight / STAGE.height);
  frame.style.setProperty("--scale", String(largest));
}

/** Sets text that is higher than the box around it smaller, once, by the quotient. */
export function fitText(text: HTMLElement): void {
  const box = text.parentElement;
  if (!box) return;
  text.style.zoom = "";
  const quotient = Math.floor((100 * box.clientHeight) / text.offsetHeight) / 100;
  if (quotient > 0 && quotient < 1) text.style.zoom = String(quotient);
}

/** Gives a drawing the width and the scale that it is laid out for. */
export function sizeDrawing(drawing: HTMLElement | null): void {
  if (!drawing) return;
  drawing.style.width = `${drawing.dataset.width}px`;
  drawing.style.zoom = drawing.dataset.zoom ?? "1";
}

/** Lays out a slide that has come as HTML, in which no element may have a style of its own. */
export function layOutSlide(slide: ParentNode): void {
  for (const frame of slide.querySelectorAll<HTMLElement>("[data-frame]")) scaleStage(frame);
  for (const drawing of slide.querySelectorAll<HTMLElement>("[data-zoom]")) sizeDrawing(drawing);
  for (const text of slide.querySelectorAll<HTMLElement>("[data-fit]")) fitText(text);
}
