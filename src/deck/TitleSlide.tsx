import { filterWords, kickerWords, pageWords, sourceWords } from "#text";
import { Prose } from "../view/Prose";
import { useDossier, useFilters } from "../view/ViewContext";
import { Fit } from "./Fit";
import { SlideFooter } from "./SlideFooter";
import css from "./slide.module.css";
import type { SlidePlace } from "./slidePlace";

export function TitleSlide(place: SlidePlace) {
  const { sources } = useDossier();
  return (
    <>
      <Fit className={css.whole}>
        <Opening />
      </Fit>
      <SlideFooter {...place}>{[...sources.values()].map(sourceWords).join("; ")}</SlideFooter>
    </>
  );
}

/** What the deck opens with. */
export function Opening() {
  const dossier = useDossier();
  const filters = filterWords(dossier, useFilters());
  return (
    <div className={css.opening}>
      <p className={css.kicker}>{kickerWords(dossier)}</p>
      <h1 className={css.opener}>{dossier.title}</h1>
      <p className={css.lead}>
        <Prose text={dossier.standfirst} />
      </p>
      <p className={css.filters} data-chosen hidden={filters.length === 0}>
        {pageWords.filters.active(filters)}
      </p>
    </div>
  );
}
