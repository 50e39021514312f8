import type { Slide } from "../view/slides";
import css from "./deck.module.css";
import { SlideView } from "./SlideView";

interface Props {
  readonly slides: readonly Slide[];
  readonly at: number;
  readonly tablePage: number | null;
}

/** The slide on show; its neighbors are drawn already, out of sight, so that stepping is instant. */
export function Slides({ slides, at, tablePage }: Props) {
  return slides.map((slide, index) => {
    if (Math.abs(index - at) > 1) return null;
    const shown = index === at;
    return (
      <div key={slide.id} className={css.slot} data-shown={shown} inert={!shown} aria-hidden={!shown}>
        <SlideView
          slide={slide}
          number={index + 1}
          count={slides.length}
          tablePage={shown ? tablePage : null}
        />
      </div>
    );
  });
}
