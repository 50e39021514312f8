/**
 * Closes a modal dialog by a click beside it, in browsers that do not know `closedby`.
 * @returns what stops that
 */
export function lightDismiss(dialog: HTMLDialogElement): () => void {
  if ("closedBy" in HTMLDialogElement.prototype) return () => {};
  const isBeside = ({ target, clientX, clientY }: MouseEvent) => {
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    // Its backdrop is no element: what is pressed there is the dialog itself.
    return target === dialog && !(clientX >= left && clientX <= right && clientY >= top && clientY <= bottom);
  };
  // A selection that is drawn past the edge ends in a click beside the dialog, but has not begun there.
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
