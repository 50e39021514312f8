import { pageWords, whenWords } from "#text";
import { parseWhen } from "../dossier/format/dates";
import { ReadyOffline } from "../platform/offline/Offline";
import { SafeLink } from "../ui/SafeLink";
import { useDossier } from "../view/ViewContext";
import { askForCopy } from "./check/checking";
import css from "./dashboard.module.css";

/** The articles, with their addresses. */
export function Sources() {
  const dossier = useDossier();
  return (
    <footer className={css.sources}>
      <h2>{pageWords.sources.heading}</h2>
      <ul>
        {[...dossier.sources.values()].map((source) => (
          <li key={source.id}>
            <b>{source.publisher}</b>, {whenWords(parseWhen(source.published))}
            {source.author !== undefined && `, ${pageWords.sources.by(source.author)}`}.{" "}
            <SafeLink href={source.url}>{source.title}</SafeLink>{" "}
            <button type="button" className={css.check} onClick={() => askForCopy(source.id)}>
              {pageWords.sources.check}
            </button>
            <span className={css.address}>{source.url}</span>
          </li>
        ))}
      </ul>
      <ReadyOffline />
    </footer>
  );
}
