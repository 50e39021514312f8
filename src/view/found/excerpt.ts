import { matchRanges } from "./matchRanges";

/** The ends of sentences. A dot after an abbreviation ("U.S.", "Mr.") or inside of a sentence ("No. 2") is none. */
const ENDS = /(?:[;:!?]|(?<!\b[A-Z][a-z]?)\.(?!\s+[a-z\d]))\s+/g;

/** The length of an excerpt in characters, unless the match is longer. */
const MOST = 72;

/**
 * The sentence of a text in which a pattern is found, or as much around it as there is room for; "" if there is no
 * match.
 */
export function excerpt(text: string, pattern: string): string {
  const [match] = matchRanges(text, [pattern]);
  if (!match) return "";
  const starts = [0, ...[...text.matchAll(ENDS)].map(({ index, 0: { length } }) => index + length)];
  const start = starts.findLast((place) => place <= match.start) ?? 0;
  const end = starts.find((place) => place >= match.end) ?? text.length;
  if (end - start <= MOST) return tidy(text.slice(start, end));
  const around = Math.max(0, MOST - (match.end - match.start)) / 2;
  const left = Math.max(start, Math.min(match.start - around, end - MOST));
  const right = Math.min(end, Math.max(match.end + around, start + MOST));
  const from = left <= start ? start : afterBlank(text, Math.floor(left), match.start);
  const to = right >= end ? end : beforeBlank(text, Math.ceil(right), match.end);
  return `${from > start ? "…" : ""}${tidy(text.slice(from, to))}${to < end ? "…" : ""}`;
}

const tidy = (text: string): string => text.trim().replace(/[,;:]$/, "");

/** The start of the next word, but for a text without blanks. */
function afterBlank(text: string, from: number, most: number): number {
  const blank = text.indexOf(" ", from);
  return blank >= 0 && blank < most ? blank + 1 : wholeCharacter(text, from);
}

function beforeBlank(text: string, to: number, least: number): number {
  const blank = text.lastIndexOf(" ", to);
  return blank >= least ? blank : wholeCharacter(text, to);
}

/** Not between the halves of a surrogate pair. */
const wholeCharacter = (text: string, place: number): number =>
  /[\uDC00-\uDFFF]/.test(text.charAt(place)) ? place + 1 : place;
