import { Fragment } from "react";
import { frameWords, markWords, onFilters, sourceName, sourceWords, yearPublished } from "#text";
import { EvidenceLink } from "../../view/EvidenceLink";
import { ParagraphLinks } from "../../view/ParagraphLinks";
import { Prose } from "../../view/Prose";
import { useDossier, useFilters } from "../../view/ViewContext";
import type { StatCluster, StatRow } from "./rows";
import page from "./stat.module.css";
import stage from "./statSlide.module.css";

interface Props {
  readonly clusters: readonly StatCluster[];
  readonly slide: boolean;
}

/** Up to two sources are side by side. With more, each has its own row. */
const SIDE_BY_SIDE = 2;

/** Large figures, under the source that each comes from. */
export function Clusters({ clusters, slide }: Props) {
  const css = slide ? stage : page;
  const layout = clusters.length > SIDE_BY_SIDE ? "rows" : clusters.length === 1 ? "one" : "pair";
  return (
    <div className={css.clusters} data-layout={layout} data-fills={slide}>
      {clusters.map(({ source, rows }) => (
        <div key={source.id} className={css.cluster} data-holds-marks>
          <p className={css.head}>
            <b>{yearPublished(source)}</b> <span className={css.source}>{sourceWords(source)}</span>
            <Nothing className={css.nothing} />
          </p>
          <ul className={css.numbers} aria-label={sourceWords(source)}>
            {rows.map((row) => (
              <KeyNumber key={row.figure.id} row={row} css={css} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

/** The filters in force, shown if none of the numbers matches them. */
function Nothing({ className }: { readonly className: string | undefined }) {
  return (
    <span className={className} data-chosen-nothing>
      {frameWords.nothing(onFilters(useDossier(), useFilters()))}
    </span>
  );
}

interface NumberProps {
  readonly row: StatRow;
  readonly css: typeof page;
}

function KeyNumber({ row: { figure, qualifier, number, text, cited }, css }: NumberProps) {
  return (
    <li className={css.tile} data-mark={figure.id}>
      <EvidenceLink
        evidence={figure.id}
        className={css.number}
        // What is printed comes first, for those who speak to the page.
        aria-label={`${qualifier === "" ? number : `${qualifier} ${number}`}: ${figure.label}`}
      >
        {qualifier !== "" && <small>{qualifier}</small>} {number}
      </EvidenceLink>
      <p className={css.label}>
        <Prose text={text} />
      </p>
      <p className={css.cite}>
        {cited.map((citations, at) => (
          <Fragment key={citations.map(({ source, paragraph }) => `${source} ${paragraph}`).join()}>
            {at > 0 && "; "}
            <ParagraphLinks citations={citations} name={sourceName} />
          </Fragment>
        ))}
        {figure.derived && `; ${markWords.ours}`}
      </p>
    </li>
  );
}
