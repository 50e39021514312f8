import { exhibitWords } from "#text";
import type { Figure } from "../../dossier/format/model";
import { type Look, lookOf, MEANINGS, type Meaning, meaningsOf } from "./looks";

/** A figure and the look of its bar. */
interface Drawn {
  readonly figure: Figure;
  readonly look: Look;
}

/** How to read the looks of these figures; null if all are plain. */
export const legendOf = (figures: readonly Figure[]): string | null =>
  legendOfDrawn(figures.map((figure) => ({ figure, look: lookOf(figure) })));

/** The same for bars whose looks are not those of their figures. */
export function legendOfDrawn(bars: readonly Drawn[]): string | null {
  const { fadePast, fadeBelow, cap, capBelow, interval } = exhibitWords.legend;
  const words: Record<Meaning, string | null> = {
    exact: null,
    least: fadePast,
    mostBelow: fadeBelow,
    most: cap,
    leastBelow: capBelow,
    range: interval,
    hatched: hatchWords(bars),
  };
  const used = new Set(bars.flatMap(({ look }) => meaningsOf(look)));
  const parts = MEANINGS.flatMap((meaning) => (used.has(meaning) ? (words[meaning] ?? []) : []));
  return parts.join(" ") || null;
}

function hatchWords(bars: readonly Drawn[]): string {
  const hatched = bars.filter(({ look }) => look.fill === "hatched");
  const { derived, about, derivedOrAbout } = exhibitWords.legend;
  if (hatched.every(({ figure }) => figure.derived)) return derived;
  return hatched.some(({ figure }) => figure.derived) ? derivedOrAbout : about;
}
