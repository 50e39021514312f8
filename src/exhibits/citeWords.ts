import { citedSources } from "../dossier/citations/citations";
import type { Dossier } from "../dossier/format/model";
import type { Citation, Source } from "../dossier/format/schema";

const NO_BREAK = "\u00A0";

/**
 * Cited paragraphs: "Fortune, Apr 27, 2017 ¶4, ¶5; CNN, Apr 29, 2024 ¶13". A name keeps its first paragraph on its
 * line.
 */
export function citeWords(
  dossier: Dossier,
  citations: readonly Citation[],
  name: (source: Source) => string,
): string {
  const parts = citedSources(dossier, citations).map(({ source, paragraphs }) => {
    const own = name(source);
    return `${own}${own === "" ? "" : NO_BREAK}${paragraphs.map((paragraph) => `¶${paragraph}`).join(", ")}`;
  });
  return parts.join("; ");
}
