/**
 * Moves the focus from an element that is about to be removed to its replacement: to the Retry button if that
 * failed too, or else to the container.
 */
export function passFocusOn(leaving: HTMLElement | null): void {
  const around = leaving?.parentElement;
  if (!around || !leaving.contains(document.activeElement)) return;
  queueMicrotask(() => {
    // The replacement may already have the focus.
    if (document.activeElement !== document.body) return;
    const again = around.querySelector<HTMLElement>(":scope > [role=alert] > button");
    // Focusable, but not a stop of the Tab key.
    if (!again) around.tabIndex = -1;
    (again ?? around).focus({ preventScroll: true });
  });
}
