import { showOpened, useOpened } from "../../load/opened";
import { openWords } from "../../words/en/open";
import css from "../dashboard.module.css";
import { detailsOf, startOpening } from "./opening";

const NAMED = 5;

/** Which dossier the page shows, where that is not its own, what of it is missing, and the way back. */
export function OpenedNotice() {
  const opened = useOpened();
  if (!opened) return null;
  const { notice } = openWords;
  const { leftOut, problems } = opened;
  const named = leftOut.slice(0, NAMED).map(({ record }) => record);
  if (leftOut.length > NAMED) named.push(notice.others(leftOut.length - NAMED));
  return (
    <div className={css.notice} role="status">
      <span>
        {notice.of(opened.name === null ? notice.pasted : `“${opened.name}”`)}
        {leftOut.length > 0 && ` ${notice.leftOut(leftOut.length, named.join(", "))}`}
      </span>
      <span>
        {problems.length > 0 && (
          <button type="button" onClick={() => startOpening(detailsOf(opened))}>
            {notice.details}
          </button>
        )}{" "}
        <button type="button" onClick={() => showOpened(null)}>
          {notice.back}
        </button>
      </span>
    </div>
  );
}
