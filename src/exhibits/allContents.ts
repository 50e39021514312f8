import { barsContent } from "./bars/content";
import { changeContent } from "./change/content";
import { comparisonContent } from "./comparison/content";
import { indexContent } from "./index/content";
import { ledgerContent } from "./ledger/content";
import { statContent } from "./stat/content";
import { marksContent, summedContent } from "./tally/content";
import { timelineContent } from "./timeline/content";

/** Describes each form as data. Only pictures and PowerPoint use it, so it is in the file of the pictures. */
export const CONTENTS = {
  bars: barsContent,
  change: changeContent,
  comparison: comparisonContent,
  index: indexContent,
  ledger: ledgerContent,
  stat: statContent,
  tally: marksContent,
  summed: summedContent,
  timeline: timelineContent,
};
