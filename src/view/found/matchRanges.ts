import { DIVIDER, patternsFor, plainLetters, spellSigns } from "../../dossier/query/words";

/** A part of a text, from its first character to the one after its last. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A text as search compares it. */
export interface FoldedText {
  readonly folded: string;
  /** By character, the part of the text that it comes from. */
  readonly from: readonly TextRange[];
}

/** Characters that may fold to one letter: one with its marks, or the parts of a Korean syllable. */
const UNIT = /[\u1100-\u11FF]+|\P{M}[\p{M}\uFF9E\uFF9F]*|\p{M}+/gu;

/** Folded texts, kept because every filter searches the same rows. */
const known = new Map<string, FoldedText>();
const MOST_KNOWN = 1_000;

/** Folds a text as `folded` does, and records where each letter comes from. */
export function foldText(text: string): FoldedText {
  const before = known.get(text);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const made = fold(text);
  known.set(text, made);
  return made;
}

function fold(text: string): FoldedText {
  let plain = "";
  const places: TextRange[] = [];
  for (const { 0: unit, index } of text.matchAll(UNIT)) {
    const letters = unit.length === 1 && unit <= "~" ? unit.toLowerCase() : plainLetters(unit);
    plain += letters;
    for (let at = 0; at < letters.length; at++) places.push({ start: index, end: index + unit.length });
  }

  const { word: wordOf, sign: signOf } = patternsFor(plain);
  let folded = " ";
  const from: TextRange[] = [{ start: 0, end: 0 }];
  const add = (letter: string, range = from.at(-1)) => {
    if (!range) return;
    folded += letter;
    from.push(range);
  };
  for (const { 0: word, index } of plain.matchAll(wordOf)) {
    const dividers = new Set(Array.from(word.matchAll(DIVIDER), (divider) => divider.index));
    for (let at = 0; at < word.length; at++)
      if (!dividers.has(at))
        for (const letter of spellSigns(word.charAt(at))) add(letter, places[index + at]);
    // The last dot of an abbreviation belongs to the letter before it.
    const [first, last] = [from.at(-1), places[index + word.length - 1]];
    if (first && last) from[from.length - 1] = { start: first.start, end: last.end };
    add(" ");
  }
  if (folded === " ") add(" ");
  for (const { 0: sign, index } of plain.matchAll(signOf))
    for (let at = 0; at < sign.length; at++) add(sign.charAt(at), places[index + at]);
  return { folded, from };
}

/** The parts of a text that match the patterns, in order. Parts that touch or overlap are joined. */
export function matchRanges(text: string, patterns: readonly string[]): readonly TextRange[] {
  const { folded, from } = foldText(text);
  const ranges = patterns.flatMap((pattern) => rangesOf(folded, from, pattern));
  const merged: TextRange[] = [];
  for (const range of ranges.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && range.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else merged.push(range);
  }
  return merged;
}

function rangesOf(folded: string, from: readonly TextRange[], pattern: string): TextRange[] {
  const word = pattern.trim();
  if (word === "") return [];
  const ranges: TextRange[] = [];
  for (let place = folded.indexOf(pattern); place >= 0; place = folded.indexOf(pattern, place + 1)) {
    const first = place + pattern.indexOf(word);
    const [start, end] = [from[first], from[first + word.length - 1]];
    if (start && end) ranges.push({ start: start.start, end: end.end });
  }
  return ranges;
}
