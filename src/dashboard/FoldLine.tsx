import { frameWords, onFilters } from "#text";
import type { Exhibit } from "../dossier/format/schema";
import { nameOf } from "../exhibits/figure/nameOf";
import { useDossier, useFilters } from "../view/ViewContext";
import css from "./dashboard.module.css";

interface Props {
  readonly folded: readonly Exhibit[];
  /** Whether other charts, still in sight, have nothing either. */
  readonly others: boolean;
  /** Whether the folded charts are shown anyway, below this line. */
  readonly all: boolean;
  readonly showAll: (all: boolean) => void;
}

/** Names the charts that have nothing for the filters. */
export function FoldLine({ folded, others, all, showAll }: Props) {
  const on = onFilters(useDossier(), useFilters());
  return (
    <p className={css.fold} data-fold hidden={folded.length === 0}>
      <span>
        <b>{frameWords.folded(folded.length, on, others)}</b>{" "}
        <span data-names>{folded.map(nameOf).join(", ")}</span>
      </span>
      <button type="button" className={css.quiet} onClick={() => showAll(!all)}>
        {all ? frameWords.hide : frameWords.show}
      </button>
    </p>
  );
}
