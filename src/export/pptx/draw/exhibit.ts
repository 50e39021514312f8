import { pptxWords } from "#text";
import type { Dossier } from "../../../dossier/format/model";
import type { Exhibit } from "../../../dossier/format/schema";
import { proseText } from "../../../dossier/query/texts";
import { firstRows, mostIn, mostTiles } from "../../../exhibits/aggregate";
import { drawnPanels } from "../../../exhibits/bars/aggregate";
import { barsRows } from "../../../exhibits/bars/rows";
import { changeRows } from "../../../exhibits/change/rows";
import { comparisonRows } from "../../../exhibits/comparison/rows";
import { ledgerRows } from "../../../exhibits/ledger/rows";
import { statRows } from "../../../exhibits/stat/rows";
import { summedRows } from "../../../exhibits/tally/barsLayout";
import { tallyRows } from "../../../exhibits/tally/rows";
import { timelineShown } from "../../../exhibits/timeline/aggregate";
import { partOf } from "../../../view/slides";
import type { View } from "../../../view/view";
import type { Canvas } from "../canvas";
import type { Box } from "../units";
import { drawBars, notesOfPanels } from "./bars";
import { drawBins } from "./bins";
import { drawChange } from "./change";
import { drawComparison } from "./comparison";
import { drawLedger } from "./ledger";
import { drawStat } from "./stat";
import { drawTally } from "./tally";
import { drawTallyBars } from "./tallyBars";
import { drawTimeline } from "./timeline";

const MOST = mostIn({ slide: true });

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
      drawStat(canvas, stage, firstRows(statRows(dossier, view, exhibit), mostTiles({ slide: true })));
      break;
    case "bars":
      drawBars(canvas, stage, {
        dossier,
        panels: drawnPanels(barsRows(dossier, view, exhibit), MOST),
        series: seriesOf(dossier, exhibit),
        spoken,
      });
      break;
    case "change":
      drawChange(canvas, stage, {
        dossier,
        rows: firstRows(changeRows(dossier, view, exhibit), MOST),
        series: seriesOf(dossier, exhibit),
        spoken,
      });
      break;
    case "tally": {
      const rows = firstRows(tallyRows(dossier, view, exhibit), MOST);
      const summed = summedRows(rows);
      if (summed.length > 0) drawTallyBars(canvas, stage, { rows: summed, name: title, spoken });
      else drawTally(canvas, stage, { dossier, rows, name: title, spoken });
      break;
    }
    case "timeline": {
      const { drawing } = timelineShown(dossier, view, exhibit);
      if (drawing.kind === "bins") drawBins(canvas, stage, { bins: drawing.bins, name: title, spoken });
      else drawTimeline(canvas, stage, { dossier, timeline: drawing.timeline, name: title, spoken });
      break;
    }
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
  return exhibit.form === "bars" ? notesOfPanels(drawnPanels(barsRows(dossier, view, exhibit), MOST)) : [];
}

/** What the values of a chart are. */
const seriesOf = (dossier: Dossier, { title, subtitle }: Exhibit): string =>
  subtitle === undefined ? title : proseText(dossier, subtitle);
