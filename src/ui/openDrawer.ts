/** Windows too narrow to show a drawer beside the page: it comes over it from below. */
export const SHEET = "(max-width: 44rem)";

/**
 * Opens it over the page, which is out of reach meanwhile, or beside the page, which is not: then the root element has
 * `data-drawer` while it is open.
 */
export function openDrawer(dialog: HTMLDialogElement, isModal: boolean): void {
  if (isModal) {
    dialog.showModal();
    return;
  }
  const { dataset } = document.documentElement;
  dataset.drawer = "beside";
  dialog.show();
  const close = () => {
    if (dialog.open) return;
    delete dataset.drawer;
    dialog.removeEventListener("close", close);
  };
  dialog.addEventListener("close", close);
}
