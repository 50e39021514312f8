import type { Dossier } from "../../dossier/model";
import { valuesOf } from "../../dossier/select";
import type { Filtered } from "../../view/view";
import { exhibitWords } from "../../words/en/exhibits";
import type { Bins, Counts } from "./bins";
import { binName, yearsOfBin } from "./binWords";

/** A bar as a mark: how it is called, and where a click on it leads. */
export interface BinMark {
  readonly key: string;
  /** Its own in the whole page. */
  readonly id: string;
  /** "April 2024: 12 events" */
  readonly words: string;
  /** The filter that a click sets; none where it is set already, or no year is that of all of it. */
  readonly years: readonly string[];
  /** Whose evidence it opens where it sets none. */
  readonly opens: string;
}

/** Of the events that stand in no bar. */
export const COARSE = "coarse";

const { timeline: words } = exhibitWords;

/** A mark for each bin in their order, then one for what stands in none. */
export function binMarks(
  dossier: Dossier,
  { filters }: Filtered,
  exhibit: string,
  { grain, bins, coarse }: Bins,
): readonly BinMark[] {
  const offered = [...valuesOf(dossier, "year")].sort();
  const markOf = (key: string, name: string, counts: Counts, years: readonly string[]): BinMark => ({
    key,
    id: `${exhibit} ${key}`,
    words: words.bin(name, counts),
    years: years.join() === [...filters.year].sort().join() ? [] : years,
    opens: exhibit,
  });
  const marks = bins.map((bin) => {
    const { first, last } = yearsOfBin(grain, bin.at);
    const years = offered.filter((year) => Number(year) >= first && Number(year) <= last);
    return markOf(String(bin.at), binName({ grain }, bin), bin, years);
  });
  return coarse.all === 0 ? marks : [...marks, markOf(COARSE, words.noBin[grain], coarse, [])];
}
