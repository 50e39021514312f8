import type { Dossier } from "../../dossier/format/model";
import { fewestSlides, rowHeight } from "../written";
import { HEAD_SHARE } from "./columns";
import { answeringSources } from "./rows";

/** Rows that one slide holds, if their texts are short. */
const MOST = 7;

/** How many slides the comparisons take. */
export function comparisonSlides(dossier: Dossier): number {
  const share = (1 - HEAD_SHARE) / Math.max(1, answeringSources(dossier).length);
  const heights = dossier.comparisons.map(({ answers }) =>
    rowHeight(answers.map(({ text }) => ({ text, share }))),
  );
  return fewestSlides(heights, MOST);
}
