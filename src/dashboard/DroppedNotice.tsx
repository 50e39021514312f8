import { pageWords } from "#text";
import { useHydrating } from "../ui/useHydrating";
import { useNavigate, useView } from "../view/ViewContext";
import css from "./dashboard.module.css";

/** Lists what the address asked for and the dossier does not have. Dismissing it cleans up the address. */
export function DroppedNotice() {
  const navigate = useNavigate();
  const view = useView();
  // The built page has no notice, so one that appears later is announced.
  const dropped = useHydrating() ? [] : view.dropped;
  return (
    <div aria-live="polite">
      <p className={css.notice} hidden={dropped.length === 0}>
        <span>
          {pageWords.notice.dropped(
            dropped.slice(0, 8).map(({ key, value }) => `${key} “${value.slice(0, 60)}”`),
          )}
        </span>
        <button
          type="button"
          onClick={({ currentTarget }) => {
            navigate.settle();
            // The button is about to be hidden, and would take the focus with it: the first chart follows.
            currentTarget.closest("main")?.querySelector("figure")?.focus({ preventScroll: true });
          }}
        >
          {pageWords.notice.dismiss}
        </button>
      </p>
    </div>
  );
}
