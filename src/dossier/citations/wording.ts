import { UNSPACED } from "../format/wordCount";

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

/** A place of a wording: the folded text on both sides of it. */
export interface WordingPlace {
  readonly before: string;
  readonly after: string;
}

/** As `wordingPlaces`, with the text after each place too. */
export const wordingContexts = (wording: string, text: string): readonly WordingPlace[] =>
  contextsOf([wording], text);

/** Where several runs of words stand in a text right after each other, if with blanks between them or without. */
export const placesOf = (runs: readonly string[], text: string): readonly string[] =>
  contextsOf(runs, text).map(({ before }) => before);

function contextsOf(runs: readonly string[], text: string): readonly WordingPlace[] {
  const parts = runs.map(fold).filter((part) => part !== "");
  for (const reading of readingsOf(text)) {
    const folded = fold(reading);
    const places = spansOf(parts, folded).map(({ start, end }) => ({
      before: folded.slice(0, start),
      after: folded.slice(end),
    }));
    if (places.length > 0) return places;
  }
  return [];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function spansOf(parts: readonly string[], text: string): readonly Span[] {
  const [first] = parts;
  const spans: Span[] = [];
  if (first === undefined) return spans;
  for (let at = text.indexOf(first); at >= 0; ) {
    const end = isInside.before(first, text, at) ? null : endOf(parts, text, at);
    if (end !== null) spans.push({ start: at, end });
    at = text.indexOf(first, end ?? at + 1);
  }
  return spans;
}

/** Where the last of the parts ends if the first one begins there; null if they do not all stand there. */
function endOf(parts: readonly string[], text: string, at: number): number | null {
  let end = at;
  for (const part of parts) {
    const start = text[end] === " " ? end + 1 : end;
    if (!text.startsWith(part, start)) return null;
    end = start + part.length;
    if (isInside.after(part, text, end)) return null;
  }
  return end;
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
const NOTE = /\[(?:\d{1,3}|[a-z]|note \d+)\]|[¹²³⁰⁴-⁹]|(?<=[\p{L}\p{N}%.,;:”"’'])[*†‡]+(?=[\s.,;:])/giu;

function* readingsOf(text: string): Generator<string> {
  for (const marked of [text, text.replace(NOTE, "")]) {
    yield marked;
    yield marked.replace(BROKEN, "");
    yield marked.replace(BROKEN, "-");
  }
}

const IN_WORD = String.raw`[[\p{L}\p{N}\p{M}]--${UNSPACED}]`;

/** A hyphen joins words; a point, comma or dash between digits joins numbers. */
const JOINED_BEFORE = new RegExp(String.raw`(?:${IN_WORD}|[\p{L}\p{N}\p{M}%][\-‐‑]|[\p{N}%][.,–])$`, "v");
const JOINED_AFTER = new RegExp(String.raw`^(?:${IN_WORD}|[\-‐‑][\p{L}\p{N}]|[.,–]\p{N})`, "v");
const STARTS_UNSPACED = new RegExp(`^${UNSPACED}`, "v");
const ENDS_UNSPACED = new RegExp(`${UNSPACED}$`, "v");
/** Two characters, of which each may be a pair of surrogates. */
const BESIDE = 4;

/** Whether a part is cut out of a word or number: nothing is asked of an end without blanks around it. */
const isInside = {
  before: (part: string, text: string, start: number): boolean =>
    !STARTS_UNSPACED.test(part) && JOINED_BEFORE.test(text.slice(Math.max(0, start - BESIDE), start)),
  after: (part: string, text: string, end: number): boolean =>
    !ENDS_UNSPACED.test(part) && JOINED_AFTER.test(text.slice(end, end + BESIDE)),
};
