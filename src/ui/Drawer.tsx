import {
  type ComponentProps,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { DialogFrame } from "./DialogFrame";
import css from "./drawer.module.css";
import { lightDismiss } from "./lightDismiss";
import { openDrawer, SHEET } from "./openDrawer";
import { useMediaQuery } from "./useMediaQuery";

/** A drawer's markup without what opens it, so that the build can make it too. */
export function DrawerFrame(props: Omit<ComponentProps<typeof DialogFrame>, "className">) {
  return <DialogFrame {...props} className={css.drawer} />;
}

interface Props {
  /** Its name, above its content unless there is a lead. */
  readonly title: string;
  /** In place of the title: a way back. */
  readonly lead?: ReactNode;
  /** What it shows: the focus goes to the top of each. Null while it is closed. */
  readonly shown: string | null;
  /** Over a slide: the page under it is not to be used. */
  readonly isPresenting: boolean;
  /** Whether a dialog is open over the page: what is asked for from there is shown over it. */
  readonly isOverDialog: boolean;
  /** Told once it is closed. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Stands beside the page, which stays in use; on phones, over a slide and over a dialog it is modal. */
export function Drawer({ shown, isPresenting, isOverDialog, onClose, ...frame }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLDivElement>(null);
  // A dialog that opens later comes over the drawer.
  const [asked, setAsked] = useState({ shown, isOverDialog });
  if (asked.shown !== shown) setAsked({ shown, isOverDialog });
  const isModal = useMediaQuery(SHEET) || isPresenting || asked.isOverDialog;
  const wasModal = useRef(isModal);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    // Asked for anew from elsewhere on the page, it gives the focus back to there.
    if (shown === null || wasModal.current !== isModal || isFocusBeside(element)) element.close();
    wasModal.current = isModal;
    if (shown === null) return;
    if (!element.open) openDrawer(element, isModal);
    body.current?.focus({ preventScroll: true });
    element.scrollTo({ top: 0 });
  }, [shown, isModal]);
  useEffect(() => {
    if (isModal && dialog.current) return lightDismiss(dialog.current);
  }, [isModal]);
  useEscape(shown !== null && !isModal, () => dialog.current?.close());
  return (
    <DrawerFrame
      {...frame}
      dialog={dialog}
      body={body}
      isPresenting={isPresenting}
      closedBy={isModal ? "any" : "none"}
      onClose={onClose}
    />
  );
}

/** What had the focus inside it may be gone with its old content. */
function isFocusBeside(dialog: HTMLDialogElement): boolean {
  const { activeElement, body } = document;
  return activeElement !== body && !dialog.contains(activeElement);
}

/** Escape anywhere on the page, unless it is for a field, or for what lies over the page. */
function useEscape(enabled: boolean, run: () => void): void {
  const press = useEffectEvent(({ key, target, defaultPrevented }: KeyboardEvent) => {
    if (key !== "Escape" || defaultPrevented) return;
    if (target instanceof Element && target.closest("input, textarea, select")) return;
    if (document.querySelector(":popover-open, :modal") === null) run();
  });
  useEffect(() => {
    if (!enabled) return;
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [enabled]);
}
