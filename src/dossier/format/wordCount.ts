/** Scripts that set no blanks between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Words between blanks; in a script without blanks the words that a dictionary finds. */
export function wordCount(text: string): number {
  const words = text.split(/\s+/).filter((word) => word !== "");
  return words.reduce((sum, word) => sum + (UNSPACED.test(word) ? segmentCount(word) : 1), 0);
}

function segmentCount(text: string): number {
  const segments = [...new Intl.Segmenter(undefined, { granularity: "word" }).segment(text)];
  return Math.max(1, segments.filter(({ isWordLike }) => isWordLike).length);
}
