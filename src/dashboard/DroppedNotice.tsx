import { pageWords } from "#text";
import { passingFocusOn } from "../ui/passFocusOn";
import { useNavigate, useView } from "../view/ViewContext";
import css from "./dashboard.module.css";

/** Names what the address asked and the dossier does not have. Dismissing it cleans the address. */
export function DroppedNotice() {
  const navigate = useNavigate();
  const { dropped } = useView();
  return (
    <div aria-live="polite">
      {dropped.length > 0 && (
        <p className={css.notice} ref={passingFocusOn}>
          <span>
            {pageWords.notice.dropped(
              dropped.slice(0, 8).map(({ key, value }) => `${key} “${value.slice(0, 60)}”`),
            )}
          </span>
          <button type="button" onClick={() => navigate.settle()}>
            {pageWords.notice.dismiss}
          </button>
        </p>
      )}
    </div>
  );
}
