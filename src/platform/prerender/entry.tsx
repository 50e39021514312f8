import { StrictMode } from "react";
import { prerender } from "react-dom/static";
import { builtWords, pageWords } from "#text";
import { App } from "../../app/App";
import type { Dossier } from "../../dossier/format/model";
import { parseDossier } from "../../dossier/format/parse";
import { BuiltDrawings } from "../../exhibits/figure/BuiltDrawings";
import { THEMES } from "../../view/view";
import { drawings } from "./drawings";
import { openPage } from "./openPage";

export interface Built {
  /** The page before anything is asked of it, as HTML that the app can take over. */
  readonly html: string;
  /** Runs before anything is seen. */
  readonly opening: string;
  /** Said while a view that was asked for is on its way, and where it does not come. */
  readonly waiting: string;
  readonly failed: string;
}

/** Needs a document to draw in. Throws a DossierError where the dossier is not sound. */
export async function build(dossierJson: string): Promise<Built> {
  const dossier = parseDossier(JSON.parse(dossierJson));
  return {
    html: await pageHtml(dossier),
    opening: `(${openPage})(${JSON.stringify(THEMES)})`,
    waiting: pageWords.load.pending,
    failed: builtWords.failed,
  };
}

async function pageHtml(dossier: Dossier): Promise<string> {
  const { prelude } = await prerender(
    <StrictMode>
      <BuiltDrawings value={await drawings(dossier)}>
        <App dossier={dossier} />
      </BuiltDrawings>
    </StrictMode>,
    {
      // Else what is long would come in pieces, with scripts that put them into their places.
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      onError: (error) => {
        throw error;
      },
    },
  );
  return new Response(prelude).text();
}
