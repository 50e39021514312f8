import { useDeferredValue } from "react";
import type { Slide } from "../view/slides";
import { SlideView } from "./SlideView";
import css from "./slide.module.css";

interface Props {
  readonly slides: readonly Slide[];
  readonly at: number;
  readonly tablePage: number | null;
}

/** The slide on show; its neighbors are drawn already, out of sight, so that stepping is instant. */
export function Slides({ slides, at, tablePage }: Props) {
  // The slide on show is drawn first, its neighbors in a render of their own.
  const around = useDeferredValue(at);
  return slides.map((slide, index) => {
    const shown = index === at;
    if (!shown && Math.abs(index - around) > 1) return null;
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
