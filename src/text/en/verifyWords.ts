import type { Finding } from "../../dossier/citations/verify";

/** What to do about a citation that is not found as it should be; empty for one that is. */
export function findingRemedy(finding: Finding): string {
  switch (finding.found) {
    case "found":
      return "";
    case "paragraphs-not-told-apart":
      return "Put a blank line between the paragraphs of the text.";
    case "no-text":
      return `Put the article's text in "${finding.source}.txt".`;
    case "paragraph-count":
      return `The text has ${finding.paragraphs}: correct "paragraphs", or take the text that was cited.`;
    case "no-paragraph":
      return `The text has ${finding.paragraphs}: correct the paragraph's number.`;
    case "wording-not-found":
      return "Copy the wording from the article, whole words and its own apostrophes.";
    case "wording-elsewhere":
      return `It stands in paragraph ${finding.paragraphs.join(", ")}: correct the paragraph's number or the wording.`;
    case "bound-left-out":
      return "Begin the wording earlier, with the words that bound its number.";
    case "value-not-readable":
      return `The wording does not read as ${finding.quantity.value} ${finding.quantity.unit}: correct the value, its unit or the wording.`;
    case "number-unknown":
      return "The wording has no number that can be read: compare it with the figure yourself, or cite a wording with the number.";
    case "bound-not-readable":
      return `No wording of the figure allows "${finding.quantity.bound}": correct the bound, or cite the words that give it.`;
  }
}
