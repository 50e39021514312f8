import type { ReactNode, Ref } from "react";
import { uiWords } from "#text";
import css from "./dialog.module.css";

interface Props {
  /** Its name, above its content unless there is a lead. */
  readonly title: string;
  /** Above its content in place of the title: a way back. */
  readonly lead?: ReactNode;
  readonly className?: string | undefined;
  readonly bodyClassName?: string | undefined;
  readonly dialog?: Ref<HTMLDialogElement>;
  readonly heading?: Ref<HTMLHeadingElement> | undefined;
  readonly body?: Ref<HTMLDivElement>;
  /** What closes it besides its button: Escape and a click beside it, or nothing. */
  readonly closedBy?: "any" | "none";
  /** Called once it is closed, for whatever reason. */
  readonly onClose?: (() => void) | undefined;
  /** In larger type, to be read across a room. */
  readonly isPresenting?: boolean;
  readonly children: ReactNode;
}

/** The markup of a dialog without the code that opens it, so that the build can render it too. */
export function DialogFrame({
  title,
  lead,
  className,
  bodyClassName,
  dialog,
  heading,
  body,
  closedBy = "any",
  onClose,
  isPresenting,
  children,
}: Props) {
  return (
    <dialog
      ref={dialog}
      className={join(css.dialog, className)}
      data-presenting={isPresenting}
      aria-label={title}
      closedby={closedBy}
      onClose={({ currentTarget }) => {
        // The event is asynchronous: the dialog may be open again, or unmounted.
        if (!currentTarget.open && currentTarget.isConnected) onClose?.();
      }}
    >
      <div className={css.bar}>
        {lead ?? (
          <h2 ref={heading} className={css.kicker} tabIndex={-1}>
            {title}
          </h2>
        )}
        <button
          type="button"
          className={css.close}
          data-close
          onClick={({ currentTarget }) => currentTarget.closest("dialog")?.close()}
        >
          {uiWords.close}
        </button>
      </div>
      <div ref={body} className={join(css.body, bodyClassName)}>
        {children}
      </div>
    </dialog>
  );
}

const join = (...names: readonly (string | undefined)[]): string => names.filter(Boolean).join(" ");
