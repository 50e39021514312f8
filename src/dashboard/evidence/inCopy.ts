import type { Article } from "../../dossier/citations/paragraphs";
import { fold, tidied, wordingPlaces } from "../../dossier/citations/wording";

/** A part of a reader's copy. */
interface CopyPart {
  /** Its paragraph; null in a copy whose paragraphs cannot be told apart. */
  readonly paragraph: number | null;
  readonly text: string;
}

/** What a copy holds of a cited paragraph. */
export interface InCopy {
  readonly parts: readonly CopyPart[];
  /** The wordings that stand nowhere in it. */
  readonly missing: readonly string[];
}

/** Shown before and after a wording in a copy of one block, in characters. */
const AROUND = 250;

/**
 * The cited paragraph of a copy, and the other parts of it that hold a cited wording instead.
 * @param wordings cited of the paragraph
 */
export function inCopy(copy: Article, paragraph: number, wordings: readonly string[]): InCopy {
  const holds = (text: string) => (wording: string) => wordingPlaces(wording, text).length > 0;
  const missing = wordings.filter((wording) => !copy.paragraphs.some((text) => holds(text)(wording)));
  if (!copy.areToldApart) {
    const found = wordings.filter((wording) => !missing.includes(wording));
    const text = copy.paragraphs.join("\n");
    const texts = new Set(found.map((wording) => around(text, wording)));
    return { parts: [...texts].map((part) => ({ paragraph: null, text: part })), missing };
  }
  const own = copy.paragraphs[paragraph - 1];
  const moved = wordings.filter((wording) => own === undefined || !holds(own)(wording));
  const places = moved.flatMap((wording) => {
    const at = copy.paragraphs.findIndex((text) => holds(text)(wording));
    return at < 0 ? [] : [at + 1];
  });
  const isOwnShown = wordings.length === 0 || moved.length < wordings.length || places.length === 0;
  const shown = new Set([...(isOwnShown ? [paragraph] : []), ...places]);
  return {
    parts: [...shown].flatMap((number) => {
      const text = copy.paragraphs[number - 1];
      return text === undefined ? [] : [{ paragraph: number, text }];
    }),
    missing,
  };
}

/** The words around the first place of a wording, to whole words. */
function around(text: string, wording: string): string {
  const whole = tidied(text);
  const from = wordingPlaces(wording, text)[0]?.length ?? 0;
  const to = from + fold(wording).length;
  const isCut = { before: from > AROUND, after: to + AROUND < whole.length };
  const before = whole.slice(Math.max(0, from - AROUND), from);
  const after = whole.slice(to, to + AROUND);
  return [
    isCut.before ? `… ${before.replace(/^\S*\s/, "")}` : before,
    whole.slice(from, to),
    isCut.after ? `${after.replace(/\s\S*$/, "")} …` : after,
  ].join("");
}
