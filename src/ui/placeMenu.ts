/** A margin at the edges of the window. */
export const EDGE = 8;

/**
 * Under its button or above it, wherever there is more room, and aligned so that it opens inward.
 * @param within the container of the menu: it moves with the page, or stays in the window
 */
export function placeMenu(menu: HTMLElement, button: HTMLElement, within: "page" | "window" = "page"): void {
  const { left, right, top, bottom } = button.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const toTheRight = left + right < clientWidth;
  const below = clientHeight - bottom > top;
  const [scrolledX, scrolledY] = within === "page" ? [scrollX, scrollY] : [0, 0];
  menu.dataset.side = `${below ? "below" : "above"} ${toTheRight ? "right" : "left"}`;
  menu.style.setProperty("--x", `${(toTheRight ? left : right) + scrolledX}px`);
  menu.style.setProperty("--y", `${(below ? bottom : top) + scrolledY}px`);
  menu.style.setProperty("--room", `${(below ? clientHeight - bottom : top) - EDGE}px`);
}

/** Moves an open menu, whose width is then known, back inside the window. */
export function keepInWindow(menu: HTMLElement): void {
  const { left, right } = menu.getBoundingClientRect();
  const past = Math.max(0, right - document.documentElement.clientWidth + EDGE);
  const short = Math.max(0, EDGE - left);
  if (past + short > 0)
    menu.style.setProperty("--x", `calc(${menu.style.getPropertyValue("--x")} + ${short - past}px)`);
}
