import { citedShort, quantityLabel, whenWords } from "#text";
import type { Dossier } from "../dossier/format/model";
import type { TableRow } from "../exhibits/records";
import type { Slide } from "../exhibits/slides";
import { useDossier, useFilters } from "../view/ViewContext";
import { litRows } from "./litRows";
import css from "./steps.module.css";

interface Props {
  readonly slide: Slide;
  readonly lit: readonly string[];
}

/** At the foot of a slide, in place of all its sources: the value and the source of each lit mark. */
export function StepCaption({ slide, lit }: Props) {
  const dossier = useDossier();
  const filters = useFilters();
  const rows = litRows(dossier, filters, slide, lit);
  if (rows.length === 0) return null;
  return (
    <div className={css.caption}>
      {rows.map((row) => (
        <p key={row.key}>
          <b>{valueText(row)}</b> <span>{sourceOf(dossier, row)}</span>
        </p>
      ))}
    </div>
  );
}

const valueText = ({ quantity, when, what }: TableRow): string =>
  quantity ? quantityLabel(quantity) : when ? whenWords(when) : what;

/** First where it is from: a long name is cut at its end. */
function sourceOf(dossier: Dossier, { quantity, when, what, derivation, citations }: TableRow): string {
  const cited = citedShort(dossier, citations, derivation !== null);
  const named = quantity || when ? what : "";
  return [cited, named].filter((text) => text !== "").join(" · ");
}
