/** Kept free at the edges of the window. */
export const EDGE = 8;

/**
 * Under its button or above it, wherever there is more room, and on that side from which it runs inwards.
 * @param within what the menu is placed in: it moves with the page, or stays in the window
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
}

/** Moves a menu that is open, and so has a width, back from the edge that it runs past. */
export function keepInWindow(menu: HTMLElement): void {
  const { left, right } = menu.getBoundingClientRect();
  const past = Math.max(0, right - document.documentElement.clientWidth + EDGE);
  const short = Math.max(0, EDGE - left);
  if (past + short > 0)
    menu.style.setProperty("--x", `calc(${menu.style.getPropertyValue("--x")} + ${short - past}px)`);
}
