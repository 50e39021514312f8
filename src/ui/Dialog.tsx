import { type ReactNode, type RefObject, useLayoutEffect, useRef } from "react";
import { DialogFrame } from "./DialogFrame";
import { lightDismiss } from "./lightDismiss";

interface Props {
  /** Above its content, and its name. */
  readonly title: string;
  readonly className?: string | undefined;
  readonly bodyClassName?: string | undefined;
  /** Focused when it opens: a screen reader says it alone, and reads on from there. */
  readonly heading?: RefObject<HTMLHeadingElement | null>;
  /** Called once it is closed. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A modal dialog as long as it is mounted. The focus goes to its title, and back when it closes. */
export function Dialog({ heading: given, ...props }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const own = useRef<HTMLHeadingElement>(null);
  const heading = given ?? own;
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    element.showModal();
    heading.current?.focus({ preventScroll: true });
    const stop = lightDismiss(element);
    return () => {
      stop();
      // Gives the focus back, if the dialog is taken away while it is open.
      element.close();
    };
  }, [heading]);
  return <DialogFrame {...props} dialog={dialog} heading={heading} />;
}
