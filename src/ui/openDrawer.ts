/** Windows too narrow to show a drawer beside the page: it comes over it from below. */
export const SHEET = "(max-width: 44rem)";

/** Opens it over the page, which is then inert, or beside the page, which is not. */
export function openDrawer(dialog: HTMLDialogElement, isModal: boolean): void {
  if (isModal) dialog.showModal();
  else dialog.show();
}
