/**
 * Where the links to cited wordings lead, checked against the texts of the articles. A browser goes to the first
 * place that a text fragment matches, whatever its case and accents.
 */
import type { Dossier } from "../format/model";
import { WORDING_LIMIT } from "../format/ruleLimits";
import type { Citation } from "../format/schema";
import { wordCount } from "../format/wordCount";
import type { Wording } from "./citations";
import { type Cited, figureCitations, otherCitations } from "./cited";
import { articleOf } from "./paragraphs";
import { placesOf, tidied } from "./wording";

/** A link that needs words around its wording, or has them. */
export interface LinkRow extends Cited {
  /** The paragraph of each place of the wording alone. */
  readonly alone: readonly number[];
  /** The paragraph of each place of the wording with the words around it. */
  readonly found: readonly number[];
  /** Whether it leads to one place, in the cited paragraph, and with no more words around than that needs. */
  readonly isRight: boolean;
  /** The fewest words around the wording that lead to its paragraph; null if no few words do, or none are needed. */
  readonly needed: Around | null;
}

type Around = Pick<Wording, "before" | "after">;

/** `texts` are whole articles by source id. Citations whose wording is not in its paragraph are passed over. */
export function linkRows(dossier: Dossier, texts: ReadonlyMap<string, string>): readonly LinkRow[] {
  const articles = new Map(
    [...texts].map(([id, text]) => [id, articleOf(text, dossier.sources.get(id)?.paragraphs ?? 0)]),
  );
  const all = [...figureCitations(dossier).flatMap(({ cited }) => cited), ...otherCitations(dossier)];
  return all.flatMap((cited) => {
    const { source, paragraph, before, asPrinted, after } = cited.citation;
    const article = articles.get(source);
    if (asPrinted === undefined || !article?.areToldApart) return [];
    const { paragraphs } = article;
    const alone = placesIn(paragraphs, { asPrinted });
    const hasAround = before !== undefined || after !== undefined;
    if (!alone.includes(paragraph) || (alone.length === 1 && !hasAround)) return [];
    const found = placesIn(paragraphs, { before, asPrinted, after });
    const isRight = alone.length > 1 && found.length === 1 && found[0] === paragraph;
    const needed = isRight || alone.length === 1 ? null : aroundFor(paragraphs, paragraph, asPrinted);
    return [{ ...cited, alone, found, isRight, needed }];
  });
}

/** The paragraph of each place, counted from 1. */
function placesIn(paragraphs: readonly string[], { before = "", asPrinted = "", after = "" }: Wording) {
  const runs = [before, asPrinted, after].map(asMatched);
  return paragraphs.flatMap((text, at) => placesOf(runs, asMatched(text)).map(() => at + 1));
}

/** Letters alone, as a browser compares them. */
const asMatched = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Words before come first: they are what a reader meets first. */
function aroundFor(paragraphs: readonly string[], paragraph: number, asPrinted: string): Around | null {
  const text = tidied(paragraphs[paragraph - 1] ?? "");
  const most = WORDING_LIMIT - wordCount(asPrinted);
  for (const { length } of placesOf([asPrinted], text)) {
    const earlier = text.slice(0, length).split(" ").filter(Boolean);
    const later = text
      .slice(length + asPrinted.length)
      .split(" ")
      .filter(Boolean);
    for (let count = 1; count <= most; count += 1) {
      const tried: readonly Around[] = [
        { before: earlier.slice(-count).join(" ") },
        { after: later.slice(0, count).join(" ") },
      ];
      const right = tried.find((around) => isUnique(paragraphs, { asPrinted, ...around }));
      if (right) return right;
    }
  }
  return null;
}

const isUnique = (paragraphs: readonly string[], wording: Required<Pick<Citation, "asPrinted">> & Around) =>
  placesIn(paragraphs, wording).length === 1;
