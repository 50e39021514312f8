import { Fragment } from "react";
import { digitGroups, frameWords, markWords, onFilters, sourceName, sourceWords, yearPublished } from "#text";
import { applyStyle } from "../../ui/applyStyle";
import { EvidenceLink } from "../../view/EvidenceLink";
import { ParagraphLinks } from "../../view/ParagraphLinks";
import { Prose } from "../../view/Prose";
import { useDossier, useFilters } from "../../view/ViewContext";
import { arrangementOf, longestWord } from "../marks/tileSetting";
import type { StatCluster, StatRow } from "./rows";
import { settingOf } from "./slides";
import page from "./stat.module.css";
import stage from "./statSlide.module.css";

interface Props {
  readonly clusters: readonly StatCluster[];
  readonly slide: boolean;
}

/** Large figures, under the source that each comes from. */
export function Clusters({ clusters, slide }: Props) {
  const css = slide ? stage : page;
  const setting = settingOf(clusters);
  const arrangement = arrangementOf(clusters.map(({ rows }) => rows.length));
  return (
    <div
      ref={applyStyle}
      className={css.clusters}
      data-layout={arrangement === "columns" && !slide ? "one" : arrangement}
      data-fills={slide}
      data-style={slide ? `--number-width: ${setting.width}px` : undefined}
    >
      {clusters.map(({ source, rows }) => (
        <div key={source.id} className={css.cluster} data-holds-marks>
          <p className={css.head}>
            <b>{yearPublished(source)}</b> <span className={css.source}>{sourceWords(source)}</span>
            <Nothing className={css.nothing} />
          </p>
          <ul className={css.numbers} aria-label={sourceWords(source)}>
            {rows.map((row) => (
              <KeyNumber
                key={row.figure.id}
                row={row}
                css={css}
                style={slide ? `--number: ${setting.sizeOf(row.number)}px` : styleOnPage(row)}
              />
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
  readonly style: string | undefined;
}

/** A longer word, in sizes of its type, may have no room on the page: it is set as large as its room allows. */
const LONG_WORD = 4;

function styleOnPage({ number }: StatRow): string | undefined {
  const word = longestWord(number);
  return word > LONG_WORD ? `--ems: ${word.toFixed(2)}` : undefined;
}

function KeyNumber({ row: { figure, qualifier, number, text, cited }, css, style }: NumberProps) {
  return (
    <li className={css.tile} data-mark={figure.id}>
      <EvidenceLink
        ref={applyStyle}
        evidence={figure.id}
        className={css.number}
        data-style={style}
        // What is printed comes first, for those who speak to the page.
        aria-label={`${qualifier === "" ? number : `${qualifier} ${number}`}: ${figure.label}`}
      >
        {qualifier !== "" && <small>{qualifier}</small>}{" "}
        <span className={css.digits}>
          {digitGroups(number).map((group, at) => (
            <Fragment key={group + String(at)}>
              {at > 0 && <wbr />}
              {group}
            </Fragment>
          ))}
        </span>
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
