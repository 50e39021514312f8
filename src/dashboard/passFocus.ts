/** A button that is about to leave, or to be disabled, gives the focus to one beside it that stays. */
export function passFocus(button: HTMLElement): void {
  const others = [
    ...(button.parentElement?.querySelectorAll<HTMLElement>("button:not([hidden], :disabled)") ?? []),
  ];
  const own = others.indexOf(button);
  (others[own + 1] ?? others[own - 1])?.focus({ preventScroll: true });
}
