import { barName, exhibitWords, markWords, quantityOnMark, quantityWords } from "#text";
import { endsOf, mapValues } from "../../dossier/format/bounds";
import { derive } from "../../dossier/format/derive";
import { type Dossier, type Figure, requireRecord } from "../../dossier/format/model";
import type { ExhibitOf } from "../../dossier/format/schema";
import { extentOf } from "../marks/barPlot";
import { type Look, lookOf, type Tone } from "../marks/looks";
import { printedMultiple } from "../printedMultiple";

export interface IndexRow {
  readonly figure: Figure;
  readonly name: string;
  /** As printed: "+376%" or "about ×3". */
  readonly value: string;
  /** Under it: the multiple of a change, which is our calculation, or the article's word for a multiple. */
  readonly under: string;
  /** The figure that the dossier derives from the change as that multiple, if it has one. */
  readonly derived: Figure | undefined;
  /** As a multiple of the baseline; for an interval, the end that is farther from it. */
  readonly multiple: number;
  /** The other end of an interval. */
  readonly nearer?: number | undefined;
  readonly tone: Tone;
  readonly look: Look;
}

/** What a percentage adds to an amount that is only an example. */
export interface SurchargeRow {
  readonly figure: Figure;
  readonly title: string;
  /** "A car priced at $100, for example" */
  readonly name: string;
  readonly base: string;
  readonly added: string;
  readonly sum: string;
  /** The added part of the largest sum, and the part that is certain, which is less for an interval. */
  readonly share: number;
  readonly certain: number;
}

export interface IndexRows {
  /** "Against a year earlier"; null if the chart has no other part. */
  readonly title: string | null;
  /** "a year earlier = 1" */
  readonly baseline: string;
  readonly rows: readonly IndexRow[];
  readonly surcharge: SurchargeRow | null;
}

/** Every figure that the drawing prints, including multiples that the dossier derives from a change. */
export const printedIn = ({ rows, surcharge }: IndexRows): readonly Figure[] => [
  ...new Set([
    ...rows.flatMap(({ figure, derived }) => (derived ? [figure, derived] : [figure])),
    ...(surcharge ? [surcharge.figure] : []),
  ]),
];

export function indexRows(dossier: Dossier, exhibit: ExhibitOf<"index">): IndexRows {
  const figures = exhibit.figures.map((id) => requireRecord(dossier.figures, id));
  const surcharge = exhibit.surcharge ? surchargeRow(dossier, exhibit.surcharge) : null;
  return {
    title: surcharge ? exhibitWords.index.against(exhibit.baseline) : null,
    baseline: exhibitWords.index.baseline(exhibit.baseline),
    rows: figures.map((figure) => rowOf(figure, multipleOf(dossier, figure))),
    surcharge,
  };
}

/** The multiple that the dossier derives from a change. */
const multipleOf = (dossier: Dossier, { id }: Figure): Figure | undefined =>
  [...dossier.figures.values()].find(
    ({ derived }) => derived?.formula === "growth-multiple" && derived.of[0] === id,
  );

function rowOf(figure: Figure, ours: Figure | undefined): IndexRow {
  const { quantity, derived } = figure;
  const isChange = quantity.unit === "percent";
  const { quantity: multiple, exact } = isChange
    ? derive("growth-multiple", [quantity])
    : { quantity, exact: quantity };
  const { amount, nearer } = extentOf(mapValues(exact, (value) => value - 1));
  const isFall = amount < 0;
  return {
    figure,
    name: barName(figure),
    value: quantityOnMark(quantity),
    under: isChange
      ? `${quantityWords(multiple)}, ${markWords.ours}`
      : derived
        ? markWords.ours
        : quoted(printedMultiple(figure)),
    derived: ours,
    multiple: isFall ? endsOf(exact).low : endsOf(exact).high,
    ...(nearer !== undefined && { nearer: isFall ? endsOf(exact).high : endsOf(exact).low }),
    tone: isFall ? "loss" : "focus",
    look: isChange ? lookOf(figure) : lookOfMultiple(figure, isFall),
  };
}

/**
 * Below the baseline, the bound of a multiple points toward the baseline, inside the bar, so only the words can say it.
 */
function lookOfMultiple(figure: Figure, isFall: boolean): Look {
  const look = lookOf(figure);
  if (!isFall || look.end === "interval") return look;
  return { fill: look.fill === "outline" ? "solid" : look.fill, end: "none" };
}

const quoted = (printed: string | undefined): string =>
  printed === undefined ? "" : exhibitWords.index.printed(printed);

function surchargeRow(
  dossier: Dossier,
  { title, figure: id, base, item, sum }: NonNullable<ExhibitOf<"index">["surcharge"]>,
): SurchargeRow {
  const figure = requireRecord(dossier.figures, id);
  const { unit } = base;
  const added = mapValues({ ...figure.quantity, unit, change: true }, (percent) =>
    withoutNoise((base.value * percent) / 100),
  );
  const all = mapValues({ ...added, change: false }, (amount) => withoutNoise(base.value + amount));
  const amount = quantityWords({ value: base.value, unit, bound: "exact" });
  const { low, high } = endsOf(added);
  return {
    figure,
    title,
    name: exhibitWords.index.example(item, amount),
    base: amount,
    added: quantityOnMark(added),
    sum: `${quantityWords(all)} ${sum}`,
    share: high / (base.value + high),
    certain: low / (base.value + high),
  };
}

/** Without the floating point noise of a product such as 19.99 × 7 ÷ 100. */
const withoutNoise = (value: number): number => Number(value.toPrecision(12));
