import type { CSSProperties } from "react";
import { deckWords } from "#text";
import unseen from "../ui/unseen.module.css";
import { useDossier } from "../view/ViewContext";
import { Announcement } from "./Announcement";
import deckCss from "./deck.module.css";
import { FiltersPanel } from "./FiltersPanel";
import { HelpPanel } from "./HelpPanel";
import { Notes } from "./Notes";
import { Overview } from "./Overview";
import { PresenterStrip } from "./PresenterStrip";
import css from "./presenter.module.css";
import { ShrinkToFit } from "./ShrinkToFit";
import { SlideArea } from "./SlideArea";
import { Slides } from "./Slides";
import { SlideView } from "./SlideView";
import { Stage } from "./Stage";
import { slideToward } from "./slideToward";
import { Clock } from "./talk/Clock";
import { Rehearsal } from "./talk/Rehearsal";
import { usePlan } from "./talk/storedTalk";
import { readyTalk, startTalk } from "./talk/talk";
import { useTalk } from "./talk/useTalk";
import { titleOf } from "./titles";
import { useDeckKeys } from "./useDeckKeys";
import { usePresentation } from "./usePresentation";
import { useRoomShape } from "./useRoomShape";

/** The smallest scale of the notes. */
const LEAST_NOTES = 0.8;

/** The presenter's own window: what the room sees, what comes next, what to say, and the time. */
export default function Presenter({ name }: { readonly name: string }) {
  const dossier = useDossier();
  const presentation = usePresentation(name);
  const { slides, at, deck: state, alone, command, searching, closeSearch } = presentation;
  const slide = slides[at];
  const after = slideToward(1, presentation, state.all);
  const next = after === null ? undefined : slides[after];
  const shape: CSSProperties & { readonly "--shape": number } = { "--shape": useRoomShape(name) };
  const [talk, change] = useTalk(name, slide?.id ?? "");
  const [plan, setPlan] = usePlan(dossier.title);
  useDeckKeys(presentation);
  const isOver = talk.isRehearsal && talk.since === null;
  return (
    <main className={css.presenter}>
      <title>{`${deckWords.presenter.title}: ${dossier.title}`}</title>
      <Announcement presentation={presentation} />
      <div className={deckCss.under} inert={state.panel === "overview"}>
        <section className={css.now} aria-label={deckWords.presenter.now}>
          <h2>{deckWords.presenter.now}</h2>
          <div className={css.room}>
            <div className={css.frame} style={shape} data-blank={state.blank}>
              <SlideArea presentation={presentation}>
                <Slides slides={slides} at={at} tablePage={state.tablePage} />
              </SlideArea>
            </div>
          </div>
        </section>
        <div className={css.side}>
          <Clock
            talk={talk}
            change={change}
            plan={plan}
            setPlan={setPlan}
            slides={slides.map(({ id }) => id)}
            rehearse={() => {
              change(() => startTalk(slides[0]?.id ?? "", Date.now(), true));
              command("first");
            }}
          />
          <section className={css.next} aria-label={deckWords.presenter.next}>
            <h2 className={unseen.unseen}>{deckWords.presenter.next}</h2>
            <p className={css.nextTitle}>
              {next ? deckWords.presenter.nextIs(titleOf(next, dossier.title)) : deckWords.presenter.end}
            </p>
            <div className={css.room}>
              {next && after !== null ? (
                <div className={css.frame} inert>
                  <Stage>
                    <SlideView slide={next} number={after + 1} count={slides.length} tablePage={null} />
                  </Stage>
                </div>
              ) : null}
            </div>
          </section>
        </div>
        <section
          className={css.notes}
          aria-label={isOver ? deckWords.presenter.rehearsal : deckWords.notes.heading}
          tabIndex={-1}
        >
          <h2 className={unseen.unseen}>
            {isOver ? deckWords.presenter.rehearsal : deckWords.notes.heading}
          </h2>
          <ShrinkToFit key={slide?.id} className={css.text} least={LEAST_NOTES}>
            {isOver ? (
              <Rehearsal
                talk={talk}
                slides={slides}
                use={(seconds) => {
                  setPlan({ minutes: null, seconds });
                  change(({ slide: shown }) => readyTalk(shown, Date.now()));
                }}
                discard={() => change(({ slide: shown }) => readyTalk(shown, Date.now()))}
              />
            ) : (
              slide && <Notes slide={slide} />
            )}
          </ShrinkToFit>
          <p className={css.alone} aria-live="polite">
            {alone && deckWords.presenter.alone}
          </p>
        </section>
        <PresenterStrip presentation={presentation} />
        {searching && <FiltersPanel presentation={presentation} close={closeSearch} />}
      </div>
      {state.panel === "overview" && <Overview presentation={presentation} />}
      {state.panel === "help" && <HelpPanel close={() => command("help")} />}
    </main>
  );
}
