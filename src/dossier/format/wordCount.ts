/** A letter of a script without spaces between words, as a pattern. */
export const UNSPACED = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]`;
const IS_UNSPACED = new RegExp(UNSPACED, "u");

/** Words between spaces; in a script without spaces, the words that the platform's segmenter finds. */
export function wordCount(text: string): number {
  const words = text.split(/\s+/).filter((word) => word !== "");
  return words.reduce((sum, word) => sum + (IS_UNSPACED.test(word) ? segmentCount(word) : 1), 0);
}

function segmentCount(text: string): number {
  const segments = [...new Intl.Segmenter(undefined, { granularity: "word" }).segment(text)];
  return Math.max(1, segments.filter(({ isWordLike }) => isWordLike).length);
}
