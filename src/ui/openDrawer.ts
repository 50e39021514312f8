/** Windows too narrow to show a drawer beside the page: it comes over it from below. */
export const SHEET = "(max-width: 44rem)";

/** Opens it over the page, which is out of reach meanwhile, or beside the page, which is not. */
export function openDrawer(dialog: HTMLDialogElement, isModal: boolean): void {
  if (isModal) dialog.showModal();
  else dialog.show();
}
