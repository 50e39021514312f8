import type { LinkRow } from "../../dossier/citations/links";
import type { Finding } from "../../dossier/citations/verify";
import { endsOf, sizeBound } from "../../dossier/format/bounds";
import type { Quantity } from "../../dossier/format/quantity";

/** What to do about a citation that is not found as expected; empty if it is. */
export function findingRemedy(finding: Finding): string {
  switch (finding.found) {
    case "found":
      return "";
    case "paragraphs-not-told-apart":
      return "Put a blank line between the paragraphs of the text.";
    case "no-text":
      return `Save the article's text as "${finding.source}.txt".`;
    case "paragraph-count":
      return `The text has ${finding.paragraphs}; fix "paragraphs", or use the text that was cited.`;
    case "no-paragraph":
      return `The text has ${finding.paragraphs}; fix the paragraph number.`;
    case "wording-not-found":
      return "Copy the wording from the article exactly: whole words, with the article's own apostrophes.";
    case "wording-elsewhere":
      return `It is in paragraph ${finding.paragraphs.join(", ")}; fix the paragraph number or the wording.`;
    case "bound-left-out":
      return "Cite a longer wording: the words beside it change its number.";
    case "value-not-readable":
      return `The wording doesn't read as ${valueWords(finding.quantity)} ${finding.quantity.unit}; fix the value, its unit or the wording.`;
    case "number-unknown":
      return "The wording has no number we can read. Compare it with the figure yourself, or cite a wording with the number.";
    case "bound-not-readable":
      return `The figure's wordings don't support "${finding.quantity.bound}"; fix the bound, or cite the words that give it.${belowZero(finding.quantity)}`;
  }
}

/** Articles bound the size of a loss, a dossier its signed number. */
const belowZero = (quantity: Quantity): string =>
  sizeBound(quantity) === quantity.bound
    ? ""
    : ` Below zero a bound is that of the signed number: a loss of "more than 5" is less-than -5.`;

/** As the dossier has it: "5", "5 to 10". */
function valueWords(quantity: Quantity): string {
  const { low, high } = endsOf(quantity);
  return [...new Set([low, high])].join(" to ");
}

/** Where a wording occurs more than once, and what to do about a link that does not lead to it. */
export function linkRemedy({ alone, found, isRight, needed }: LinkRow): string {
  const places = alone.map((paragraph) => `¶${paragraph}`).join(", ");
  if (alone.length === 1) return 'The wording is in the article only once; remove "before" and "after".';
  const often = `The wording is in ${places}`;
  if (isRight) return `${often}.`;
  const landing =
    found[0] === undefined ? "the words around it aren't there" : `the link leads to ¶${found[0]}`;
  const add = Object.entries(needed ?? {}).map(([field, words]) => `"${field}": "${words}"`);
  const remedy = add.length === 0 ? "cite a longer wording" : `use ${add.join(", ")}`;
  return `${often}; ${found.length > 1 ? `${landing}, and fits ${found.length} places` : landing}. To fix, ${remedy}.`;
}
