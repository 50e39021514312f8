import { type ReactNode, type RefObject, useLayoutEffect, useRef } from "react";
import { DialogFrame } from "./DialogFrame";
import { focusSomewhere } from "./focusSomewhere";
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

/**
 * So long a click beside it does not close it: it may be the second of a double click on what has opened it. In
 * milliseconds.
 */
const SECOND_CLICK = 500;

/** A modal dialog as long as it is mounted. The focus goes to its title, and back when it closes. */
export function Dialog({ heading: given, ...props }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const own = useRef<HTMLHeadingElement>(null);
  const heading = given ?? own;
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    element.setAttribute("closedby", "closerequest");
    element.showModal();
    heading.current?.focus({ preventScroll: true });
    const stop = lightDismiss(element);
    const timer = setTimeout(() => element.setAttribute("closedby", "any"), SECOND_CLICK);
    return () => {
      stop();
      clearTimeout(timer);
      // Gives the focus back, if the dialog is taken away while it is open.
      element.close();
      focusSomewhere();
    };
  }, [heading]);
  return <DialogFrame {...props} dialog={dialog} heading={heading} />;
}
