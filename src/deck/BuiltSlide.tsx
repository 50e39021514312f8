import type { Slide } from "../exhibits/slides";
import css from "./deck.module.css";
import { PageSlide } from "./PageSlide";
import { SlideView } from "./SlideView";
import { Stage } from "./Stage";
import slide from "./slide.module.css";

interface Props {
  readonly slide: Slide;
  readonly number: number;
  readonly count: number;
  /** On the stage if the window has room for it, else in the page's own type. */
  readonly isStaged: boolean;
}

/** A slide in the built page: what the deck shows before its code has loaded. */
export function BuiltSlide({ isStaged, ...place }: Props) {
  return (
    <section className={css.deck}>
      <div className={css.area}>
        {isStaged ? (
          <Stage>
            <div className={slide.slot} data-shown>
              <SlideView {...place} tablePage={null} />
            </div>
          </Stage>
        ) : (
          <PageSlide slide={place.slide} tablePage={null} ref={null} />
        )}
      </div>
    </section>
  );
}
