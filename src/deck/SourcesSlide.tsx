import { deckWords, pageWords } from "#text";
import { sourceWords } from "../dossier/citations/citations";
import { SafeLink } from "../ui/SafeLink";
import { useDossier } from "../view/ViewContext";
import { SlideFooter } from "./SlideFooter";
import type { Place } from "./SlideView";
import css from "./slide.module.css";

export function SourcesSlide(place: Place) {
  const dossier = useDossier();
  return (
    <>
      <h1 className={css.title}>{deckWords.sources}</h1>
      <ul className={css.sources}>
        {[...dossier.sources.values()].map((source) => (
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
      <SlideFooter {...place}>{dossier.title}</SlideFooter>
    </>
  );
}
