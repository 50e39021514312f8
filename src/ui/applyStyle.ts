/** Gives an element the style in its `data-style`: no element of the built page may have a style attribute. */
export function applyStyle(element: HTMLElement | null): void {
  if (element?.dataset.style) element.style.cssText = element.dataset.style;
}
