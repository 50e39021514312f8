/**
 * Closes a modal dialog on a click beside it, in browsers without `closedby`.
 * @returns undoes it
 */
export function lightDismiss(dialog: HTMLDialogElement): () => void {
  if ("closedBy" in HTMLDialogElement.prototype) return () => {};
  const isBeside = ({ target, clientX, clientY }: MouseEvent) => {
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    // The backdrop is no element: a press there has the dialog itself as its target.
    return target === dialog && !(clientX >= left && clientX <= right && clientY >= top && clientY <= bottom);
  };
  // Selecting text past the edge ends in a click beside the dialog, but did not begin there.
  let began = false;
  const press = (event: MouseEvent) => {
    began = isBeside(event);
  };
  const click = (event: MouseEvent) => {
    if (began && isBeside(event)) dialog.close();
  };
  dialog.addEventListener("pointerdown", press);
  dialog.addEventListener("click", click);
  return () => {
    dialog.removeEventListener("pointerdown", press);
    dialog.removeEventListener("click", click);
  };
}
