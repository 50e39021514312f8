/** Windows too narrow to show a drawer beside the page: it comes over it from below. */
export const SHEET = "(max-width: 44rem)";

/**
 * Marks the list of events, over which a drawer lies in a wide window. With `:has()` in the style sheet, the browser
 * would look through the whole page for each attribute that changes.
 */
export function coverList(isCovered: boolean): void {
  document.getElementById("events")?.toggleAttribute("data-covered", isCovered);
}

/** Opens it over the page, which is then inert, or beside the page, which is not. */
export function openDrawer(dialog: HTMLDialogElement, isModal: boolean): void {
  if (isModal) dialog.showModal();
  else dialog.show();
}
