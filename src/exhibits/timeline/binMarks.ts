import type { Dossier } from "../../dossier/model";
import { valuesOf } from "../../dossier/select";
import { spanText } from "../../dossier/spans";
import type { Filtered } from "../../view/view";
import { exhibitWords } from "../../words/en/exhibits";
import type { Leads } from "../form";
import type { Bins, Counts } from "./bins";
import { binName, yearsOfBin } from "./binWords";

/** A bar as a mark: how it is called, and where a click on it leads. */
export interface BinMark extends Leads {
  readonly key: string;
  /** Its own in the whole page. */
  readonly id: string;
  /** "April 2024: 12 events" */
  readonly words: string;
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
    const years = offered.map(Number).filter((year) => year >= first && year <= last);
    const [from, to] = [years[0], years.at(-1)];
    const span = from === undefined || to === undefined ? [] : [spanText({ from, to })];
    return markOf(String(bin.at), binName({ grain }, bin), bin, span);
  });
  return coarse.all === 0 ? marks : [...marks, markOf(COARSE, words.noBin[grain], coarse, [])];
}
