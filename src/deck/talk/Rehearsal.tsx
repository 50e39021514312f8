import { deckWords } from "#text";
import type { Slide } from "../../exhibits/slides";
import { focusAround } from "../../ui/focusAround";
import { useDossier } from "../../view/ViewContext";
import { titleOf } from "../titles";
import { clockWords } from "./clockWords";
import css from "./rehearsal.module.css";
import { elapsed, type Talk } from "./talk";

interface Props {
  readonly talk: Talk;
  readonly slides: readonly Slide[];
  /** With the seconds of each slide that was shown. */
  readonly use: (seconds: Readonly<Record<string, number>>) => void;
  readonly discard: () => void;
}

/** What a rehearsal took, slide by slide, offered as the plan of the talk. */
export function Rehearsal({ talk, slides, use, discard }: Props) {
  const dossier = useDossier();
  const words = deckWords.presenter;
  const { spent } = talk;
  return (
    <div className={css.rehearsal}>
      <p>{words.took(clockWords(elapsed(talk, 0)), Object.keys(spent).length, slides.length)}</p>
      <div className={css.choices}>
        <button
          type="button"
          onClick={(event) => {
            focusAround(event);
            use(secondsOf(spent));
          }}
        >
          {words.usePlan}
        </button>
        <button
          type="button"
          onClick={(event) => {
            focusAround(event);
            discard();
          }}
        >
          {words.discard}
        </button>
      </div>
      <ol>
        {slides.map((slide) => (
          <li key={slide.id}>
            <span>{titleOf(slide, dossier.title)}</span>
            <b>{slide.id in spent ? clockWords(spent[slide.id] ?? 0) : words.notShown}</b>
          </li>
        ))}
      </ol>
    </div>
  );
}

const secondsOf = (spent: Talk["spent"]): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(spent).map(([id, time]) => [id, Math.round(time / 1000)]));
