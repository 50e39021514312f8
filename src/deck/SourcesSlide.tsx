import { deckWords, pageWords, sourceCounts, sourceWords } from "#text";
import { signsInDeck } from "../exhibits/signsInDeck";
import { SafeLink } from "../ui/SafeLink";
import { useDossier } from "../view/ViewContext";
import { Fit } from "./Fit";
import { SlideFooter } from "./SlideFooter";
import slide from "./slide.module.css";
import type { SlidePlace } from "./slidePlace";
import css from "./sources.module.css";

export function SourcesSlide(place: SlidePlace) {
  const { title } = useDossier();
  return (
    <>
      <Fit className={slide.whole}>
        <SourceList />
      </Fit>
      <SlideFooter {...place}>{title}</SlideFooter>
    </>
  );
}

const MOST_COLUMNS = 3;

/** All articles, under their heading, and how to read what the slides say of them. */
export function SourceList() {
  const dossier = useDossier();
  const sources = [...dossier.sources.values()];
  return (
    <div className={css.sources}>
      <h1 className={slide.title}>{deckWords.sources}</h1>
      <ul className={css.list} data-columns={Math.min(MOST_COLUMNS, sources.length)}>
        {sources.map((source) => (
          <li key={source.id}>
            <h2>{sourceWords(source)}</h2>
            <p>
              {source.title}
              {source.author !== undefined && `, ${pageWords.sources.by(source.author)}`}
            </p>
            <p>
              {source.publishedBasis === "inferred" && `${deckWords.inferred} `}
              {sourceCounts(dossier, source)}
            </p>
            <p className={css.address}>
              <SafeLink href={source.url}>{source.url}</SafeLink>
            </p>
          </li>
        ))}
      </ul>
      <div className={css.signs}>
        {deckWords.signs(signsInDeck(dossier)).map(({ sign, means }) => (
          <p key={sign}>
            <b>{sign}</b> {means}
          </p>
        ))}
      </div>
    </div>
  );
}
