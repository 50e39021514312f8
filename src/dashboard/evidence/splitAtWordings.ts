import { fold, tidied, wordingPlaces } from "../../dossier/citations/wording";

interface Part {
  /** Where it begins. */
  readonly at: number;
  readonly words: string;
  readonly isCited: boolean;
}

/** A text, tidied, cut at the wordings that are cited of it. */
export function splitAtWordings(text: string, wordings: readonly string[]): readonly Part[] {
  const folded = fold(text);
  const shown = tidied(text);
  const spans = wordings
    .flatMap((wording) =>
      wordingPlaces(wording, text).map(({ length: from }) => ({ from, to: from + fold(wording).length })),
    )
    // If a line break or a note's mark splits a word, the place is not exact.
    .filter(({ from, to }) => wordings.some((wording) => fold(wording) === folded.slice(from, to)))
    .sort((a, b) => a.from - b.from);
  const parts: Part[] = [];
  let end = 0;
  const add = (to: number, isCited: boolean) => {
    if (to > end) parts.push({ at: end, words: shown.slice(end, to), isCited });
    end = Math.max(end, to);
  };
  for (const { from, to } of spans) {
    add(from, false);
    add(to, true);
  }
  add(folded.length, false);
  return parts;
}
