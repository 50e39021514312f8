import { deckWords } from "#text";
import { useDossier } from "../view/ViewContext";
import { PassedOver } from "./PassedOver";
import css from "./panels.module.css";
import { SlideView } from "./SlideView";
import { Stage } from "./Stage";
import { titleOf } from "./titles";
import type { Presentation } from "./usePresentation";

/** All slides, small. */
export function Overview({ presentation }: { readonly presentation: Presentation }) {
  const dossier = useDossier();
  const { slides, at, nothing, go } = presentation;
  return (
    <section className={css.overview} aria-label={deckWords.overview}>
      <PassedOver presentation={presentation} />
      <ol>
        {slides.map((slide, index) => (
          <li key={slide.id}>
            <div className={css.thumbnail} data-nothing={nothing.has(slide.id)} inert>
              <Stage>
                <SlideView slide={slide} number={index + 1} count={slides.length} tablePage={null} />
              </Stage>
            </div>
            <button
              type="button"
              className={css.pick}
              aria-label={deckWords.slide(index + 1, slides.length, titleOf(slide, dossier.title))}
              aria-current={index === at}
              onClick={() => go(slide.id)}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}
