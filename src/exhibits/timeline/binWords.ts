import { exhibitWords, whenCompact, whenWords } from "#text";
import { parseWhen } from "../../dossier/format/dates";
import type { Bin, BinGrain, Bins } from "./bins";

const DAY_IN_MS = 86_400_000;
/** In years. */
const LENGTHS: Partial<Record<BinGrain, number>> = { year: 1, decade: 10, century: 100 };

const four = (year: number) => String(year).padStart(4, "0");
const monthText = (at: number) => `${four(Math.floor(at / 12))}-${String((at % 12) + 1).padStart(2, "0")}`;
const dayText = (at: number) => new Date(at * DAY_IN_MS).toISOString().slice(0, 10);

/** "28 April 2024", "April 2024", "Q2 2024", "2024", "2020–2029" */
export function binName({ grain }: Pick<Bins, "grain">, { at }: Pick<Bin, "at">): string {
  switch (grain) {
    case "day":
      return whenWords(parseWhen(dayText(at)));
    case "month":
      return whenWords(parseWhen(monthText(at)));
    case "quarter":
      return exhibitWords.timeline.quarter((at % 4) + 1, Math.floor(at / 4));
    case "year":
      return String(at);
    case "decade":
    case "century": {
      const { first, last } = yearsOfBin(grain, at);
      return exhibitWords.timeline.years(first, last);
    }
  }
}

/** The years that a bin reaches over. */
export function yearsOfBin(grain: BinGrain, at: number): { readonly first: number; readonly last: number } {
  if (grain === "day") {
    const year = Number(dayText(at).slice(0, 4));
    return { first: year, last: year };
  }
  if (grain === "month" || grain === "quarter") {
    const year = Math.floor(at / (grain === "month" ? 12 : 4));
    return { first: year, last: year };
  }
  const length = LENGTHS[grain] ?? 1;
  // There is no year 0.
  return { first: Math.max(1, at * length), last: at * length + length - 1 };
}

/** Few months or quarters are all named on the axis; of many only the first of each year, by its year. */
const FEW = { month: 24, quarter: 12 };

/** What stands under a bin on the axis; null under those in between. */
export function axisName(
  { grain, bins }: Pick<Bins, "grain" | "bins">,
  { at }: Pick<Bin, "at">,
): string | null {
  switch (grain) {
    case "day":
      return whenCompact(parseWhen(dayText(at)));
    case "month":
      if (bins.length <= FEW.month) return whenCompact(parseWhen(monthText(at)));
      return at % 12 === 0 ? String(at / 12) : null;
    case "quarter":
      if (bins.length <= FEW.quarter) return binName({ grain }, { at });
      return at % 4 === 0 ? String(at / 4) : null;
    case "year":
    case "decade":
    case "century":
      return String(yearsOfBin(grain, at).first);
  }
}
