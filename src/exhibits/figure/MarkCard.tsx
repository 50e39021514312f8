import { inNone, markWords, quantityLabel, sourceName, whenWords } from "#text";
import { requireRecord } from "../../dossier/format/model";
import { Tooltip } from "../../ui/Tooltip";
import { useDossier } from "../../view/ViewContext";
import type { TableRow } from "../records";
import css from "./figure.module.css";

/** The pointing device. */
export type Pointing = "mouse" | "touch" | "keys";

interface Props {
  /** What is pointed at. */
  readonly mark: Element;
  readonly by: Pointing;
  readonly rows: readonly TableRow[];
}

/**
 * The card at a mark: the value in words, what it is, who says it and where; for an event its title and date. The
 * table has all of it too.
 */
export function MarkCard({ mark, by, rows }: Props) {
  const id = mark.getAttribute("data-evidence");
  const row = rows.find((candidate) => candidate.mark === id);
  const name = mark.getAttribute("data-name");
  if (!row && !name) return null;
  return (
    <Tooltip about={mark}>
      {row ? <RowCard row={row} /> : <b className={css.cardHead}>{name}</b>}
      {row && <span className={css.cardHint}>{markWords.hint[by]}</span>}
    </Tooltip>
  );
}

function RowCard({ row: { quantity, what, when, citations, derivation } }: { readonly row: TableRow }) {
  const dossier = useDossier();
  const [citation] = citations;
  if (!quantity) {
    return (
      <>
        <b className={css.cardHead}>{what}</b>
        {when && whenWords(when)}
      </>
    );
  }
  const where =
    derivation !== null
      ? markWords.derived(inNone(dossier))
      : citation &&
        markWords.where(citation.attributedTo, sourceName(requireRecord(dossier.sources, citation.source)), [
          String(citation.paragraph),
        ]);
  return (
    <>
      <b className={css.cardHead}>{quantityLabel(quantity)}</b>
      {markWords.sentences(what, where ?? "")}
    </>
  );
}
