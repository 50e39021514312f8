import type { Dossier } from "../dossier/format/model";
import type { Exhibit } from "../dossier/format/schema";
import type { Filtered } from "../view/view";
import { presentBars } from "./bars";
import { presentChange } from "./change";
import { presentComparison } from "./comparison";
import type { ExhibitModel } from "./form";
import { presentLedger } from "./ledger";
import { presentStat } from "./stat";
import { presentTally } from "./tally";
import { presentTimeline } from "./timeline";

/** The one door to the forms: a new one does not compile until it stands here. */
export function buildExhibit(dossier: Dossier, view: Filtered, exhibit: Exhibit): ExhibitModel {
  switch (exhibit.form) {
    case "stat":
      return presentStat(dossier, view, exhibit);
    case "bars":
      return presentBars(dossier, view, exhibit);
    case "change":
      return presentChange(dossier, view, exhibit);
    case "tally":
      return presentTally(dossier, view, exhibit);
    case "timeline":
      return presentTimeline(dossier, view, exhibit);
    case "comparison":
      return presentComparison(dossier, view, exhibit);
    case "ledger":
      return presentLedger(dossier, view, exhibit);
  }
}
