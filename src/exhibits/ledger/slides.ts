import type { Dossier } from "../../dossier/format/model";
import { fewestSlides, rowHeight } from "../written";

/** Rows that one slide holds, if their texts are short. */
const MOST = 3;
/** What the texts of a forecast and of its outcome take of the width. */
const SHARES = { forecast: 0.37, outcome: 0.24 };

/** How many slides the forecasts take. */
export const ledgerSlides = ({ forecasts }: Dossier): number =>
  fewestSlides(
    forecasts.map(({ text, outcome }) =>
      rowHeight([
        { text, share: SHARES.forecast },
        { text: outcome.text, share: SHARES.outcome },
      ]),
    ),
    MOST,
  );
