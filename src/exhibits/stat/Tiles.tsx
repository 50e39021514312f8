import { spokenQuantity } from "#text";
import { EvidenceLink } from "../../view/EvidenceLink";
import { useHighlight } from "../../view/HighlightProvider";
import type { StatRow } from "./rows";
import css from "./stat.module.css";

interface Props {
  readonly rows: readonly StatRow[];
  readonly slide: boolean;
}

/** Figures one by one, large. */
export function Tiles({ rows, slide }: Props) {
  const { ids } = useHighlight();
  return (
    <ul className={css.tiles} data-slide={slide}>
      {rows.map(({ figure, value, mark, on }) => (
        <li key={figure.id} className={css.tile} data-on={on} data-lit={ids.has(figure.id)}>
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
