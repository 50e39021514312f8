/**
 * A button that is about to leave, or to be disabled, gives the focus to one beside it that stays; the last pill of the
 * chosen values gives it to what the filters leave.
 */
export function passFocus(button: HTMLElement): void {
  const beside = button.matches("[data-pill]")
    ? "[data-pill]:not([hidden])"
    : "button:not([hidden], :disabled)";
  const others = [...(button.parentElement?.querySelectorAll<HTMLElement>(beside) ?? [])];
  const own = others.indexOf(button);
  const outcome = button.closest("section")?.querySelector<HTMLElement>("[data-outcome]");
  (others[own + 1] ?? others[own - 1] ?? outcome)?.focus({ preventScroll: true });
}
