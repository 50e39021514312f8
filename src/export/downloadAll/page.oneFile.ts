/** In the one file: it holds all of itself. */
import { inlineJson } from "../../load/inlineDossier";

/** As the file was opened: this is read before the app changes anything but the theme. */
const SOURCE = sourceOf(document.documentElement);

export async function dossierFile(): Promise<Blob> {
  const dossier: unknown = JSON.parse(inlineJson() ?? "null");
  return new Blob([`${JSON.stringify(dossier, null, 2)}\n`], { type: "application/json" });
}

export async function pageFile(): Promise<Blob> {
  return new Blob([SOURCE], { type: "text/html;charset=utf-8" });
}

/** What the address asked for is not part of the file. */
function sourceOf({ lang, innerHTML }: HTMLElement): string {
  return `<!doctype html>\n<html lang="${lang}">${innerHTML}</html>`;
}
