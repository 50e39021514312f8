import { exhibitWords, whenWords } from "#text";
import type { DossierEvent } from "../../dossier/format/model";
import { useHighlight } from "../../view/HighlightProvider";
import css from "../marks/marks.module.css";
import type { BinMark } from "./binMarks";

/** Reads the bar that is pointed at: thin ones have no room for their counts. The drawing's name has them all. */
export function BinReadout({ marks }: { readonly marks: readonly BinMark[] }) {
  const { ids } = useHighlight();
  const mark = ids.size === 1 ? marks.find(({ id }) => ids.has(id)) : undefined;
  return <p className={css.readout}>{mark ? <b>{mark.words}</b> : exhibitWords.timeline.binHint}</p>;
}

/** Names the event that is lit: a dot has no room for its name. The list of events holds them all. */
export function Readout({ events }: { readonly events: readonly DossierEvent[] }) {
  const { ids } = useHighlight();
  const [event, ...others] = events.filter(({ id }) => ids.has(id));
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
