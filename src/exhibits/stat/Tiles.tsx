import { spokenQuantity } from "../../dossier/quantityWords";
import { EvidenceLink } from "../../view/EvidenceLink";
import { useLit } from "../../view/lighting";
import type { StatRow } from "./rows";
import css from "./stat.module.css";

/** Figures one by one, large. */
export function Tiles({ rows }: { readonly rows: readonly StatRow[] }) {
  const { lit } = useLit();
  return (
    <ul className={css.tiles}>
      {rows.map(({ figure, value, mark, on }) => (
        <li key={figure.id} className={css.tile} data-on={on} data-lit={lit.has(figure.id)}>
          <EvidenceLink
            evidence={figure.id}
            className={css.number}
            aria-label={`${spokenQuantity(figure.quantity)}: ${figure.label}`}
          >
            {value}
            <sup>{mark}</sup>
          </EvidenceLink>
          <span className={css.label}>{figure.label}</span>
        </li>
      ))}
    </ul>
  );
}
