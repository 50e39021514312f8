import type { Dossier } from "../format/model";
import type { Citation, Source } from "../format/schema";

export interface CitedSource {
  readonly source: Source;
  /** Ascending, each once. */
  readonly paragraphs: readonly number[];
}

/** What of a citation a link can lead to. */
export type Wording = Pick<Citation, "before" | "asPrinted" | "after">;

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
 * (https://wicg.github.io/scroll-to-text-fragment/), with the words before and after it if the wording alone stands
 * there more than once: `text=before-,wording,-after`. An address that ends in a text fragment already gets this one
 * in its place.
 */
export function articleLink(source: Source, { before, asPrinted, after }: Wording): string {
  if (asPrinted === undefined) return source.url;
  const [address = "", ...directives] = source.url.split(":~:");
  const others = directives
    .join(":~:")
    .split("&")
    .filter((one) => one !== "" && !one.startsWith("text="));
  const terms = [
    ...(before === undefined ? [] : [`${fragmentTerm(before)}-`]),
    fragmentTerm(asPrinted),
    ...(after === undefined ? [] : [`-${fragmentTerm(after)}`]),
  ];
  return `${address}${address.includes("#") ? "" : "#"}:~:${[`text=${terms.join(",")}`, ...others].join("&")}`;
}

/** Comma, ampersand and hyphen are part of a fragment's syntax. */
const fragmentTerm = (words: string): string => encodeURIComponent(words).replaceAll("-", "%2D");
