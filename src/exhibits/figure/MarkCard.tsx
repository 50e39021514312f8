import { exhibitWords, quantityLabel, whenWords } from "#text";
import { requireRecord } from "../../dossier/format/model";
import { Tooltip } from "../../ui/Tooltip";
import { useDossier } from "../../view/ViewContext";
import type { TableRow } from "../records";
import css from "./figure.module.css";

interface Props {
  /** What is pointed at; null hides the card. */
  readonly mark: Element | null;
  readonly rows: readonly TableRow[];
}

/** At a mark: the value in words, who says it and where, and when. Nothing stands here alone: the table has it too. */
export function MarkCard({ mark, rows }: Props) {
  const id = mark?.getAttribute("data-evidence");
  const row = rows.find((candidate) => candidate.mark === id);
  const name = mark?.getAttribute("data-name");
  if (!mark || (!row && !name)) return null;
  return (
    <Tooltip anchor={mark.getBoundingClientRect()}>{row ? <RowCard row={row} /> : <b>{name}</b>}</Tooltip>
  );
}

function RowCard({ row: { quantity, what, when, citations, derivation } }: { readonly row: TableRow }) {
  const dossier = useDossier();
  const [citation] = citations;
  const said = citation?.attributedTo;
  const where =
    citation &&
    exhibitWords.card.where(requireRecord(dossier.sources, citation.source).publisher, citation.paragraph);
  return (
    <>
      {quantity && <b className={css.cardValue}>{quantityLabel(quantity)}</b>}
      <span className={css.cardLine}>{what}</span>
      {derivation !== null && <span className={css.cardLine}>{derivation}</span>}
      <span className={css.cardMeta}>
        {[said, where, when && whenWords(when)].filter(Boolean).join(" · ")}
      </span>
      <span className={css.cardMeta}>{exhibitWords.card.hint}</span>
    </>
  );
}
