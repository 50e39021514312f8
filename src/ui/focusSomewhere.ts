/**
 * If nothing has the focus, as after closing what a link has opened, the page's title gets it: reading begins there. A
 * browser may leave the focus in a dialog that is closed until it draws the page.
 */
export function focusSomewhere(): void {
  if (document.activeElement?.matches("body, dialog:not([open]) *"))
    document.querySelector("h1")?.focus({ preventScroll: true });
}
