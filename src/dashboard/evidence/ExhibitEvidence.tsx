import { useMemo } from "react";
import { evidenceWords, quantityLabel, whenWords } from "#text";
import type { Exhibit } from "../../dossier/format/schema";
import { buildExhibit } from "../../exhibits/buildExhibit";
import { Paged } from "../../exhibits/figure/Paged";
import { EvidenceLink } from "../../view/EvidenceLink";
import { ParagraphLinks } from "../../view/ParagraphLinks";
import { useDossier, useView } from "../../view/ViewContext";
import css from "./evidence.module.css";
import { Head } from "./Head";

/** Everything an exhibit shows, with the paragraphs that each item comes from. */
export function ExhibitEvidence({ exhibit }: { readonly exhibit: Exhibit }) {
  const dossier = useDossier();
  const { view } = useView();
  const { filters } = view;
  const { matching } = useMemo(
    () => buildExhibit(dossier, { filters }, exhibit),
    [dossier, filters, exhibit],
  );
  return (
    <>
      <Head kind={evidenceWords.kind.chart}>{exhibit.title}</Head>
      {matching.length === 0 && <p>{evidenceWords.nothingMatches}</p>}
      <Paged rows={matching} label={exhibit.title}>
        {(rows) => (
          <ul className={css.rows}>
            {rows.map(({ key, evidence, what, quantity, text, when, citations, beside, besideCitations }) => (
              <li key={key}>
                <p>
                  <EvidenceLink evidence={evidence}>{what}</EvidenceLink>
                  {when && <span className={css.aside}>, {whenWords(when)}</span>}
                </p>
                {quantity && <p className={css.strong}>{quantityLabel(quantity)}</p>}
                {text !== null && <p>{text}</p>}
                <p className={css.aside}>
                  <ParagraphLinks citations={citations} />
                </p>
                {besideCitations && (
                  <p className={css.aside}>
                    {beside} <ParagraphLinks citations={besideCitations} />
                  </p>
                )}
              </li>
            ))}
          </ul>
        )}
      </Paged>
    </>
  );
}
