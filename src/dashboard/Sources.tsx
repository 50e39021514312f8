import type { ReactNode } from "react";
import { pageWords, sourceNumber, listedSourceWords as sourceWords, todayWords, whenWords } from "#text";
import { parseWhen } from "../dossier/format/dates";
import type { Source } from "../dossier/format/schema";
import { SafeLink } from "../ui/SafeLink";
import { usePrinting } from "../ui/usePrinting";
import { isLocal } from "../view/localAddress";
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
            <b>{source.publisher}</b>, {publishedWords(source)}
            {sourceNumber(source)}. {sourceWords.titled(source.title)}{" "}
            {source.author !== undefined && `${sourceWords.by(source.author)} `}
            <span data-screen-only>
              <SafeLink href={source.url}>{sourceWords.read(source.publisher)}</SafeLink>
              <span className={css.between}> · </span>
              <button type="button" className={css.quiet} onClick={() => askForCopy(source.id)}>
                {sourceWords.verify}
              </button>
            </span>
            <span className={css.address}>{source.url}</span>
          </li>
        ))}
      </ul>
      <PrintedLines />
      {children}
    </footer>
  );
}

/** On paper: how to read the charts, when the page was printed, and its address. */
function PrintedLines() {
  const printing = usePrinting();
  return (
    <>
      <p className={css.printed}>{sourceWords.signs}</p>
      {printing && (
        <p className={css.printed}>
          {sourceWords.printed(todayWords(), isLocal(location.href) ? "" : location.href)}
        </p>
      )}
    </>
  );
}

/** "April 29, 2024 (date inferred)" */
function publishedWords({ published, publishedBasis }: Source): string {
  const when = whenWords(parseWhen(published));
  return publishedBasis === "stated" ? when : sourceWords.inferred(when);
}
