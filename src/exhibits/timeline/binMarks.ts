import { exhibitWords } from "#text";
import type { Dossier } from "../../dossier/format/model";
import type { Filters } from "../../dossier/query/facets";
import { valuesOf } from "../../dossier/query/select";
import { chosenBy, spanText } from "../../dossier/query/spans";
import type { MarkTarget } from "../form";
import type { Bins, Counts } from "./bins";
import { binName, yearsOfBin } from "./binWords";

/** A bar as a mark: how it is called, and where a click on it leads. */
export interface BinMark extends MarkTarget {
  readonly key: string;
  /** Its own in the whole page. */
  readonly id: string;
  /** "April 2024: 12 events" */
  readonly words: string;
}

/** Of the events that stand in no bar. */
export const COARSE = "coarse";

/** A mark for each bin in their order, then one for what stands in none. */
export function binMarks(
  dossier: Dossier,
  filters: Filters,
  exhibit: string,
  { grain, bins, coarse }: Bins,
): readonly BinMark[] {
  const offered = valuesOf(dossier, "year")
    .map(Number)
    .sort((a, b) => a - b);
  const isChosen = chosenBy(filters.year);
  const chosen = offered.filter((year) => isChosen(String(year))).join();
  const markOf = (key: string, name: string, counts: Counts, years: readonly number[]): BinMark => {
    const [from, to] = [years[0], years.at(-1)];
    const narrows = from !== undefined && to !== undefined && years.join() !== chosen;
    return {
      key,
      id: `${exhibit}/${key}`,
      words: exhibitWords.timeline.bin(name, counts),
      years: narrows ? [spanText({ from, to })] : [],
      opens: exhibit,
    };
  };
  const marks = bins.map((bin) => {
    const { first, last } = yearsOfBin(grain, bin.at);
    const years = offered.filter((year) => year >= first && year <= last);
    return markOf(String(bin.at), binName({ grain }, bin), bin, years);
  });
  return coarse.all === 0
    ? marks
    : [...marks, markOf(COARSE, exhibitWords.timeline.noBin[grain], coarse, [])];
}
