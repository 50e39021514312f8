import { pptxWords } from "#text";
import type { ContentPanel } from "../../../exhibits/content";
import { bracketsOf } from "../../../exhibits/marks/barLinks";
import { pastEnd, SMALL, VALUE } from "../../../exhibits/marks/looks";
import type { Measure } from "../../../exhibits/marks/measure";
import { labelWidth, type Wording } from "../../../exhibits/marks/valueFit";
import type { Canvas } from "../canvas";
import { color } from "../colors";
import { measureAnywhere } from "../measureAnywhere";
import { SLIDE_TYPE } from "../type";
import type { BarEnd } from "./barEnds";

interface Place {
  readonly group: string;
  /** Of values. */
  readonly size: number;
  /** The right edge of the chart. */
  readonly right: number;
  /** The width of the bars' part of the chart. */
  readonly plotWidth: number;
}

/** From the longer label to a bracket, its depth, and from there to its words. */
const BRACKET = { before: 20, depth: 10, after: 10, line: 2 };

const bracketsIn = ({ links, bars }: ContentPanel, plotWidth: number, size: number) =>
  bracketsOf(
    links.map(({ link }) => link),
    bars.map(({ item }) => item),
    (plotWidth * VALUE) / size,
    measureEnlarged(size / VALUE),
  );

/** Measures in the page's type what is set so much larger, and no smaller than a slide's smallest. */
export const measureEnlarged =
  (enlarged: number): Measure =>
  (text, size, bold) =>
    measureAnywhere(text, Math.max(size, SLIDE_TYPE.smallest / enlarged), bold);

/** Brackets at the right of the longer label, with the factor that ties their bars. */
export function drawBrackets(
  canvas: Canvas,
  panel: ContentPanel,
  ends: readonly BarEnd[],
  { group, size, right, plotWidth, wording }: Place & { readonly wording: Wording },
): void {
  const { objects } = pptxWords;
  for (const { id, from, to, value, printed } of bracketsIn(panel, plotWidth, size)) {
    const tied = [from, to].map((own) => ends.findIndex(({ bar }) => bar.item.id === own));
    const beside = ends.slice(Math.min(...tied), Math.max(...tied) + 1);
    const [first, last] = [beside[0], beside.at(-1)];
    if (!first || !last) continue;
    const [top, bottom] = [first, last].map((end) => end.top + end.height / 2);
    if (top === undefined || bottom === undefined) continue;
    const x = BRACKET.before + Math.max(...beside.map((end) => labelEnd(end, size, wording)));
    const ink = panel.links.find(({ link }) => link.id === id)?.matches ? "ink" : "ink-3";
    const look = { line: { color: color(ink), width: BRACKET.line }, alt: null, group };
    const side = x + BRACKET.depth;
    canvas.shape(objects.bracket, "line", { x, y: top, width: BRACKET.depth, height: 0 }, look);
    canvas.shape(objects.bracket, "line", { x: side, y: top, width: 0, height: bottom - top }, look);
    canvas.shape(objects.bracket, "line", { x, y: bottom, width: BRACKET.depth, height: 0 }, look);
    const textX = side + BRACKET.after;
    const box = { x: textX, y: (top + bottom) / 2 - size * 1.2, width: right - textX, height: size * 2.6 };
    const runs = [
      { text: value, bold: true, ends: printed !== "" },
      ...(printed === "" ? [] : [{ text: printed, size: smaller(size) }]),
    ];
    canvas.text(value, runs, box, { size, color: color(ink), valign: "middle", group });
  }
}

const smaller = (size: number): number => Math.max(SLIDE_TYPE.smallest, (size * SMALL) / VALUE);

/** Where the label of a bar ends. */
function labelEnd({ bar, end, height }: BarEnd, size: number, wording: Wording): number {
  const { look, labels } = bar.item;
  return (
    end + pastEnd(look, height) + size / 2 + (labelWidth(labels[wording], measureAnywhere) * size) / VALUE
  );
}

/** Of a notch: how far it reaches under its bar, and how far its words start left of it. */
const NOTCH = { under: 8, left: 6, line: 3 };

/** What is said of a bar under it, with a notch where its value is; factors that have no bracket among it. */
export function drawRemarks(
  canvas: Canvas,
  panel: ContentPanel,
  ends: readonly BarEnd[],
  { group, size, right, plotWidth, xOf }: Place & { readonly xOf: (value: number) => number },
): void {
  const { objects } = pptxWords;
  const bracketed = new Set(bracketsIn(panel, plotWidth, size).map(({ id }) => id));
  for (const { bar, top, height } of ends) {
    const { id: own, remarks = [] } = bar.item;
    const lines = [
      ...remarks.map((remark) => ({ ...remark, matches: panel.matchesRemark(remark.id) })),
      ...panel.links
        .filter(({ link }) => link.to === own && !bracketed.has(link.id))
        .map(({ link, matches }) => ({ id: link.id, text: link.line, notch: null, matches })),
    ];
    const bottom = top + height;
    for (const [at, { text, notch, matches }] of lines.entries()) {
      const x = xOf(notch ?? 0);
      if (notch !== null) {
        canvas.shape(
          objects.rule,
          "line",
          { x, y: top, width: 0, height },
          {
            line: { color: color("paper"), width: NOTCH.line },
            alt: null,
            group,
          },
        );
        canvas.shape(
          objects.rule,
          "line",
          { x, y: bottom, width: 0, height: NOTCH.under },
          {
            line: { color: color("ink"), width: NOTCH.line / 2 },
            alt: null,
            group,
          },
        );
      }
      const small = smaller(size);
      const width = measureAnywhere(text, small) + small;
      const left = Math.max(0, Math.min(x - (notch === null ? 0 : NOTCH.left), right - width));
      const box = { x: left, y: bottom + NOTCH.under + at * small * 1.3, width, height: small * 1.3 };
      canvas.text(text, text, box, { size: small, color: color(matches ? "ink-2" : "ink-3"), group });
    }
  }
}
