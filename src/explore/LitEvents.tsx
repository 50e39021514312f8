import { whenWords } from "../dossier/dateWords";
import type { DossierEvent } from "../dossier/model";
import { useLit } from "../view/lighting";
import css from "./events.module.css";

/** At the foot of the window: the events behind the mark that is pointed at, which may be far up or down the list. */
export function LitEvents({ events }: { readonly events: readonly DossierEvent[] }) {
  const { lit, place } = useLit();
  const shown = place === "elsewhere" ? events.filter(({ id }) => lit.has(id)) : [];
  if (shown.length === 0) return null;
  return (
    <div className={css.foot} aria-hidden data-screen-only>
      <ul className={css.litEvents}>
        {shown.slice(0, MOST).map(({ id, title, when }) => (
          <li key={id}>
            <b>{title}</b>, {whenWords(when)}
          </li>
        ))}
      </ul>
    </div>
  );
}

const MOST = 4;
