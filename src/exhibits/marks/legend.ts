import type { Figure } from "../../dossier/model";
import { words } from "../../words/en";
import { lookOf } from "./looks";

/** How to read the looks that these figures are drawn in; null where all are plain. */
export function legendOf(figures: readonly Figure[]): string | null {
  const looks = figures.map(lookOf);
  const parts = [
    looks.some(({ fade }) => fade === "past") ? words.legend.fadePast : null,
    looks.some(({ fade }) => fade === "before") ? words.legend.fadeBefore : null,
    figures.some(({ derived }) => derived) ? words.legend.derived : null,
    figures.some(({ derived, quantity }) => !derived && quantity.bound === "about") ? words.legend.about : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(" ");
}
