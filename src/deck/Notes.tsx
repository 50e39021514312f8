import { deckWords } from "#text";
import type { Slide } from "../exhibits/slides";
import { ParagraphLinks } from "../view/ParagraphLinks";
import { Prose } from "../view/Prose";
import { useDossier } from "../view/ViewContext";
import css from "./panels.module.css";

/** What to say to a slide, what to be careful with, and what may be asked. */
export function Notes({ slide }: { readonly slide: Slide }) {
  const dossier = useDossier();
  const speaker =
    slide.kind === "exhibit" ? slide.exhibit.speaker : slide.kind === "title" ? dossier.speaker : undefined;
  if (!speaker) return <p>{deckWords.notes.none}</p>;
  const { say, caveats = [], questions = [] } = speaker;
  return (
    <div className={css.notes}>
      <section>
        <h3>{deckWords.notes.say}</h3>
        <ul>
          {say.map((text) => (
            <li key={text}>
              <Prose text={text} />
            </li>
          ))}
        </ul>
      </section>
      {caveats.length > 0 && (
        <section>
          <h3>{deckWords.notes.caveats}</h3>
          <ul>
            {caveats.map((text) => (
              <li key={text}>
                <Prose text={text} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {questions.length > 0 && (
        <section>
          <h3>{deckWords.notes.questions}</h3>
          <dl>
            {questions.map(({ ask, answer, citations }) => (
              <div key={ask}>
                <dt>{ask}</dt>
                <dd>
                  <Prose text={answer} /> <ParagraphLinks citations={citations} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </div>
  );
}
