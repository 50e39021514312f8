/** The files of the page itself, which a site's server has. In the one file, `page.oneFile.ts` is used instead. */
import { inlineJson } from "../../load/inlineDossier";
import { Refusal } from "../Refusal";
import { pageName } from "../slug";

/** The dossier's file unchanged: writing the parsed dossier would give another text. */
export const dossierFile = (): Promise<Blob> => fetched("data/dossier.json", /\bjson\b/i);

/** The whole page in one file. */
export const pageFile = (): Promise<Blob> => fetched(pageName(ownTitle()), /\bhtml\b/i);

/** Always contains the page's own dossier, whichever is shown. */
function ownTitle(): string {
  const own: unknown = JSON.parse(inlineJson());
  const isNamed = typeof own === "object" && own !== null && "title" in own;
  return isNamed ? String(own.title) : document.title;
}

/** @throws a refusal if the server cannot be reached, or answers with something else or nothing */
async function fetched(path: string, kind: RegExp): Promise<Blob> {
  const address = new URL(path, document.baseURI);
  try {
    const response = await fetch(address);
    const type = response.headers.get("content-type") ?? "";
    if (!response.ok || !kind.test(type)) throw new Error(`No ${path}: ${response.status} ${type}`);
    return await response.blob();
  } catch (cause) {
    throw new Refusal("file", { cause });
  }
}
