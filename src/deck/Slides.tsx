import { startTransition, useEffect, useState } from "react";
import type { Slide } from "../exhibits/slides";
import { SlideView } from "./SlideView";
import css from "./slide.module.css";

interface Props {
  readonly slides: readonly Slide[];
  readonly at: number;
  readonly tablePage: number | null;
}

/** The slide on show. The others are rendered after it, hidden, so that turning is instant. */
export function Slides({ slides, at, tablePage }: Props) {
  // How far from the slide on show others are rendered: nearest first, one distance per render.
  const [reach, setReach] = useState(0);
  useEffect(() => {
    if (reach < slides.length) startTransition(() => setReach(reach + 1));
  }, [reach, slides.length]);
  return slides.map((slide, index) => {
    const shown = index === at;
    if (!shown && Math.abs(index - at) > reach) return null;
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
