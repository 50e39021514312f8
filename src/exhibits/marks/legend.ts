import { exhibitWords } from "#text";
import { SIDE, sizeBound } from "../../dossier/format/bounds";
import type { Figure } from "../../dossier/format/model";

/** How to read the looks of these figures; null if all are plain. */
export function legendOf(figures: readonly Figure[]): string | null {
  const { fadePast, fadeBelow, cap, capBelow, interval } = exhibitWords.legend;
  /** Whether some value is bounded on a side, and its size on the same or the other one. */
  const has = (side: string, ofSize: string) =>
    figures.some(({ quantity }) => SIDE[quantity.bound] === side && SIDE[sizeBound(quantity)] === ofSize);
  const parts = [
    has("lower", "lower") ? fadePast : null,
    has("upper", "lower") ? fadeBelow : null,
    has("upper", "upper") ? cap : null,
    has("lower", "upper") ? capBelow : null,
    has("both", "both") ? interval : null,
    hatchWords(figures),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(" ");
}

function hatchWords(figures: readonly Figure[]): string | null {
  const derived = figures.some((figure) => figure.derived);
  const about = figures.some((figure) => !figure.derived && figure.quantity.bound === "about");
  if (derived && about) return exhibitWords.legend.derivedOrAbout;
  if (derived) return exhibitWords.legend.derived;
  return about ? exhibitWords.legend.about : null;
}
