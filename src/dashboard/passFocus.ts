/**
 * A button that is about to leave, or to be disabled, gives the focus to one beside it that stays; the last pill of the
 * chosen values gives it to the filters as a whole.
 */
export function passFocus(button: HTMLElement): void {
  const beside = button.matches("[data-pill]")
    ? "[data-pill]:not([hidden])"
    : "button:not([hidden], :disabled)";
  const others = [...(button.parentElement?.querySelectorAll<HTMLElement>(beside) ?? [])];
  const own = others.indexOf(button);
  (others[own + 1] ?? others[own - 1] ?? button.closest("section"))?.focus({ preventScroll: true });
}
