import { citedSources } from "../../dossier/citations/citations";
import type { Dossier } from "../../dossier/format/model";
import type { Citation, Source } from "../../dossier/format/schema";

/** What one speaker is cited for in a paragraph. */
export interface Quotation {
  /** Null if nothing is cited word for word. */
  readonly asPrinted: string | null;
  readonly attributedTo: string | undefined;
  readonly citation: Citation;
}

/** A paragraph and all that is cited of it for one record. */
export interface ParagraphGroup {
  readonly source: Source;
  readonly paragraph: number;
  readonly quotations: readonly Quotation[];
}

/** Citations by paragraph, each wording of a speaker once, in the order of sources and paragraphs. */
export function paragraphGroups(dossier: Dossier, citations: readonly Citation[]): readonly ParagraphGroup[] {
  return citedSources(dossier, citations).flatMap(({ source, paragraphs }) =>
    paragraphs.map((paragraph) => {
      const own = citations.filter(
        (citation) => citation.source === source.id && citation.paragraph === paragraph,
      );
      const byWording = new Map(
        own.map((citation): [string, Quotation] => {
          const { asPrinted = null, attributedTo } = citation;
          return [JSON.stringify([asPrinted, attributedTo]), { asPrinted, attributedTo, citation }];
        }),
      );
      return { source, paragraph, quotations: [...byWording.values()] };
    }),
  );
}
