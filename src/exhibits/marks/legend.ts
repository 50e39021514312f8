import { exhibitWords } from "#text";
import type { Figure } from "../../dossier/format/model";
import { lookOf } from "./looks";

/** How to read the looks of these figures; null if all are plain. */
export function legendOf(figures: readonly Figure[]): string | null {
  const looks = figures.map(lookOf);
  const parts = [
    looks.some(({ end }) => end === "fade" || end === "arrow") ? exhibitWords.legend.fadePast : null,
    looks.some(({ end }) => end === "cap") ? exhibitWords.legend.cap : null,
    looks.some(({ end }) => end === "interval") ? exhibitWords.legend.interval : null,
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
