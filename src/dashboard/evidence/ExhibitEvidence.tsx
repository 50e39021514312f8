import { useMemo } from "react";
import { evidenceWords, quantityLabel, whenWords } from "#text";
import type { Exhibit } from "../../dossier/format/schema";
import { buildExhibit } from "../../exhibits/buildExhibit";
import { Paged } from "../../exhibits/figure/Paged";
import { EvidenceLink } from "../../view/EvidenceLink";
import { ParagraphLinks } from "../../view/ParagraphLinks";
import { useDossier, useView } from "../../view/ViewContext";
import css from "./evidence.module.css";

/** All that an exhibit shows, each with the paragraphs it comes from. */
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
      <p className={css.sort}>{evidenceWords.exhibit}</p>
      <h2 className={css.title}>{exhibit.title}</h2>
      {matching.length === 0 && <p>{evidenceWords.nothingLeft}</p>}
      <Paged rows={matching} label={exhibit.title}>
        {(rows) => (
          <ul className={css.citations}>
            {rows.map(({ key, evidence, what, quantity, text, when, citations }) => (
              <li key={key}>
                <p className={css.place}>
                  <EvidenceLink evidence={evidence}>{what}</EvidenceLink>
                  {when && <span className={css.aside}>, {whenWords(when)}</span>}
                </p>
                {quantity && <p className={css.strong}>{quantityLabel(quantity)}</p>}
                {text !== null && <p className={css.place}>{text}</p>}
                <p className={css.by}>
                  <ParagraphLinks citations={citations} />
                </p>
              </li>
            ))}
          </ul>
        )}
      </Paged>
    </>
  );
}
