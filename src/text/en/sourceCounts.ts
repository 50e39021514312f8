import type { Dossier } from "../../dossier/format/model";
import type { Citation, Source } from "../../dossier/format/schema";
import { plural } from "./plural";

/** What one article holds: "9 paragraphs, 6 figures, 12 events". */
export function sourceCounts(
  { figures, events }: Pick<Dossier, "figures" | "events">,
  { id, paragraphs }: Source,
): string {
  const cites = ({ citations }: { readonly citations: readonly Citation[] }) =>
    citations.some(({ source }) => source === id);
  const cited = [...figures.values()].filter((figure) => figure.derived === undefined && cites(figure));
  return [
    plural(paragraphs, "paragraph", "paragraphs"),
    plural(cited.length, "figure", "figures"),
    plural([...events.values()].filter(cites).length, "event", "events"),
  ].join(", ");
}
