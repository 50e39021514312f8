import { useEffect, useState } from "react";
import { deckWords } from "#text";
import { clockWords, type Pace, paceOf } from "./pace";
import css from "./presenter.module.css";

/** The time, how long the talk has gone on, and how that stands against its planned length. */
export function Clock({ at, slides }: { readonly at: number; readonly slides: number }) {
  const [now, setNow] = useState(Date.now);
  const [start, setStart] = useState(Date.now);
  const [planned, setPlanned] = useState<number | null>(null);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <div className={css.clock}>
      <p>
        {deckWords.presenter.clock} <b>{deckWords.presenter.time(now)}</b>
      </p>
      <p>
        {deckWords.presenter.elapsed} <b>{clockWords(now - start)}</b>
      </p>
      <label>
        {deckWords.presenter.planned}
        <input
          type="number"
          min={1}
          max={600}
          value={planned ?? ""}
          onChange={({ target }) => setPlanned(target.value === "" ? null : target.valueAsNumber)}
        />
      </label>
      <p data-pace={paceOf(now - start, planned, at, slides).kind}>
        {paceWords(paceOf(now - start, planned, at, slides))}
      </p>
      <button type="button" onClick={() => setStart(Date.now())}>
        {deckWords.presenter.restart}
      </button>
    </div>
  );
}

function paceWords(pace: Pace): string {
  const { pace: said } = deckWords.presenter;
  return "minutes" in pace ? said[pace.kind](pace.minutes) : said[pace.kind];
}
