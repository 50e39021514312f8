import { lettersOf } from "../../exhibits/marks/wrap";
import type { TextStyle } from "./pen";

/** A piece of text in one style. */
export interface Run {
  readonly text: string;
  readonly style: TextStyle;
}
export type Line = readonly Run[];
type WidthOf = (text: string, style: TextStyle) => number;

/**
 * Breaks a text of several styles into lines no wider than `width`: between words, and inside a word only
 * where it is wider than a line. A word may begin in one style and end in another.
 */
export function wrapRuns(runs: readonly Run[], width: number, widthOf: WidthOf): readonly Line[] {
  const lines: Run[][] = [];
  let line: Run[] = [];
  let used = 0;
  const finish = () => {
    if (line.length > 0) lines.push(line);
    line = [];
    used = 0;
  };
  for (const word of wordsOf(runs).flatMap((whole) => fitting(whole, width, widthOf))) {
    const last = line.at(-1);
    const space = last && !word.glued ? widthOf(" ", last.style) : 0;
    const size = widthOfAll(word.pieces, widthOf);
    if (last && used + space + size > width) finish();
    const before = line.at(-1);
    if (before && !word.glued) {
      line.splice(-1, 1, { ...before, text: `${before.text} ` });
      used += space;
    }
    line = word.pieces.reduce(joined, line);
    used += size;
  }
  finish();
  return lines;
}

/** The same number of lines, as even as they come. */
export function wrapBalanced(runs: readonly Run[], width: number, widthOf: WidthOf): readonly Line[] {
  const lines = wrapRuns(runs, width, widthOf);
  let narrow = width / Math.max(1, lines.length);
  let wide = width;
  while (lines.length > 1 && wide - narrow > 1) {
    const middle = (narrow + wide) / 2;
    if (wrapRuns(runs, middle, widthOf).length > lines.length) narrow = middle;
    else wide = middle;
  }
  return wrapRuns(runs, wide, widthOf);
}

interface Word {
  readonly pieces: readonly Run[];
  /** Part of a word that was broken: no space before it. */
  readonly glued: boolean;
}

const widthOfAll = (pieces: readonly Run[], widthOf: WidthOf): number =>
  pieces.reduce((sum, { text, style }) => sum + widthOf(text, style), 0);

/** Adds a piece to a line, to its last run where that is of the same style. */
function joined(line: readonly Run[], piece: Run): Run[] {
  const last = line.at(-1);
  return last && last.style === piece.style
    ? [...line.slice(0, -1), { ...last, text: last.text + piece.text }]
    : [...line, piece];
}

function wordsOf(runs: readonly Run[]): readonly Word[] {
  const words: Run[][] = [];
  let apart = true;
  for (const { text, style } of runs) {
    for (const part of text.split(/([ \t\n\r]+)/)) {
      if (part === "") continue;
      if (/^[ \t\n\r]/.test(part)) {
        apart = true;
        continue;
      }
      if (apart) words.push([]);
      words.at(-1)?.push({ text: part, style });
      apart = false;
    }
  }
  return words.map((pieces) => ({ pieces, glued: false }));
}

/** A word as it is, or, where it is wider than a line, in parts. */
function fitting(word: Word, width: number, widthOf: WidthOf): readonly Word[] {
  if (widthOfAll(word.pieces, widthOf) <= width) return [word];
  const parts: Run[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const { text, style } of word.pieces) {
    for (const segment of lettersOf(text)) {
      const size = widthOf(segment, style);
      if (used + size > width) {
        parts.push([]);
        used = 0;
      }
      parts.splice(-1, 1, joined(parts.at(-1) ?? [], { text: segment, style }));
      used += size;
    }
  }
  return parts.map((pieces, at) => ({ pieces, glued: at > 0 }));
}
