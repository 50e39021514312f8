import { type ReactNode, type RefObject, useLayoutEffect, useRef } from "react";
import { DialogFrame } from "./DialogFrame";
import { lightDismiss } from "./lightDismiss";

interface Props {
  /** Above its content, and its name. */
  readonly title: string;
  readonly className?: string | undefined;
  readonly bodyClassName?: string | undefined;
  /** The element that is focused when it opens. */
  readonly body?: RefObject<HTMLDivElement | null>;
  /** Called once it is closed. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A modal dialog as long as it is mounted. The focus goes to its content, and back when it closes. */
export function Dialog({ body: given, ...props }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const own = useRef<HTMLDivElement>(null);
  const body = given ?? own;
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    element.showModal();
    body.current?.focus({ preventScroll: true });
    const stop = lightDismiss(element);
    return () => {
      stop();
      // Gives the focus back, if the dialog is taken away while it is open.
      element.close();
    };
  }, [body]);
  return <DialogFrame {...props} dialog={dialog} body={body} />;
}
