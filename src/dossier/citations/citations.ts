import { type Dossier, requireRecord } from "../format/model";
import type { Citation, Source } from "../format/schema";

export interface CitedSource {
  readonly source: Source;
  /** Ascending, each once. */
  readonly paragraphs: readonly number[];
}

/** What of a citation a link can lead to. */
export type Wording = Pick<Citation, "before" | "asPrinted" | "after">;

/** Who says what is cited: the article itself, if it names nobody. */
export const speakerOf = (dossier: Dossier, { source, attributedTo }: Citation): string =>
  attributedTo ?? requireRecord(dossier.sources, source).publisher;

/** Citations by source, in the dossier's order of sources. */
export function citedSources(dossier: Dossier, citations: readonly Citation[]): readonly CitedSource[] {
  const cited = new Map<string, Set<number>>();
  for (const { source, paragraph } of citations) {
    const own = cited.get(source);
    if (own) own.add(paragraph);
    else cited.set(source, new Set([paragraph]));
  }
  return [...dossier.sources.values()].flatMap((source) => {
    const own = cited.get(source.id);
    return own ? [{ source, paragraphs: [...own].sort((a, b) => a - b) }] : [];
  });
}
