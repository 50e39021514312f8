import { boundWords, citedShort, evidenceWords, keyNumber, splitFormula, whyBound } from "#text";
import { asSigned } from "../../dossier/format/bounds";
import { type Figure, requireRecord } from "../../dossier/format/model";
import type { Quantity } from "../../dossier/format/quantity";
import { EvidenceLink } from "../../view/EvidenceLink";
import { useDossier } from "../../view/ViewContext";
import css from "./evidence.module.css";

interface Props {
  readonly figure: Figure;
  readonly derived: NonNullable<Figure["derived"]>;
}

/** How a derived value is calculated, each input a link to its own evidence, and why it has its bound. */
export function Calculation({ figure, derived }: Props) {
  const dossier = useDossier();
  const inputs = derived.of.map((id) => requireRecord(dossier.figures, id));
  const why = whyBound(figure, inputs);
  const { bound } = figure.quantity;
  return (
    <>
      <p className={css.sum}>
        {splitFormula(dossier, derived).map((part) =>
          "text" in part ? (
            <span key={part.text}>{part.text.trim()}</span>
          ) : (
            <span key={part.input.id}>
              <EvidenceLink evidence={part.input.id}>
                {shortWithWords(asSigned(part.input.quantity))}
              </EvidenceLink>
              <small>{part.input.label}</small>
              <small>{citedShort(dossier, part.input.citations, part.input.derived !== undefined)}</small>
            </span>
          ),
        )}
        <span className={css.result}>= {shortWithWords(figure.quantity)}</span>
      </p>
      {why !== null && (
        <section className={css.more}>
          <h3>{evidenceWords.why(boundWords(bound))}</h3>
          <p>{why}</p>
        </section>
      )}
    </>
  );
}

/** "more than $1B": words for the bound, signs for the rest. */
function shortWithWords(quantity: Quantity): string {
  const { qualifier, number } = keyNumber(quantity);
  return `${qualifier} ${number}`.trim();
}
