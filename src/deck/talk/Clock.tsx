import { useEffect, useState } from "react";
import { deckWords } from "#text";
import { focusAround } from "../../ui/focusAround";
import css from "./clock.module.css";
import { clockWords } from "./clockWords";
import { type Pace, type Plan, paceOf, plannedLength, plannedTimes } from "./plan";
import { elapsed, goOn, spentOn, startTalk, stopClock, type Talk } from "./talk";

interface Props {
  readonly talk: Talk;
  readonly change: (change: (talk: Talk) => Talk) => void;
  readonly plan: Plan;
  readonly setPlan: (plan: Plan) => void;
  /** The ids of the slides, in order. */
  readonly slides: readonly string[];
  readonly rehearse: () => void;
}

/** How long the talk has run, what is left, when it ends, and how that compares with the plan. */
export function Clock({ talk, change, plan, setPlan, slides, rehearse }: Props) {
  const words = deckWords.presenter;
  const now = useNow();
  const gone = elapsed(talk, now);
  const length = plannedLength(plan, slides);
  const left = length === null ? null : length - gone;
  const at = Math.max(0, slides.indexOf(talk.slide));
  const slideTime = plannedTimes(plan, slides)?.[at];
  const pace = paceOf(plan, slides, at, gone);
  const isRunning = talk.since !== null;
  return (
    <section className={css.clock} aria-label={words.clock} tabIndex={-1}>
      <div className={css.times}>
        <p>
          <b>{clockWords(gone)}</b> <span>{talk.isRehearsal ? words.rehearsed : words.elapsed}</span>
        </p>
        {left !== null && (
          <p data-over={left < 0}>
            <b>{clockWords(Math.abs(left))}</b> <span>{left < 0 ? words.over : words.left}</span>
          </p>
        )}
      </div>
      <p className={css.line}>
        <span>{words.time(now)}</span>
        {left !== null && <span>{words.ends(words.time(now + Math.max(0, left)))}</span>}
        <span>
          {words.onSlide(
            clockWords(spentOn(talk, talk.slide, now)),
            slideTime === undefined ? undefined : clockWords(slideTime),
          )}
        </span>
        <span data-pace={pace.kind}>{paceWords(pace)}</span>
      </p>
      <div className={css.controls}>
        <button
          type="button"
          onClick={() => change((old) => (isRunning ? stopClock(old, Date.now()) : goOn(old, Date.now())))}
        >
          {isRunning
            ? talk.isRehearsal
              ? words.endRehearsal
              : words.pause
            : gone > 0
              ? words.goOn
              : words.start}
        </button>
        <button
          type="button"
          aria-label={words.restart}
          onClick={() => change((old) => startTalk(old.slide, Date.now(), old.isRehearsal))}
        >
          {words.toZero}
        </button>
        {!talk.isRehearsal && (
          <button
            type="button"
            onClick={(event) => {
              focusAround(event);
              rehearse();
            }}
          >
            {words.rehearse}
          </button>
        )}
        <label>
          <span>{words.length}</span>
          <input
            type="number"
            aria-label={words.planned}
            min={1}
            max={600}
            placeholder={length === null ? "" : String(Math.max(1, Math.round(length / 60_000)))}
            value={plan.minutes ?? ""}
            onChange={({ target }) => setPlan({ ...plan, minutes: minutesOf(target.valueAsNumber) })}
          />
          {words.minutes}
        </label>
        {plan.seconds !== null && (
          <button
            type="button"
            onClick={(event) => {
              focusAround(event);
              setPlan({ ...plan, seconds: null });
            }}
          >
            {words.clearPlan}
          </button>
        )}
      </div>
    </section>
  );
}

/** Null if the text is no length of a talk, as while it is being typed. */
const minutesOf = (typed: number): number | null => (typed >= 1 && typed <= 600 ? typed : null);

function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  return now;
}

function paceWords(pace: Pace): string {
  const { pace: said } = deckWords.presenter;
  switch (pace.kind) {
    case "ahead":
    case "behind":
      return said[pace.kind](pace.minutes);
    case "each":
      return said.each(clockWords(pace.time));
    default:
      return said[pace.kind];
  }
}
