import { exhibitWords } from "#text";
import type { Figure } from "../../dossier/format/model";
import { type Look, lookOf } from "./looks";

/** How to read the looks of these figures; null if all are plain. */
export function legendOf(figures: readonly Figure[]): string | null {
  const looks = figures.map(lookOf);
  const { fadePast, fadeBelow, cap, capBelow, interval } = exhibitWords.legend;
  const has = (ends: readonly Look["end"][], isBelow?: boolean) =>
    looks.some((look) => ends.includes(look.end) && look.isBelow === isBelow);
  const parts = [
    has(["fade", "arrow"]) ? fadePast : null,
    has(["fade", "arrow"], true) ? fadeBelow : null,
    has(["cap"]) ? cap : null,
    has(["cap"], true) ? capBelow : null,
    has(["interval"]) ? interval : null,
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
