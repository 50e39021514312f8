import { whenWords } from "#text";
import { firstAmong } from "../view/eventList";
import { useHighlight } from "../view/HighlightProvider";
import { useDossier, useView } from "../view/ViewContext";
import css from "./events.module.css";

const MOST = 4;

/** At the foot of the window: the events behind the mark that is pointed at, which may be far up or down the list. */
export function HighlightedEvents() {
  const dossier = useDossier();
  const { view } = useView();
  const { ids, origin } = useHighlight();
  const shown = origin === "elsewhere" ? firstAmong(dossier, view, ids, MOST) : [];
  if (shown.length === 0) return null;
  return (
    <div className={css.foot} aria-hidden data-screen-only>
      <ul className={css.litEvents}>
        {shown.map(({ id, title, when }) => (
          <li key={id}>
            <b>{title}</b>, {whenWords(when)}
          </li>
        ))}
      </ul>
    </div>
  );
}
