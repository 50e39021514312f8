import { lazyValue } from "../../dossier/memo";
import type { Measure } from "./measure";

/** A part of a text, by its places in it. */
export interface TextSlice {
  readonly start: number;
  readonly end: number;
}

/** Breaks a text into lines no wider than `width`. SVG does not wrap. */
export function wrap(text: string, width: number, size: number, measure: Measure): readonly string[] {
  const fits = ({ start, end }: TextSlice) => measure(text.slice(start, end), size) <= width;
  return linesIn(text, fits).map(({ start, end }) => text.slice(start, end));
}

const WORD = /[^ \t\n\r]+/g;

/**
 * Breaks a text between words, and inside a word that is wider than a line, such as a name in Chinese or an
 * address.
 */
export function linesIn(text: string, fits: (line: TextSlice) => boolean): readonly TextSlice[] {
  const lines: TextSlice[] = [];
  let line: TextSlice | null = null;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const longer: TextSlice = { start: line?.start ?? index, end: index + word.length };
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    const alone: TextSlice = { start: index, end: longer.end };
    if (fits(alone)) {
      line = alone;
      continue;
    }
    let start = index;
    for (const { segment, index: at } of letters().segment(word)) {
      const end = index + at;
      if (end === start || fits({ start, end: end + segment.length })) continue;
      lines.push({ start, end });
      start = end;
    }
    line = { start, end: longer.end };
  }
  return line ? [...lines, line] : lines;
}

/** As many lines as `linesIn` makes, balanced: "Stock down 32% | since Jan 1", not "… since Jan | 1". */
export function balancedLinesIn(
  text: string,
  width: number,
  widthOf: (line: TextSlice) => number,
): readonly TextSlice[] {
  const linesOf = (most: number) => linesIn(text, (line) => widthOf(line) <= most);
  const lines = linesOf(width);
  if (lines.length < 2) return lines;
  // A word that fits in a line stays whole.
  const words = Array.from(text.matchAll(WORD), ({ 0: word, index }) =>
    widthOf({ start: index, end: index + word.length }),
  );
  let wide = width;
  let narrow = Math.max(width / lines.length, ...words.filter((word) => word <= width)) - 1;
  while (wide - narrow > 1) {
    const middle = (narrow + wide) / 2;
    if (linesOf(middle).length > lines.length) narrow = middle;
    else wide = middle;
  }
  return linesOf(wide);
}

/** Letters as a reader counts them: a combining mark stays with its letter. */
const letters = lazyValue(() => new Intl.Segmenter(undefined, { granularity: "grapheme" }));
