/** Used in the one file, which contains everything itself. */
import { inlineJson } from "../../load/inlineDossier";
import { BUILT_PART } from "../../view/builtPart";
import { builtRoot } from "../builtRoot";

/** The file as it was loaded: read before the app changes anything. */
const SOURCE = sourceOf(document.documentElement);

export async function dossierFile(): Promise<Blob> {
  const dossier: unknown = JSON.parse(inlineJson());
  return new Blob([`${JSON.stringify(dossier, null, 2)}\n`], { type: "application/json" });
}

export async function pageFile(): Promise<Blob> {
  return new Blob([SOURCE], { type: "text/html;charset=utf-8" });
}

/** The view that the address asked for is not part of the file. */
function sourceOf(page: HTMLElement): string {
  const copy = document.importNode(page, true);
  const root = builtRoot();
  if (root) copy.querySelector("#root")?.replaceWith(root);
  for (const shown of copy.querySelectorAll(`[${BUILT_PART}]`)) shown.remove();
  return `<!doctype html>\n<html lang="${page.lang}">${copy.innerHTML}</html>`;
}
