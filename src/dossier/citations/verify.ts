/**
 * Checks a dossier's citations against the texts of its articles.
 *
 * - A source has as many paragraphs as it says, and each cited paragraph exists.
 * - A wording stands in its paragraph word for word (`wordingPlaces`), and is not cut so that words which bound its
 *   number are left out: "$1 billion" does not do if the article prints "more than $1 billion", nor "3 million" of
 *   "3 million or more".
 * - The value of a figure can be read in every wording cited for it, its bound in at least one: an article
 *   may round in one paragraph what it bounds in another. A wording that says "more than" cannot be typed as
 *   exact; a bare number can be exact or about, nothing else (`prose/boundWords.ts`).
 * - A number that the grammar (`prose/`) cannot read is neither confirmed nor refused.
 */

import type { Dossier, NonEmpty } from "../format/model";
import type { Quantity } from "../format/quantity";
import { type Cited, figureCitations, otherCitations } from "./cited";
import { type Article, articleOf } from "./paragraphs";
import { endsInBound } from "./prose/bound";
import { isCut, type Printed, printedAs } from "./prose/matches";
import { readQuantities } from "./prose/readQuantities";
import { fold, type WordingPlace, wordingContexts, wordingPlaces } from "./wording";

export type Finding =
  | { readonly found: "found" | "wording-not-found" | "bound-left-out" }
  /** A paragraph is cited without a wording, and the text is one block. */
  | { readonly found: "paragraphs-not-told-apart" }
  | { readonly found: "no-text"; readonly source: string }
  /** `paragraphs` are those of the text. */
  | { readonly found: "paragraph-count" | "no-paragraph"; readonly paragraphs: number }
  | {
      readonly found: "wording-elsewhere";
      /** The paragraphs that hold the wording. */
      readonly paragraphs: NonEmpty<number>;
    }
  /** The quantity is the figure's. */
  | { readonly found: "value-not-readable" | "bound-not-readable"; readonly quantity: Quantity }
  /** The wording has a number that nobody here can read, or none. */
  | { readonly found: "number-unknown" };

export type VerifyRow =
  | {
      readonly of: "source";
      readonly source: string;
      /** As the dossier has it. */
      readonly paragraphs: number;
      readonly finding: Finding;
    }
  | ({ readonly of: "citation"; readonly finding: Finding } & Cited);

type Texts = ReadonlyMap<string, Article>;

const FOUND: Finding = { found: "found" };

/** A row for each source, then for each citation in the dossier's order. `texts` are whole articles by source id. */
export function verifyCitations(dossier: Dossier, texts: ReadonlyMap<string, string>): readonly VerifyRow[] {
  const articles: Texts = new Map(
    [...texts].map(([source, text]) => [
      source,
      articleOf(text, dossier.sources.get(source)?.paragraphs ?? 0),
    ]),
  );
  return [
    ...[...dossier.sources.values()].map(
      ({ id, paragraphs }): VerifyRow => ({
        of: "source",
        source: id,
        paragraphs,
        finding: countFinding(id, paragraphs, articles),
      }),
    ),
    ...figureCitations(dossier).flatMap(({ quantity, cited }) => figureRows(quantity, cited, articles)),
    ...otherCitations(dossier).map((cited) => citationRow(cited, placeFinding(cited, articles))),
  ];
}

function citationRow(cited: Cited, finding: Finding): VerifyRow {
  return { of: "citation", ...cited, finding };
}

function countFinding(source: string, paragraphs: number, articles: Texts): Finding {
  const article = articles.get(source);
  if (article === undefined) return noText(source);
  const { length } = article.paragraphs;
  return length === paragraphs ? FOUND : { found: "paragraph-count", paragraphs: length };
}

function figureRows(quantity: Quantity, cited: readonly Cited[], articles: Texts): readonly VerifyRow[] {
  const printed = cited.map(({ citation }) => printedAs(citation.asPrinted ?? "", quantity));
  const isBoundPrinted = printed.includes("as-typed");
  return cited.map((one, at) => {
    const finding = placeFinding(one, articles, quantity);
    return citationRow(
      one,
      finding.found === "found" ? valueFinding(printed[at] ?? "unread", quantity, isBoundPrinted) : finding,
    );
  });
}

function valueFinding(printed: Printed, quantity: Quantity, isBoundPrinted: boolean): Finding {
  if (printed === "unread") return { found: "number-unknown" };
  if (printed === "other-value") return { found: "value-not-readable", quantity };
  return isBoundPrinted ? FOUND : { found: "bound-not-readable", quantity };
}

function placeFinding(
  { citation: { source, paragraph, asPrinted } }: Cited,
  articles: Texts,
  quantity?: Quantity,
): Finding {
  const article = articles.get(source);
  if (article === undefined) return noText(source);
  if (!article.areToldApart && asPrinted === undefined) return { found: "paragraphs-not-told-apart" };
  const text = article.paragraphs[article.areToldApart ? paragraph - 1 : 0];
  const notHere: Finding =
    text === undefined
      ? { found: "no-paragraph", paragraphs: article.paragraphs.length }
      : { found: "wording-not-found" };
  if (asPrinted === undefined) return text === undefined ? notHere : FOUND;
  const places = text === undefined ? [] : wordingContexts(asPrinted, text);
  if (places.length === 0) return elsewhere(asPrinted, article.paragraphs) ?? notHere;
  const isTooShort = (place: WordingPlace) =>
    leavesBoundOut(asPrinted, place.before) ||
    (quantity !== undefined && isCut(fold(asPrinted), quantity, place));
  return places.every(isTooShort) ? { found: "bound-left-out" } : FOUND;
}

function elsewhere(wording: string, article: readonly string[]): Finding | null {
  const [first, ...more] = article.flatMap((text, index) =>
    wordingPlaces(wording, text).length > 0 ? index + 1 : [],
  );
  return first === undefined ? null : { found: "wording-elsewhere", paragraphs: [first, ...more] };
}

/** The wording begins with its number, and the words just before it bound that number. */
function leavesBoundOut(wording: string, before: string): boolean {
  const [first] = readQuantities(fold(wording)).read;
  if (first === undefined || /[\p{L}\p{N}]/u.test(fold(wording).slice(0, first.start))) return false;
  return endsInBound(before) || endsInRange(before, wording);
}

/** The wording begins with the upper end of a range whose lower end is before it. */
function endsInRange(before: string, wording: string): boolean {
  const at = before.length;
  return readQuantities(before + fold(wording)).read.some(
    ({ bounds, extent }) => bounds.includes("between") && extent.start < at && at < extent.end,
  );
}

function noText(source: string): Finding {
  return { found: "no-text", source };
}
