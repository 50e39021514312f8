/** Phones: beside or below the page, a drawer would leave too little of it to use. */
export const SHEET = "(max-width: 44rem)";

/** Opens it over the page, which is then inert, or beside the page, which is not. */
export function openDrawer(dialog: HTMLDialogElement, isModal: boolean): void {
  if (isModal) dialog.showModal();
  else dialog.show();
}
