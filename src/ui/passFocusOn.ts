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
    // Within reach of this, but nothing that Tab would stop at.
    if (!again) around.tabIndex = -1;
    (again ?? around).focus({ preventScroll: true });
  });
}
