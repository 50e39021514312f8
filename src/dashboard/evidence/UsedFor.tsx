import { evidenceWords } from "#text";
import type { Figure } from "../../dossier/format/model";
import { EvidenceLink } from "../../view/EvidenceLink";
import { useDossier } from "../../view/ViewContext";
import css from "./evidence.module.css";
import { FigureLink } from "./links";
import { usesOf } from "./usesOf";

/** The charts that show a record, and the figures that are calculated from it. */
export function UsedFor({ id }: { readonly id: Figure["id"] }) {
  const { figures, exhibits } = usesOf(useDossier(), id);
  if (figures.length + exhibits.length === 0) return null;
  return (
    <section className={css.more}>
      <h3>{evidenceWords.usedFor}</h3>
      <ul>
        {figures.map((figure) => (
          <li key={figure.id}>
            <FigureLink figure={figure} />
          </li>
        ))}
        {exhibits.map(({ id: exhibit, title }) => (
          <li key={exhibit}>
            <EvidenceLink evidence={exhibit}>{evidenceWords.chart(title)}</EvidenceLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
