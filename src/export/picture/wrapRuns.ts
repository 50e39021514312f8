import { balancedLinesIn, linesIn, type TextSlice } from "../../exhibits/marks/wrap";
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
 * @param balanced whether the lines are about equally long
 */
export function wrapRuns(
  runs: readonly Run[],
  width: number,
  widthOf: WidthOf,
  balanced = false,
): readonly Line[] {
  const spaced = withSingleSpaces(runs);
  const text = spaced.map((run) => run.text).join("");
  const runsOf = (line: TextSlice) => sliceRuns(spaced, line);
  const widthOfLine = (line: TextSlice) =>
    runsOf(line).reduce((sum, run) => sum + widthOf(run.text, run.style), 0);
  const lines = balanced
    ? balancedLinesIn(text, width, widthOfLine)
    : linesIn(text, (line) => widthOfLine(line) <= width);
  return lines.map(runsOf);
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
