import { formulaWords, paragraphRuns, pptxWords, sourceWords } from "#text";
import { citedSources } from "../../../dossier/citations/citations";
import { reachOf, signedBound } from "../../../dossier/format/bounds";
import type { Dossier } from "../../../dossier/format/model";
import type { ContentBar } from "../../../exhibits/content";
import type { Look } from "../../../exhibits/marks/looks";
import type { Wording } from "../../../exhibits/marks/valueFit";
import { color, faint, type ToneColors, toneColors } from "../colors";
import type { ChartInk, ChartPoint } from "../ink";
import { labelFormat } from "../labelFormat";
import { measureAnywhere } from "../measureAnywhere";

/** What the workbook says about a bar beside its name and value, so that the wording travels with the number. */
export function chartColumns(): ChartInk["columns"] {
  const { what, printed, bound, unit, derived, cited, filters } = pptxWords.workbook;
  return { label: what, cells: [printed, bound, unit, derived, cited, filters] };
}

/** "Tesla, before the bell" */
export const nameOf = ({ item: { name, detail } }: ContentBar): string =>
  [name, detail].filter((part) => part !== "").join(", ");

interface Label {
  readonly wording: Wording;
  /** The value stands inside the bar. */
  readonly isInside: boolean;
  readonly size: number;
  readonly barHeight: number;
}

/** Between the tip of an arrow and a value. */
const CLEAR = 12;

/** A bar of a chart, with its look and the wording of its value. */
export function chartPoint(
  dossier: Dossier,
  bar: ContentBar,
  { wording, isInside, size, barHeight }: Label,
): ChartPoint {
  const { figure, matches } = bar;
  const { quantity, derived, citations } = figure;
  const { labels, tone, look } = bar.item;
  const isOpen = look.end === "fade" || look.end === "arrow";
  // The label keeps clear of the bar, and of what stands past its end.
  const blanks = Math.max(1, Math.round((isOpen ? barHeight + CLEAR : 0) / measureAnywhere(" ", size)));
  return {
    label: nameOf(bar),
    value: reachOf(quantity),
    format: labelFormat(quantity, blanks, { rest: labels[wording].rest, isShort: wording === 2 }),
    ...(look.end === "interval" ? lookOpen : lookOn)(look.fill, toneColors(tone, matches)),
    textColor: color(!matches ? "ink-3" : isInside ? "paper" : "ink"),
    isInside,
    cells: [
      labels[1].text,
      signedBound(quantity),
      quantity.unit,
      derived ? formulaWords(dossier, derived) : "",
      citedSources(dossier, citations)
        .map(({ source, paragraphs }) => `${sourceWords(source)}, ${paragraphRuns(paragraphs)}`)
        .join("; "),
      matches ? pptxWords.workbook.left : pptxWords.workbook.leftOut,
    ],
  };
}

/** The fill of the light part of an interval: hatched too, but faintly, if the interval is. */
export const lookOpen = (fill: Look["fill"], colors: ToneColors): ReturnType<typeof lookOn> =>
  fill === "hatched"
    ? { ...lookOn("hatched", faint(colors)), outline: { color: colors.full } }
    : lookOn("outline", colors);

/** The fill of a bar. */
export function lookOn(fill: Look["fill"], { full, soft }: ToneColors): Pick<ChartPoint, "fill" | "outline"> {
  switch (fill) {
    case "solid":
      return { fill: { kind: "solid", color: full }, outline: null };
    case "hatched":
      return {
        fill: { kind: "hatch", color: full, ground: soft },
        outline: { color: full },
      };
    case "outline":
      return { fill: { kind: "solid", color: soft }, outline: { color: full } };
  }
}
