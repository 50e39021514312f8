/**
 * Where a wording stands in a text, word for word: the folded text before each place. White space, quotation marks and
 * characters of no width are folded; letters, marks and case are not. Whole words only: "2.4%" does not stand in
 * "12.4%", "two" not in "twenty-two", "1 billion" not in "2.1 billion", "5%" not in "5%-10%". Chinese, Japanese, Thai
 * and their like have no blanks between words: a wording of theirs stands wherever it stands.
 *
 * Only if it does not stand in the text as that is: words that are broken at a line's end are joined, with their hyphen
 * or without, and marks of notes are left out.
 */
export const wordingPlaces = (wording: string, text: string): readonly string[] => placesOf([wording], text);

/** Where several runs of words stand in a text right after each other, if with blanks between them or without. */
export function placesOf(runs: readonly string[], text: string): readonly string[] {
  const parts = runs.map(fold).filter((part) => part !== "");
  const [first] = parts;
  if (first === undefined) return [];
  const sought = parts.map((part) => `${escaped(part)}${edge(part, "after")}`).join("\\s*");
  const pattern = new RegExp(`${edge(first, "before")}${sought}`, "gv");
  for (const reading of readingsOf(text)) {
    const folded = fold(reading);
    const places = Array.from(folded.matchAll(pattern), ({ index }) => folded.slice(0, index));
    if (places.length > 0) return places;
  }
  return [];
}

/** A text as wordings are sought in it: tidied, with straight quotation marks. Places are those of the tidied text. */
export const fold = (text: string): string =>
  tidied(text)
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″«»]/g, '"');

/** A text composed (NFC), each run of white space one space, none around, and no characters of no width. */
export function tidied(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** A word that goes on in the next line. */
const BROKEN = /(?<=\p{L})[-‐\u00ad][ \t]*(?:\r\n|[\n\r\f\u2028])[ \t]*(?=\p{Ll})/gu;
/** Of a note: [12], [a], ¹², * or † at a word's end. */
const NOTE = /\[(?:\d{1,3}|[a-z]|note \d+)\]|[¹²³⁰⁴-⁹]+|(?<=[\p{L}\p{N}%.,;:”"’'])[*†‡]+(?=[\s.,;:]|$)/giu;

function* readingsOf(text: string): Generator<string> {
  for (const marked of [text, text.replace(NOTE, "")]) {
    yield marked;
    yield marked.replace(BROKEN, "");
    yield marked.replace(BROKEN, "-");
  }
}

const UNSPACED = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]`;
const IN_WORD = String.raw`[[\p{L}\p{N}\p{M}]--${UNSPACED}]`;

/** A hyphen joins words; a point, comma or dash between digits joins numbers. */
const NOT_INSIDE = {
  before: String.raw`(?<!${IN_WORD}|[\p{L}\p{N}\p{M}%][\-‐‑]|[\p{N}%][.,–])`,
  after: String.raw`(?!${IN_WORD}|[\-‐‑][\p{L}\p{N}]|[.,–]\p{N})`,
};

/** What may not stand beside a wording: nothing is asked of an end without blanks around it. */
function edge(wording: string, side: "before" | "after"): string {
  const end = side === "before" ? new RegExp(`^${UNSPACED}`, "v") : new RegExp(`${UNSPACED}$`, "v");
  return end.test(wording) ? "" : NOT_INSIDE[side];
}

function escaped(text: string): string {
  return text.replace(
    /[.*+?^${}()|[\]\\/\-&!#%,:;<=>@`~]/g,
    (sign) => `\\u{${sign.charCodeAt(0).toString(16)}}`,
  );
}
