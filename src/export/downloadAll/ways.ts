import type { Dossier } from "../../dossier/format/model";
import type { Opened } from "../../load/opened";
import type { View } from "../../view/view";
import { deckName } from "../deckName";
import { loadDeckWriter, loadWriters } from "../loadWriters";
import { saveFile } from "../save";
import { pageName } from "../slug";
import { dossierFile, pageFile } from "./page";

/** The formats of the whole dossier, in the order of the menu: to show, to print, to work with. */
export const WAYS = ["pptx", "handout", "slides", "page", "json", "figures", "events"] as const;
export type Way = (typeof WAYS)[number];

/** The alternative if a format fails; the format itself to try again. */
export const NEXT_BEST: Record<Way, Way> = {
  pptx: "slides",
  handout: "pptx",
  slides: "pptx",
  page: "page",
  json: "json",
  figures: "json",
  events: "json",
};

export type Saved = Exclude<Way, "handout" | "slides">;

/** The opened dossier; null for the page's own. */
export interface Shown {
  readonly dossier: Dossier;
  readonly opened: Opened | null;
  readonly view: View;
}

/**
 * Makes the file and hands it to the reader.
 * @returns its name
 */
export async function saveWhole(way: Saved, shown: Shown): Promise<string> {
  const { name, content } = await MAKE[way](shown);
  saveFile(name, content);
  return name;
}

interface File {
  readonly name: string;
  readonly content: Blob;
}

const MAKE: Record<Saved, (shown: Shown) => Promise<File>> = {
  pptx: async ({ dossier, view }) => {
    const { deckFile } = await loadDeckWriter();
    return { name: deckName(dossier, view), content: await deckFile(dossier, view) };
  },
  page: async ({ dossier: { title }, opened }) => {
    const page = await pageFile();
    return { name: pageName(title), content: opened ? await pageOf(page, opened) : page };
  },
  json: async ({ opened }) => {
    if (!opened) return { name: "dossier.json", content: await dossierFile() };
    return {
      name: opened.name ?? "dossier.json",
      content: new Blob([opened.source], { type: "application/json" }),
    };
  },
  figures: async ({ dossier }) => csvFile("figures.csv", (await loadWriters()).writeRecords.figures(dossier)),
  events: async ({ dossier }) => csvFile("events.csv", (await loadWriters()).writeRecords.events(dossier)),
};

async function pageOf(page: Blob, opened: Opened): Promise<Blob> {
  const { writePage } = await loadWriters();
  return new Blob([writePage(await page.text(), await opened.source.text(), opened)], { type: page.type });
}

const csvFile = (name: string, text: string): File => ({
  name,
  content: new Blob([text], { type: "text/csv;charset=utf-8" }),
});
