import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { deckWords, documentTitle } from "#text";
import { leaveFullScreen } from "../ui/fullScreen";
import { removeBuiltPart } from "../view/builtPart";
import { useDossier, useView } from "../view/ViewContext";
import { Announcement } from "./Announcement";
import { BlankScreen } from "./BlankScreen";
import css from "./deck.module.css";
import { FiltersPanel } from "./FiltersPanel";
import { HelpPanel } from "./HelpPanel";
import { NotesPanel } from "./NotesPanel";
import { Overview } from "./Overview";
import { PageSlide } from "./PageSlide";
import { presentationName } from "./presenterWindow";
import { QrPanel } from "./QrPanel";
import { SlideArea } from "./SlideArea";
import { Slides } from "./Slides";
import { Toolbar } from "./Toolbar";
import { useSlideOfTalk } from "./talk/useTalk";
import { titleOf } from "./titles";
import { useDeckKeys } from "./useDeckKeys";
import { useHasRoomForStage } from "./useHasRoomForStage";
import { usePresentation } from "./usePresentation";
import { useOwnShape } from "./useRoomShape";
import { useWakeLock } from "./useWakeLock";

/**
 * The deck over the whole window. One that is opened by hand leads: a presenter's window that is still open must
 * not undo what the reader chose since.
 */
export default function Deck({ byHand }: { readonly byHand: boolean }) {
  const dossier = useDossier();
  const { evidence } = useView().view;
  const [name] = useState(presentationName);
  const presentation = usePresentation(name, byHand);
  const { slides, at, deck, command, refused, searching, closeSearch } = presentation;
  const own = useRef<HTMLElement>(null);
  const staged = useHasRoomForStage();
  const scroller = useRef<HTMLDivElement>(null);
  useDeckKeys(presentation, scroller);
  useWakeLock();
  useOwnShape(name);
  useSlideOfTalk(name, slides[at]?.id ?? "");
  useLayoutEffect(() => {
    removeBuiltPart("slide");
    own.current?.focus();
  }, []);
  // However it is left: by Back, or in the presenter's window.
  useEffect(() => leaveFullScreen, []);

  const slide = slides[at];
  // Inert while a panel or a blank screen covers it.
  const isCovered = deck.blank !== null || deck.panel === "overview" || deck.panel === "qr";
  return (
    <section
      ref={own}
      className={css.deck}
      data-beside={evidence !== null}
      data-screen-only
      aria-label={deckWords.deck}
      tabIndex={-1}
    >
      {slide && <title>{documentTitle(titleOf(slide, dossier.title), dossier.title)}</title>}
      <Announcement presentation={presentation} />
      <div className={css.under} inert={isCovered}>
        <SlideArea presentation={presentation} staged={staged}>
          {staged ? (
            <Slides slides={slides} at={at} tablePage={deck.tablePage} />
          ) : (
            slide && <PageSlide key={slide.id} ref={scroller} slide={slide} tablePage={deck.tablePage} />
          )}
        </SlideArea>
        {deck.panel === "notes" && slide && <NotesPanel slide={slide} />}
        <Toolbar presentation={presentation} />
        {searching && <FiltersPanel presentation={presentation} close={closeSearch} />}
      </div>
      {deck.digits !== "" && (
        <p className={css.typed} aria-hidden>
          {deckWords.typed(deck.digits)}
        </p>
      )}
      {refused !== null && (
        <p className={css.typed} role="alert">
          {refused === "presenter" ? deckWords.presenter.blocked : deckWords.fullScreenRefused}
        </p>
      )}
      {deck.panel === "overview" && (
        <div className={css.under} inert={deck.blank !== null}>
          <Overview presentation={presentation} />
        </div>
      )}
      {deck.panel === "qr" && <QrPanel close={() => command("qr")} />}
      {deck.panel === "help" && <HelpPanel close={() => command("help")} />}
      {deck.blank !== null && (
        <BlankScreen key={deck.blank} color={deck.blank} end={() => command(deck.blank ?? "black")} />
      )}
    </section>
  );
}
