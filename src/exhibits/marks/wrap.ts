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

/**
 * Breaks a text between words, and inside a word that is wider than a line, such as a name in Chinese or an
 * address.
 */
export function linesIn(text: string, fits: (line: TextSlice) => boolean): readonly TextSlice[] {
  const lines: TextSlice[] = [];
  let line: TextSlice | null = null;
  for (const { 0: word, index } of text.matchAll(/[^ \t\n\r]+/g)) {
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

/** Letters as a reader counts them: a combining mark stays with its letter. */
const letters = lazyValue(() => new Intl.Segmenter(undefined, { granularity: "grapheme" }));
