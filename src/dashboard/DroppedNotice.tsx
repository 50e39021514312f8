import { useRef } from "react";
import { pageWords } from "#text";
import { useHydrating } from "../ui/useHydrating";
import { useNavigate, useView } from "../view/ViewContext";
import css from "./dashboard.module.css";

/** Names what the address asked and the dossier does not have. Dismissing it cleans the address. */
export function DroppedNotice() {
  const navigate = useNavigate();
  const view = useView();
  // The page is built without a notice. One that comes is announced.
  const dropped = useHydrating() ? [] : view.dropped;
  const around = useRef<HTMLDivElement>(null);
  return (
    <div ref={around} aria-live="polite" tabIndex={-1}>
      <p className={css.notice} hidden={dropped.length === 0}>
        <span>
          {pageWords.notice.dropped(
            dropped.slice(0, 8).map(({ key, value }) => `${key} “${value.slice(0, 60)}”`),
          )}
        </span>
        <button
          type="button"
          onClick={() => {
            navigate.settle();
            // The button is about to be hidden, and would take the focus with it.
            around.current?.focus({ preventScroll: true });
          }}
        >
          {pageWords.notice.dismiss}
        </button>
      </p>
    </div>
  );
}
