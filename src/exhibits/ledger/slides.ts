import type { Dossier } from "../../dossier/format/model";
import { fewestSlides, rowHeight } from "../written";
import { SHARES } from "./columns";

/** Rows that one slide holds, if their texts are short. */
const MOST = 3;

/** How many slides the forecasts take. */
export const ledgerSlides = ({ forecasts }: Dossier): number =>
  fewestSlides(
    forecasts.map(({ text, outcome }) =>
      rowHeight([
        { text, share: SHARES.forecast },
        { text: outcome.text, share: SHARES.reported },
      ]),
    ),
    MOST,
  );
