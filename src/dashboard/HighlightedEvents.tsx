import { whenWords } from "#text";
import { columnsOf } from "../dossier/query/columns";
import { useHighlight } from "../view/HighlightProvider";
import { useDossier } from "../view/ViewContext";
import { type EventList, firstAmong } from "./eventRows";
import css from "./events.module.css";

/** At the foot of the window: the events behind the mark that is pointed at, which may be far up or down the list. */
export function HighlightedEvents({ list }: { readonly list: EventList }) {
  const dossier = useDossier();
  const { ids, origin } = useHighlight();
  if (origin !== "elsewhere") return null;
  const rowOf = columnsOf(dossier).events.rowOf();
  const rows = [...ids].flatMap((id) => rowOf.get(id) ?? []);
  const shown = firstAmong(list, rows, MOST);
  if (shown.length === 0) return null;
  return (
    <div className={css.foot} aria-hidden data-screen-only>
      <ul className={css.litEvents}>
        {shown.map(({ event: { id, title, when } }) => (
          <li key={id}>
            <b>{title}</b>, {whenWords(when)}
          </li>
        ))}
      </ul>
    </div>
  );
}

const MOST = 4;
