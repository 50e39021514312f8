import { type MouseEvent, memo, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { exhibitWords, frameWords } from "#text";
import tool from "../../ui/tool.module.css";
import { usePrinting } from "../../ui/usePrinting";
import { EvidenceLink } from "../../view/EvidenceLink";
import { useDossier } from "../../view/ViewContext";
import { sourceLine, sourcesOf } from "../cited";
import type { TableRow } from "../records";
import css from "./figure.module.css";

interface Props {
  readonly exhibit: string;
  readonly rows: readonly TableRow[];
  readonly tableOpen: boolean;
  readonly openTable: (isOpen: boolean) => void;
  /** Buttons for other actions on the exhibit. */
  readonly tools: ReactNode;
}

/** Where an exhibit comes from, and what can be done with it. A filter changes nothing of it. */
export const Caption = memo(function Caption({ exhibit, rows, tableOpen, openTable, tools }: Props) {
  /** With its table an exhibit takes a row of its own: its button stays where it was pressed. */
  const toggleTable = ({ currentTarget }: MouseEvent) => {
    const { top } = currentTarget.getBoundingClientRect();
    flushSync(() => openTable(!tableOpen));
    scrollBy({ top: currentTarget.getBoundingClientRect().top - top, behavior: "instant" });
  };
  return (
    <div className={css.caption}>
      <span>
        {frameWords.source} {useSourceLine(exhibit, rows)}
      </span>
      <span className={css.tools}>
        <button type="button" className={tool.tool} aria-expanded={tableOpen} onClick={toggleTable}>
          {exhibitWords.exhibit.table}
        </button>
        {tools}
      </span>
    </div>
  );
});

/**
 * Sources in a line: "CNN, 12 paragraphs". It opens the list of the exhibit's citations. Paper opens nothing, and so
 * has every paragraph.
 */
function useSourceLine(exhibit: string, rows: readonly TableRow[]): ReactNode {
  const dossier = useDossier();
  if (usePrinting()) return sourcesOf(dossier, rows);
  return sourceLine(dossier, rows).map(({ printed, name }, at) => (
    <span key={name}>
      {at > 0 && "; "}
      <EvidenceLink evidence={exhibit} aria-label={name === printed ? undefined : name}>
        {printed}
      </EvidenceLink>
    </span>
  ));
}
