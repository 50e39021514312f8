import type { Dossier } from "../../dossier/format/model";
import { fewestSlides, rowHeight } from "../written";
import { HEAD_SHARE } from "./columns";

/** Rows that one slide holds, if their texts are short. */
const MOST = 7;

/** How many slides the comparisons take. */
export function comparisonSlides({ comparisons }: Dossier): number {
  const sources = new Set(comparisons.flatMap(({ answers }) => answers.map(({ source }) => source)));
  const share = (1 - HEAD_SHARE) / Math.max(1, sources.size);
  const heights = comparisons.map(({ answers }) => rowHeight(answers.map(({ text }) => ({ text, share }))));
  return fewestSlides(heights, MOST);
}
