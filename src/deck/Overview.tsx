import { useRef } from "react";
import { deckWords } from "#text";
import { type Slide, slidesOf } from "../exhibits/slides";
import { shortDeck, slidesShown } from "../exhibits/talkSlides";
import { useBox } from "../ui/useBox";
import { useTakeFocus } from "../ui/useTakeFocus";
import { useDossier, useNavigate, useView } from "../view/ViewContext";
import { moveSlide, toggleSlide } from "./chosenSlides";
import css from "./overview.module.css";
import { overviewColumns } from "./overviewColumns";
import { PassedOver } from "./PassedOver";
import { PresenterField } from "./PresenterField";
import { SlideView } from "./SlideView";
import { Stage } from "./Stage";
import { titleOf } from "./titles";
import type { Presentation } from "./usePresentation";

/** All slides, small, in the order of the talk, followed by those that the talk leaves out. */
export function Overview({ presentation: shown }: { readonly presentation: Presentation }) {
  const dossier = useDossier();
  const navigate = useNavigate();
  const { view } = useView();
  // The slide on show may be none of the talk.
  const slides = slidesShown(dossier, { ...view, slide: null });
  const presentation = { ...shown, slides };
  const [frame, room] = useBox();
  const count = useRef<HTMLSpanElement>(null);
  const own = useRef<HTMLElement>(null);
  useTakeFocus(() => {
    const buttons = [...(own.current?.querySelectorAll<HTMLElement>("li > button") ?? [])];
    return buttons.find((button) => button.getAttribute("aria-current") === "true") ?? buttons[0];
  });
  const all = slidesOf(dossier);
  const leftOut = all.filter((slide) => !slides.includes(slide));
  const short = shortDeck(dossier);
  const isWhole = leftOut.length === 0 && slides.every((slide, index) => slide === all[index]);
  const entry = (slide: Slide, index: number | null) => (
    <Thumbnail
      key={slide.id}
      slide={slide}
      index={index}
      isCurrent={slide === shown.slides[shown.at]}
      presentation={presentation}
      toggle={() => navigate.chooseSlides(toggleSlide(all, slides, slide))}
      move={(by) => navigate.chooseSlides(moveSlide(slides, slide, by))}
    />
  );
  return (
    <section ref={own} className={css.overview} aria-label={deckWords.overview}>
      <p className={css.head}>
        <span ref={count} role="status" tabIndex={-1}>
          {deckWords.talk.count(slides.length, all.length)}
        </span>
        <PresenterField presentation={presentation} />
        {short.length > 0 && (
          <button type="button" onClick={() => navigate.chooseSlides(short)}>
            {deckWords.talk.short}
          </button>
        )}
        {!isWhole && (
          <button
            type="button"
            onClick={() => {
              navigate.chooseSlides([]);
              // The button is about to leave, and would take the focus with it.
              count.current?.focus();
            }}
          >
            {deckWords.talk.all}
          </button>
        )}
        <PassedOver presentation={presentation} />
        <button type="button" className={css.close} onClick={() => presentation.command("overview")}>
          {deckWords.close}
        </button>
      </p>
      <div ref={frame} className={css.frame}>
        <ol ref={(list) => list?.style.setProperty("--columns", String(overviewColumns(all.length, room)))}>
          {/* One list, so that a slide that is left out or put back is moved, with the focus in it. */}
          {[...slides.map(entry), ...leftOut.map((slide) => entry(slide, null))]}
        </ol>
      </div>
    </section>
  );
}

interface Props {
  readonly slide: Slide;
  /** From 0; null if the talk leaves it out. */
  readonly index: number | null;
  readonly isCurrent: boolean;
  readonly presentation: Presentation;
  readonly toggle: () => void;
  readonly move: (by: -1 | 1) => void;
}

function Thumbnail({ slide, index, isCurrent, presentation, toggle, move }: Props) {
  const dossier = useDossier();
  const { slides, nothing, go } = presentation;
  const title = titleOf(slide, dossier.title);
  const isShown = index !== null;
  const place = { number: (index ?? 0) + 1, count: slides.length };
  const { talk } = deckWords;
  return (
    <li data-in-talk={isShown}>
      <div className={css.thumbnail} data-nothing={nothing.has(slide.id)} inert>
        <Stage>
          <SlideView slide={slide} {...place} tablePage={null} />
        </Stage>
      </div>
      {isShown && (
        <button
          type="button"
          className={css.pick}
          aria-label={deckWords.slide(place.number, place.count, title)}
          aria-current={isCurrent}
          onClick={() => go(slide.id)}
        />
      )}
      <p className={css.title}>{isShown ? `${place.number}  ${title}` : `${talk.hidden}: ${title}`}</p>
      <div className={css.tools}>
        {isShown && (
          <>
            <button
              type="button"
              aria-label={talk.earlier(title)}
              aria-disabled={index === 0}
              onClick={() => move(-1)}
            >
              ←
            </button>
            <button
              type="button"
              aria-label={talk.later(title)}
              aria-disabled={index === slides.length - 1}
              onClick={() => move(1)}
            >
              →
            </button>
          </>
        )}
        <button type="button" aria-label={(isShown ? talk.hide : talk.show)(title)} onClick={toggle}>
          {isShown ? "×" : "+"}
        </button>
      </div>
    </li>
  );
}
