import { deckWords, pageWords, sourceWords } from "#text";
import { SafeLink } from "../ui/SafeLink";
import { useDossier } from "../view/ViewContext";
import { Fit } from "./Fit";
import { SlideFooter } from "./SlideFooter";
import css from "./slide.module.css";
import type { SlidePlace } from "./slidePlace";

export function SourcesSlide(place: SlidePlace) {
  const { title } = useDossier();
  return (
    <>
      <Fit className={css.whole}>
        <SourceList />
      </Fit>
      <SlideFooter {...place}>{title}</SlideFooter>
    </>
  );
}

/** All articles, under their heading. */
export function SourceList() {
  const { sources } = useDossier();
  return (
    <div className={css.sources}>
      <h1 className={css.title}>{deckWords.sources}</h1>
      <ul>
        {[...sources.values()].map((source) => (
          <li key={source.id}>
            <b>{sourceWords(source)}</b>
            {source.author !== undefined && `, ${pageWords.sources.by(source.author)}`}
            <br />
            {source.title}
            <br />
            <SafeLink href={source.url}>{source.url}</SafeLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
