import { figureCitations, otherCitations } from "../../dossier/citations/cited";
import { paragraphId } from "../../dossier/citations/evidence";
import type { Dossier } from "../../dossier/format/model";

/** Everything that a link on the page opens the evidence of: records, exhibits and cited paragraphs. */
export function evidenceIds(dossier: Dossier): readonly string[] {
  const cited = [...figureCitations(dossier).flatMap((figure) => figure.cited), ...otherCitations(dossier)];
  return [
    ...new Set([
      ...dossier.figures.keys(),
      ...dossier.events.keys(),
      ...dossier.exhibits.map(({ id }) => id),
      ...cited.map(({ citation: { source, paragraph } }) => paragraphId(source, paragraph)),
    ]),
  ];
}
