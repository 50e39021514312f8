/**
 * The focus of what is about to leave the page goes to what comes in its place: to the way to try again where
 * that has failed too, or else to what stands around it.
 */
export function passFocusOn(leaving: HTMLElement | null): void {
  const around = leaving?.parentElement;
  if (!around || !leaving.contains(document.activeElement)) return;
  queueMicrotask(() => {
    // What comes may have taken it.
    if (document.activeElement !== document.body) return;
    const again = around.querySelector<HTMLElement>(":scope > [role=alert] > button");
    if (again) again.focus();
    else focusForOnce(around);
  });
}

/** Nothing that Tab would stop at. */
function focusForOnce(element: HTMLElement): void {
  if (!element.hasAttribute("tabindex")) {
    element.tabIndex = -1;
    element.addEventListener("blur", () => element.removeAttribute("tabindex"), { once: true });
  }
  element.focus({ preventScroll: true });
}
