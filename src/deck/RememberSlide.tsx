import { deckWords, sourceWords } from "#text";
import { findingCaption } from "../exhibits/findingCaption";
import { Prose } from "../view/Prose";
import { useDossier } from "../view/ViewContext";
import { Fit } from "./Fit";
import css from "./remember.module.css";
import { SlideFooter } from "./SlideFooter";
import slide from "./slide.module.css";
import type { SlidePlace } from "./slidePlace";

export function RememberSlide(place: SlidePlace) {
  const { sources } = useDossier();
  return (
    <>
      <Fit className={slide.whole}>
        <Findings />
      </Fit>
      <SlideFooter {...place}>{[...sources.values()].map(sourceWords).join("; ")}</SlideFooter>
    </>
  );
}

/** What the deck closes with: a few sentences, each with its sources. */
export function Findings() {
  const dossier = useDossier();
  return (
    <div className={css.remember}>
      <h1 className={slide.title}>{deckWords.remember}</h1>
      <ol className={css.findings}>
        {dossier.remember.map((finding) => (
          <li key={finding.text}>
            <p className={css.finding}>
              <Prose text={finding.text} />
            </p>
            <p className={css.cited}>{findingCaption(dossier, finding)}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}
