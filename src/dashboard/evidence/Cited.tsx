import { checkWords, citationText, evidenceWords, pageWords, resultWords, sourceWords } from "#text";
import { articleLink } from "../../dossier/citations/citations";
import { citing, paragraphId } from "../../dossier/citations/evidence";
import { requireRecord } from "../../dossier/format/model";
import type { Citation } from "../../dossier/format/schema";
import { CopyButton } from "../../ui/CopyButton";
import { SafeLink } from "../../ui/SafeLink";
import { EvidenceLink } from "../../view/EvidenceLink";
import { useDossier } from "../../view/ViewContext";
import { askForCopy, useChecked } from "../check/checking";
import css from "./evidence.module.css";
import { FigureLink } from "./links";

interface Props {
  readonly citations: readonly Citation[];
  /** Whose evidence this is: not listed again among what cites the same paragraph. */
  readonly own: string;
}

/** Each place in an article that stands behind a record. */
export function Cited({ citations, own }: Props) {
  return (
    <section>
      <h3>{evidenceWords.citations}</h3>
      <ul className={css.citations}>
        {citations.map((citation) => (
          <li key={`${citation.source} ${citation.paragraph} ${citation.asPrinted}`}>
            <OneCitation citation={citation} own={own} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OneCitation({ citation, own }: { readonly citation: Citation; readonly own: string }) {
  const dossier = useDossier();
  const { source: id, paragraph, asPrinted, attributedTo } = citation;
  const source = requireRecord(dossier.sources, id);
  const checked = useChecked(citation);
  const others = citing(dossier, id, paragraph);
  const figures = others.figures.filter((figure) => figure.id !== own);
  const events = others.events.filter((event) => event.id !== own);
  return (
    <>
      <p className={css.place}>
        <b>{sourceWords(source)}</b>,{" "}
        <EvidenceLink evidence={paragraphId(id, paragraph)}>
          {evidenceWords.paragraph(paragraph).toLowerCase()}
        </EvidenceLink>
      </p>
      {asPrinted !== undefined && (
        <blockquote className={css.wording} aria-label={evidenceWords.asPrinted}>
          “{asPrinted}”
        </blockquote>
      )}
      {attributedTo !== undefined && (
        <p className={css.by}>
          {evidenceWords.saidBy}: {attributedTo}
        </p>
      )}
      <p className={css.actions}>
        <SafeLink href={articleLink(source, asPrinted)}>{evidenceWords.readArticle}</SafeLink>
        <CopyButton className={css.copy} text={citationText(dossier, citation)} words={evidenceWords} />
        <button type="button" className={css.copy} onClick={() => askForCopy(id)}>
          {pageWords.sources.check}
        </button>
      </p>
      {checked && (
        <p className={css.checked} data-result={checked.result}>
          {checkWords.inYourCopy}: {resultWords(checked)}
        </p>
      )}
      {figures.length + events.length > 0 && (
        <details className={css.also}>
          <summary>
            {evidenceWords.alsoCiting} ({figures.length + events.length})
          </summary>
          <ul>
            {figures.map((figure) => (
              <li key={figure.id}>
                <FigureLink figure={figure} />
              </li>
            ))}
            {events.map((event) => (
              <li key={event.id}>
                <EvidenceLink evidence={event.id}>{event.title}</EvidenceLink>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
