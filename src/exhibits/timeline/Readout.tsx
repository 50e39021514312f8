import { whenWords } from "../../dossier/dateWords";
import type { DossierEvent } from "../../dossier/model";
import { useLit } from "../../view/lighting";
import { exhibitWords } from "../../words/en/exhibits";
import css from "../marks/marks.module.css";

/** Names the event that is lit: a dot has no room for its name. The list of events holds them all. */
export function Readout({ events }: { readonly events: readonly DossierEvent[] }) {
  const { lit } = useLit();
  const [event, ...others] = events.filter(({ id }) => lit.has(id));
  return (
    <p className={css.readout}>
      {event ? (
        <>
          <b>{event.title}</b>, {whenWords(event.when)}
          {others.length > 0 && ` ${exhibitWords.timeline.others(others.length)}`}
        </>
      ) : (
        exhibitWords.timeline.hint
      )}
    </p>
  );
}
