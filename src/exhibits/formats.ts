import type { ExhibitFormat } from "../dossier/format/exhibitFormat";
import { barsFormat } from "./bars/format";
import { changeFormat } from "./change/format";
import { comparisonFormat } from "./comparison/format";
import { indexFormat } from "./index/format";
import { ledgerFormat } from "./ledger/format";
import { statFormat } from "./stat/format";
import { tallyFormat } from "./tally/format";
import { timelineFormat } from "./timeline/format";

/** The formats of all forms, for reading a dossier that has not been checked yet. */
export const FORMATS: readonly ExhibitFormat[] = [
  statFormat,
  barsFormat,
  changeFormat,
  tallyFormat,
  timelineFormat,
  indexFormat,
  comparisonFormat,
  ledgerFormat,
];
