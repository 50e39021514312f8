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
import { focusSomewhere } from "./focusSomewhere";
import { keepFocusVisible } from "./keepFocusVisible";
import { lightDismiss } from "./lightDismiss";
import { openDrawer, SHEET } from "./openDrawer";
import { useMediaQuery } from "./useMediaQuery";

/** The markup of a drawer without the code that opens it, so that the build can render it too. */
export function DrawerFrame(props: Omit<ComponentProps<typeof DialogFrame>, "className">) {
  return <DialogFrame {...props} className={css.drawer} />;
}

interface Props {
  /** Its name, above its content unless there is a lead. */
  readonly title: string;
  /** Replaces the title: a way back. */
  readonly lead?: ReactNode;
  /** Identifies its content: the focus goes to the heading of each. Null while it is closed. */
  readonly shown: string | null;
  /** Over a slide: the page under it is not to be used. */
  readonly isPresenting: boolean;
  /** Whether a dialog is open over the page. Evidence that is opened from it goes over it. */
  readonly isOverDialog: boolean;
  /** Marks what it lies over in a wide window. The same function each time. */
  readonly cover: (isCovered: boolean) => void;
  /** Called once it is closed. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Beside the page or at its foot, and the page stays in use. On phones, over a slide and over a dialog it is modal. */
export function Drawer({ shown, isPresenting, isOverDialog, cover, onClose, ...frame }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLDivElement>(null);
  // A dialog that opens later covers the drawer.
  const [asked, setAsked] = useState({ shown, isOverDialog });
  if (asked.shown !== shown) setAsked({ shown, isOverDialog });
  const isModal = useMediaQuery(SHEET) || isPresenting || asked.isOverDialog;
  const wasModal = useRef(isModal);
  const covers = shown !== null && !isPresenting;
  // Before it opens, which lays the page out. When it closes, its dialog cannot give the focus back to the list yet.
  useLayoutEffect(() => {
    const { current: element } = dialog;
    if (!covers || !element) return;
    const { activeElement: before } = document;
    cover(true);
    return () => {
      cover(false);
      // A browser may leave the focus in a dialog that is closed until it draws the page.
      if (!isFocusBeside(element) && before instanceof HTMLElement) before.focus({ preventScroll: true });
      focusSomewhere();
    };
  }, [covers, cover]);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    // If it is opened again from elsewhere on the page, it returns the focus there.
    if (shown === null || wasModal.current !== isModal || isFocusBeside(element)) element.close();
    wasModal.current = isModal;
    if (shown === null) return;
    if (!element.open) openDrawer(element, isModal);
    // A screen reader says the heading alone, and reads on from there.
    body.current?.querySelector("h2")?.focus({ preventScroll: true });
    element.scrollTo({ top: 0 });
  }, [shown, isModal]);
  useEffect(() => {
    if (isModal && dialog.current) return lightDismiss(dialog.current);
  }, [isModal]);
  const isBeside = shown !== null && !isModal;
  useEffect(() => {
    if (isBeside && dialog.current) return keepFocusVisible(dialog.current);
  }, [isBeside]);
  useEscape(isBeside, () => dialog.current?.close());
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

/** The focused element may have been removed with the old content. */
function isFocusBeside(dialog: HTMLDialogElement): boolean {
  const { activeElement, body } = document;
  return activeElement !== body && !dialog.contains(activeElement);
}

/** Escape anywhere on the page, except in a field or in something that lies over the page. */
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
