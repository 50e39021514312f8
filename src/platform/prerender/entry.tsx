import { StrictMode } from "react";
import { prerender } from "react-dom/static";
import { builtWords, pageWords } from "#text";
import { App } from "../../app/App";
import type { Dossier } from "../../dossier/format/model";
import { BuiltDrawings } from "../../exhibits/figure/BuiltDrawings";
import { THEMES } from "../../view/view";
import { soundDossier } from "../build/soundDossier";
import { type BuiltBlock, builtParts } from "./builtParts";
import { drawings } from "./drawings";
import { openPage } from "./openPage";
import { useFaces } from "./useFaces";

export interface Built {
  /** The page of the bare address, as HTML for the app to hydrate. */
  readonly html: string;
  /** The parts that an address may ask for, each for a data block. */
  readonly blocks: readonly BuiltBlock[];
  /** Runs before the first paint. */
  readonly opening: string;
  /** Said while a view that was asked for is on its way, and if it does not come. */
  readonly waiting: string;
  readonly failed: string;
}

/**
 * Needs a document to draw in. Throws if the dossier is not sound.
 * @param faces the addresses of the typefaces
 */
export async function build(dossierJson: string, faces: readonly string[]): Promise<Built> {
  const dossier = soundDossier(dossierJson);
  return {
    html: await pageHtml(dossier, await drawings(dossier)),
    blocks: [...(await builtParts(dossier)), ...(await embeds(dossier))],
    opening: `(${useFaces})(${JSON.stringify(faces)});(${openPage})(${JSON.stringify(THEMES)})`,
    waiting: pageWords.load.pending,
    failed: builtWords.failed,
  };
}

/** The page as it is inside another one, without the drawings, which stand in the page already. */
async function embeds(dossier: Dossier): Promise<readonly BuiltBlock[]> {
  const blocks: BuiltBlock[] = [];
  for (const { id } of dossier.exhibits) {
    history.replaceState(null, "", `?embed=${id}`);
    blocks.push({ part: "embed", id, html: await pageHtml(dossier, new Map()) });
  }
  history.replaceState(null, "", "/");
  return blocks;
}

async function pageHtml(dossier: Dossier, drawn: ReadonlyMap<string, string>): Promise<string> {
  const { prelude } = await prerender(
    <StrictMode>
      <BuiltDrawings value={drawn}>
        <App dossier={dossier} />
      </BuiltDrawings>
    </StrictMode>,
    {
      // Otherwise long content would be streamed in pieces, with scripts that move them into place.
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      onError: (error) => {
        throw error;
      },
    },
  );
  return new Response(prelude).text();
}
