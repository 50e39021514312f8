import type { Family, Ink, Pen, TextStyle } from "./pen";
import { type Attributes, type SvgChild, type SvgNode, svgNode } from "./svg";
import { type Line, type Run, wrapRuns } from "./wrapRuns";

/** Something of a known height that can be placed anywhere. */
export interface Block {
  readonly height: number;
  readonly at: (x: number, y: number) => readonly SvgNode[];
}

interface Setting {
  readonly leading?: number;
  readonly balanced?: boolean;
}

/** Text that fills a width, as one element, so that it is selected and read aloud as one text. */
export function paragraph(pen: Pen, runs: readonly Run[], width: number, setting: Setting = {}): Block {
  const { leading = 1.4, balanced = false } = setting;
  const lines = wrapRuns(runs.map(isolated), width, pen.widthOf, balanced);
  const size = Math.max(0, ...runs.map(({ style }) => style.size));
  const height = size * leading;
  const [first] = runs;
  if (!first || lines.length === 0) return EMPTY;
  return {
    height: height * lines.length,
    at: (x, y) => [
      svgNode(
        "text",
        textAttributes(pen, first.style),
        lines.flatMap((line, at) => {
          const baseline = y + at * height + height / 2 + size * ASCENT;
          // So that what is selected has a space at the end of each line.
          return [...(at === 0 ? [] : [" "]), ...spans(pen, line, first.style, x, baseline)];
        }),
      ),
    ],
  };
}

/** Text with marks of direction is isolated, so that they do not reorder what follows. */
function isolated(run: Run): Run {
  return /[\u202A-\u202E\u2066-\u2069]/.test(run.text) ? { ...run, text: `\u2068${run.text}\u2069` } : run;
}

/** One line of text from a point on its baseline. */
export const lettering = (pen: Pen, text: string, style: TextStyle, x: number, y: number): SvgNode =>
  svgNode("text", { x, y, ...textAttributes(pen, style) }, [text]);

/** How far the baseline is below the middle of the line, in sizes of the type. */
const ASCENT = 0.35;

export const EMPTY: Block = { height: 0, at: () => [] };

/** Room between blocks. */
export const gap = (height: number): Block => ({ height, at: () => [] });

export const hairline = (pen: Pen, width: number, ink: Ink = "rule", thickness = 1): Block => ({
  height: thickness,
  at: (x, y) => [svgNode("rect", { x, y, width, height: thickness, fill: pen.color(ink) })],
});

export function stacked(blocks: readonly Block[]): Block {
  return {
    height: blocks.reduce((sum, { height }) => sum + height, 0),
    at: (x, y) => {
      let top = y;
      return blocks.flatMap((block) => {
        const nodes = block.at(x, top);
        top += block.height;
        return nodes;
      });
    },
  };
}

/** Side by side with one upper edge, each at the given distance from the left. */
export function beside(blocks: readonly { readonly left: number; readonly block: Block }[]): Block {
  return {
    height: Math.max(0, ...blocks.map(({ block }) => block.height)),
    at: (x, y) => blocks.flatMap(({ left, block }) => block.at(x + left, y)),
  };
}

/** The whole picture is in sans-serif unless a run says otherwise. */
const familyOf = (pen: Pen, family: Family) => (family === "sans" ? undefined : pen.families[family]);

function textAttributes(pen: Pen, { family, size, weight, ink }: TextStyle): Attributes {
  return {
    "font-family": familyOf(pen, family),
    "font-size": size,
    "font-weight": weight,
    fill: pen.color(ink),
  };
}

/** One span per run, each with its position, because not every reader handles nested ones. */
function spans(pen: Pen, line: Line, base: TextStyle, left: number, y: number): readonly SvgChild[] {
  let x = left;
  return line.flatMap(({ text, style }): readonly SvgChild[] => {
    const bare = text.trimEnd();
    const span = svgNode(
      "tspan",
      {
        x,
        y,
        ...(style !== base && textAttributes(pen, style)),
      },
      [bare],
    );
    x += pen.widthOf(text, style);
    return bare === text ? [span] : [span, " "];
  });
}
