import type { Dossier } from "../format/model";
import type { Citation, Source } from "../format/schema";

export interface CitedSource {
  readonly source: Source;
  /** Ascending, each once. */
  readonly paragraphs: readonly number[];
}

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

/**
 * The article's address, scrolled to the wording by a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/): a hyphen is part of its syntax and must be escaped. An address
 * that ends in a text fragment already gets this one in its place.
 */
export function articleLink(source: Source, asPrinted: string | undefined): string {
  if (asPrinted === undefined) return source.url;
  const [address = "", ...directives] = source.url.split(":~:");
  const others = directives
    .join(":~:")
    .split("&")
    .filter((one) => one !== "" && !one.startsWith("text="));
  const fragment = `text=${encodeURIComponent(asPrinted).replaceAll("-", "%2D")}`;
  return `${address}${address.includes("#") ? "" : "#"}:~:${[fragment, ...others].join("&")}`;
}
