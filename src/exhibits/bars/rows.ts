import { barName, exhibitWords, factorWords, type MarkLabels, markLabels, quantityWords } from "#text";
import { type Dossier, type Figure, requireRecord } from "../../dossier/format/model";
import type { Quantity } from "../../dossier/format/quantity";
import type { ExhibitOf } from "../../dossier/format/schema";
import type { BarLink, BarRemark } from "../marks/barPlot";
import type { Tone } from "../marks/looks";
import { printedMultiple } from "../printedMultiple";

export interface BarRow {
  readonly figure: Figure;
  readonly tone: Tone;
  /** "China, 2016" */
  readonly name: string;
  readonly labels: MarkLabels;
  readonly remarks: readonly BarRemark[];
}

/** Bars of one unit on one scale. */
export interface BarPanel {
  readonly title: string | null;
  readonly yardstick: { readonly value: number; readonly label: string } | null;
  /** In the author's order. */
  readonly bars: readonly BarRow[];
  readonly links: readonly BarLink[];
  /** The figures of links and remarks, which the drawing prints too. */
  readonly extras: readonly Figure[];
  /** Bars that are not drawn, but count for the scale. */
  readonly scaled?: readonly BarRow[];
}

export function barsRows(dossier: Dossier, exhibit: ExhibitOf<"bars">): readonly BarPanel[] {
  const context = new Set(exhibit.context);
  const share = exhibit.share === undefined ? null : requireRecord(dossier.figures, exhibit.share);
  return panelsOf(exhibit).map(({ title = null, yardstick = null, figures: ids }) => {
    const figures = ids.map((id) => requireRecord(dossier.figures, id));
    const bars = figures.map(
      (figure): BarRow => ({
        figure,
        tone: context.has(figure.id) ? "context" : "focus",
        name: barName(figure),
        labels: markLabels(figure),
        remarks: remarksOn(figure, share, figures),
      }),
    );
    const factors = figures.flatMap((figure) => factorOf(dossier, figure, figures) ?? []);
    return {
      title,
      yardstick,
      bars,
      links: factors.map(linkOf),
      extras: uniqueOf([
        ...factors.map(({ factor }) => factor),
        ...(share && bars.some(({ remarks }) => remarks.length > 0) ? [share] : []),
      ]),
    };
  });
}

const uniqueOf = (figures: readonly Figure[]): readonly Figure[] => [...new Set(figures)];

type Panel = NonNullable<ExhibitOf<"bars">["panels"]>[number];

const panelsOf = ({ panels, figures }: ExhibitOf<"bars">): readonly Panel[] =>
  panels ?? (figures ? [{ figures }] : []);

/** Two bars of one chart. The first is the second divided by a factor. */
interface Tied {
  readonly from: Figure;
  readonly to: Figure;
  readonly factor: Figure;
}

function factorOf(dossier: Dossier, from: Figure, figures: readonly Figure[]): Tied | null {
  if (from.derived?.formula !== "quotient") return null;
  const [dividend, divisor] = from.derived.of;
  const to = figures.find(({ id }) => id === dividend);
  const factor = divisor === undefined ? null : requireRecord(dossier.figures, divisor);
  return to && factor?.quantity.unit === "times" ? { from, to, factor } : null;
}

function linkOf({ from, to, factor }: Tied): BarLink {
  const value = factorWords(factor.quantity);
  const words = printedMultiple(factor);
  const printed = words === undefined || factor.derived ? "" : exhibitWords.marks.printed(words);
  return {
    id: factor.id,
    from: from.id,
    to: to.id,
    value,
    printed,
    line: exhibitWords.marks.times(value, barName(from), printed),
  };
}

/** The share of another bar of the chart in this one. */
function remarksOn(whole: Figure, share: Figure | null, figures: readonly Figure[]): readonly BarRemark[] {
  if (share?.derived?.formula !== "percent-share" || share.derived.of[1] !== whole.id) return [];
  const part = figures.find(({ id }) => id === share.derived?.of[0]);
  if (!part) return [];
  return [
    {
      id: share.id,
      text: exhibitWords.marks.share({
        part: barName(part),
        value: quantityWords(share.quantity),
        whole: whole.subject ?? whole.label,
      }),
      notch: notchOf(part.quantity, whole.quantity),
    },
  ];
}

/** Where a part ends in the bar of the whole; null if it does not end inside or its end is unknown. */
function notchOf(part: Quantity, whole: Quantity): number | null {
  if (part.bound === "between" || whole.bound === "between") return null;
  const ratio = part.value / whole.value;
  return ratio > 0 && ratio < 1 ? part.value : null;
}
