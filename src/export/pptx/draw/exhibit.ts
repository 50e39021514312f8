import type { Dossier } from "../../../dossier/model";
import type { Exhibit } from "../../../dossier/schema";
import { proseText } from "../../../dossier/texts";
import { barsRows } from "../../../exhibits/bars/rows";
import { changeRows } from "../../../exhibits/change/rows";
import { comparisonRows } from "../../../exhibits/comparison/rows";
import { ledgerRows } from "../../../exhibits/ledger/rows";
import { statRows } from "../../../exhibits/stat/rows";
import { tallyRows } from "../../../exhibits/tally/rows";
import { timelineRows } from "../../../exhibits/timeline/rows";
import { partOf } from "../../../view/slides";
import type { View } from "../../../view/view";
import { pptxWords } from "../../../words/en/pptx";
import type { Canvas } from "../canvas";
import type { Box } from "../units";
import { drawBars, notesOfPanels } from "./bars";
import { drawChange } from "./change";
import { drawComparison } from "./comparison";
import { drawLedger } from "./ledger";
import { drawStat } from "./stat";
import { drawTally } from "./tally";
import { drawTimeline } from "./timeline";

interface Shown {
  readonly dossier: Dossier;
  readonly view: View;
  readonly exhibit: Exhibit;
  readonly part: number;
  readonly parts: number;
  readonly spoken: string;
}

/** The one door to the forms: a new one does not compile until it stands here. */
export function drawExhibit(
  canvas: Canvas,
  stage: Box,
  { dossier, view, exhibit, part, parts, spoken }: Shown,
): void {
  const { title } = exhibit;
  switch (exhibit.form) {
    case "stat":
      drawStat(canvas, stage, statRows(dossier, view, exhibit));
      break;
    case "bars":
      drawBars(canvas, stage, {
        dossier,
        panels: barsRows(dossier, view, exhibit),
        series: seriesOf(dossier, exhibit),
      });
      break;
    case "change":
      drawChange(canvas, stage, {
        dossier,
        rows: changeRows(dossier, view, exhibit),
        series: seriesOf(dossier, exhibit),
      });
      break;
    case "tally":
      drawTally(canvas, stage, {
        dossier,
        rows: tallyRows(dossier, view, exhibit),
        name: title,
        spoken,
      });
      break;
    case "timeline":
      drawTimeline(canvas, stage, {
        dossier,
        timeline: timelineRows(dossier, view, exhibit),
        name: title,
        spoken,
      });
      break;
    case "comparison": {
      const all = comparisonRows(dossier, view, exhibit);
      const rows = partOf(all, part, parts);
      drawComparison(canvas, stage, { dossier, all, rows, name: pptxWords.objects.table(title) });
      break;
    }
    case "ledger": {
      const rows = partOf(ledgerRows(dossier, view, exhibit), part, parts);
      drawLedger(canvas, stage, { dossier, rows, name: pptxWords.objects.table(title) });
      break;
    }
  }
}

/** Notes on bars that stand under the drawing instead of beside their bars. */
export function displacedNotes(dossier: Dossier, view: View, exhibit: Exhibit): readonly string[] {
  return exhibit.form === "bars" ? notesOfPanels(barsRows(dossier, view, exhibit)) : [];
}

/** What the values of a chart are. */
const seriesOf = (dossier: Dossier, { title, subtitle }: Exhibit): string =>
  subtitle === undefined ? title : proseText(dossier, subtitle);
