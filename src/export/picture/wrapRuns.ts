import { linesIn, type TextSlice } from "../../exhibits/marks/wrap";
import type { TextStyle } from "./pen";

/** A piece of text in one style. */
export interface Run {
  readonly text: string;
  readonly style: TextStyle;
}
export type Line = readonly Run[];
type WidthOf = (text: string, style: TextStyle) => number;

/**
 * Breaks a text of several styles into lines no wider than `width`. A word may begin in one style and end in
 * another.
 */
export function wrapRuns(runs: readonly Run[], width: number, widthOf: WidthOf): readonly Line[] {
  const spaced = withSingleSpaces(runs);
  const text = spaced.map((run) => run.text).join("");
  const runsOf = (line: TextSlice) => sliceRuns(spaced, line);
  const widthOfAll = (line: Line) => line.reduce((sum, run) => sum + widthOf(run.text, run.style), 0);
  return linesIn(text, (line) => widthOfAll(runsOf(line)) <= width).map(runsOf);
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

function sliceRuns(runs: readonly Run[], { start, end }: TextSlice): Line {
  let at = 0;
  return runs.flatMap(({ text, style }) => {
    const own = text.slice(Math.max(0, start - at), Math.max(0, end - at));
    at += text.length;
    return own === "" ? [] : [{ text: own, style }];
  });
}

/** White space as SVG shows it: one space for any run of it, none at the beginning. */
function withSingleSpaces(runs: readonly Run[]): readonly Run[] {
  let before = " ";
  return runs.map(({ text, style }) => {
    const single = text.replaceAll(/[ \t\n\r]+/g, " ");
    const own = before.endsWith(" ") ? single.replace(/^ /, "") : single;
    before = own === "" ? before : own;
    return { text: own, style };
  });
}
