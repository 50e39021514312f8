import { searchWords } from "../../dossier/query/search";

/** A part of a text, from its first character up to the one after its last. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A text as search compares it: its words with a blank on both sides. */
export interface FoldedText {
  readonly folded: string;
  /** By character of it, the part of the text that it is made of. */
  readonly from: readonly TextRange[];
}

/** Folds a text character by character, to know where each word of it is. */
export function foldText(text: string): FoldedText {
  let folded = " ";
  const from: TextRange[] = [{ start: 0, end: 0 }];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    const letters = [
      ...character
        .normalize("NFKD")
        .replace(/\p{Mark}/gu, "")
        .toLowerCase(),
    ];
    const last = from.at(-1);
    // An accent by itself belongs to the letter before it.
    if (letters.length === 0 && last && !folded.endsWith(" "))
      from[from.length - 1] = { start: last.start, end };
    for (const letter of letters) {
      const isWord = /[\p{Letter}\p{Number}]/u.test(letter);
      if (!isWord && folded.endsWith(" ")) continue;
      folded += isWord ? letter : " ";
      for (let unit = 0; unit < (isWord ? letter.length : 1); unit++) from.push({ start, end });
    }
    start = end;
  }
  if (!folded.endsWith(" ")) {
    folded += " ";
    from.push({ start, end: start });
  }
  // A last sigma depends on what follows it, which a single character does not tell.
  const whole = ` ${searchWords(text).join(" ")} `;
  return { folded: whole.length === folded.length ? whole : folded, from };
}

/** The parts of a text that these patterns find, in its order. Parts that meet or overlap are one. */
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
