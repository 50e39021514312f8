/**
 * The files that the page itself is: from a site, the server has them. In the one file `page.oneFile.ts` stands
 * here.
 */
import { inlineJson } from "../../load/inlineDossier";
import { Refusal } from "../Refusal";
import { pageName } from "../slug";

/** The dossier as its file has it: what is parsed here would come out in other words. */
export const dossierFile = (): Promise<Blob> => fetched("data/dossier.json", /\bjson\b/i);

/** The whole page in one file. */
export const pageFile = (): Promise<Blob> => fetched(pageName(ownTitle()), /\bhtml\b/i);

/** Of the page's own dossier, whichever is shown. */
function ownTitle(): string {
  const own: unknown = JSON.parse(inlineJson() ?? "null");
  const isNamed = typeof own === "object" && own !== null && "title" in own;
  return isNamed ? String(own.title) : document.title;
}

/** @throws a refusal if the server has something else, or nothing, or cannot be reached */
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
