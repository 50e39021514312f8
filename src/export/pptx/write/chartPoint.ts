import { deckWords, formulaWords, pptxWords, sourceWords } from "#text";
import { citedSources } from "../../../dossier/citations/citations";
import { signedBound } from "../../../dossier/format/bounds";
import type { Dossier } from "../../../dossier/format/model";
import type { ContentBar } from "../../../exhibits/content";
import { type Look, PAST } from "../../../exhibits/marks/looks";
import { color, type ToneColors, toneColors } from "../colors";
import type { ChartInk, ChartPoint } from "../ink";
import { labelFormat } from "../labelFormat";
import { measureAnywhere } from "../measureAnywhere";

/** How much larger than on the page a bar's end is drawn. */
export const ENLARGED = 1.5;

/** What the workbook says of a bar beside its name and value: the wording goes where the number goes. */
export function chartColumns(): ChartInk["columns"] {
  const { what, printed, bound, unit, derived, cited, filters } = pptxWords.workbook;
  return { label: what, cells: [printed, bound, unit, derived, cited, filters] };
}

/** "Tesla, before the bell" */
export const nameOf = ({ item: { name, detail } }: ContentBar): string =>
  [name, detail].filter((part) => part !== "").join(", ");

/** "> $1B, a lower bound: “more than”" */
export const labelOf = (value: string, note: string | null): string =>
  note === null ? value : `${value}, ${note}`;

interface Label {
  readonly note: string | null;
  readonly size: number;
}

/** A bar of a chart, with its look and the wording of its value. */
export function chartPoint(dossier: Dossier, bar: ContentBar, { note, size }: Label): ChartPoint {
  const { figure, matches } = bar;
  const { quantity, derived, citations } = figure;
  const { value, tone, look } = bar.item;
  // The label keeps clear of the bar, and of what stands past its end.
  const blanks = Math.max(1, Math.round((PAST[look.end] * ENLARGED) / measureAnywhere(" ", size)));
  return {
    label: nameOf(bar),
    value: quantity.value,
    format: labelFormat(quantity, blanks, note === null ? "" : labelOf("", note)),
    ...lookOn(look, toneColors(tone, matches)),
    textColor: color(matches ? "ink" : "ink-3"),
    bold: matches,
    cells: [
      value,
      signedBound(quantity),
      quantity.unit,
      derived ? formulaWords(dossier, derived) : "",
      citedSources(dossier, citations)
        .map(({ source, paragraphs }) => `${sourceWords(source)}, ${deckWords.paragraphs(paragraphs)}`)
        .join("; "),
      matches ? pptxWords.workbook.left : pptxWords.workbook.leftOut,
    ],
  };
}

function lookOn({ fill }: Look, { full, soft }: ToneColors): Pick<ChartPoint, "fill" | "outline"> {
  switch (fill) {
    case "solid":
      return { fill: { kind: "solid", color: full }, outline: null };
    case "hatched":
      return {
        fill: { kind: "hatch", color: full, ground: soft },
        outline: { color: full, isDashed: true },
      };
    case "outline":
      return { fill: { kind: "solid", color: soft }, outline: { color: full, isDashed: false } };
  }
}
