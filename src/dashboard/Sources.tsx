import type { ReactNode } from "react";
import { pageWords, whenWords } from "#text";
import { parseWhen } from "../dossier/format/dates";
import { SafeLink } from "../ui/SafeLink";
import { useDossier } from "../view/ViewContext";
import { askForCopy } from "./check/checking";
import css from "./dashboard.module.css";

/** The articles, with their addresses; under them what else the page says of itself. */
export function Sources({ children }: { readonly children: ReactNode }) {
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
      {children}
    </footer>
  );
}
