import { deckWords } from "#text";
import { useDossier } from "../view/ViewContext";
import { Clock } from "./Clock";
import deck from "./deck.module.css";
import { Notes } from "./Notes";
import css from "./presenter.module.css";
import { SlideArea } from "./SlideArea";
import { Slides } from "./Slides";
import { SlideView } from "./SlideView";
import { Stage } from "./Stage";
import { Toolbar } from "./Toolbar";
import { useDeckKeys } from "./useDeckKeys";
import { usePresentation } from "./usePresentation";

/** The presenter's own window: what the room sees, what comes next, what to say, and the time. */
export default function Presenter({ name }: { readonly name: string }) {
  const dossier = useDossier();
  const presentation = usePresentation(name);
  const { slides, at, deck: state, alone } = presentation;
  useDeckKeys(presentation);
  const slide = slides[at];
  const next = slides[at + 1];
  return (
    <main className={css.presenter}>
      <title>{`${deckWords.presenter.title}: ${dossier.title}`}</title>
      <section className={css.now} aria-label={deckWords.presenter.now}>
        <h2>{deckWords.presenter.now}</h2>
        <div className={css.frame} data-blank={state.blank}>
          <SlideArea presentation={presentation}>
            <Slides slides={slides} at={at} tablePage={state.tablePage} />
          </SlideArea>
        </div>
      </section>
      <section className={css.next} aria-label={deckWords.presenter.next}>
        <h2>{deckWords.presenter.next}</h2>
        <div className={css.frame} inert>
          {next ? (
            <Stage>
              <SlideView slide={next} number={at + 2} count={slides.length} tablePage={null} />
            </Stage>
          ) : (
            <p className={css.end}>{deckWords.presenter.end}</p>
          )}
        </div>
        <Clock at={at} slides={slides.length} />
      </section>
      <section className={css.notes} aria-label={deckWords.notes.heading}>
        <h2>{deckWords.notes.heading}</h2>
        {slide && <Notes slide={slide} />}
        <p aria-live="polite">{alone && deckWords.presenter.alone}</p>
      </section>
      <div className={deck.static}>
        <Toolbar presentation={presentation} />
      </div>
    </main>
  );
}
