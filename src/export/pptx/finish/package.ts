import type JSZip from "jszip";
import type { ChartInk, SlideInk } from "../ink";
import { finishChart } from "./chartXml";
import { finishNotes } from "./notesXml";
import { finishSlide } from "./slideXml";
import { finishTheme } from "./themeXml";
import { writeWorkbook } from "./workbook";
import { legal, unescaped } from "./xml";

/** Puts into a written package what pptxgenjs cannot write, and takes out what it should not have written. */
export async function finishPackage(
  zip: JSZip,
  slides: readonly SlideInk[],
  freshZip: () => JSZip,
): Promise<void> {
  for (const [at, ink] of slides.entries()) {
    const slide = `ppt/slides/slide${at + 1}.xml`;
    for (const [part, chart] of await chartsOf(zip, slide, ink)) {
      await edit(zip, part, (xml) => finishChart(xml, chart));
      const [workbook] = (await relationsOf(zip, part)).values();
      if (workbook === undefined) throw new Error(`${part} has no workbook.`);
      zip.file(workbook, await writeWorkbook(freshZip(), chart));
    }
    await edit(zip, slide, (xml) => finishSlide(xml, ink));
    await edit(zip, `ppt/notesSlides/notesSlide${at + 1}.xml`, (xml) => finishNotes(xml, ink.notes));
  }
  await edit(zip, "ppt/theme/theme1.xml", finishTheme);
  await edit(zip, "[Content_Types].xml", (xml) => withoutMissing(zip, xml));
  for (const name of Object.keys(zip.files)) {
    if (/\.(?:xml|rels)$/.test(name)) await edit(zip, name, legal);
  }
}

/** The charts of a slide by the names of their parts. */
async function chartsOf(
  zip: JSZip,
  slide: string,
  { charts }: SlideInk,
): Promise<ReadonlyMap<string, ChartInk>> {
  const xml = await read(zip, slide);
  const targets = await relationsOf(zip, slide);
  const frames = xml.matchAll(/<p:graphicFrame>.*?<\/p:graphicFrame>/gs);
  const found = new Map<string, ChartInk>();
  for (const [frame] of frames) {
    const name = unescaped(/<p:cNvPr id="\d+" name="([^"]*)"/.exec(frame)?.[1] ?? "");
    const part = targets.get(/<c:chart r:id="([^"]*)"/.exec(frame)?.[1] ?? "");
    const chart = charts.get(name);
    if (chart && part !== undefined) found.set(part, chart);
  }
  if (found.size !== charts.size) throw new Error(`${slide} has not the charts that were drawn on it.`);
  return found;
}

/** The targets of a part's relationships by id, as names in the package. */
async function relationsOf(zip: JSZip, part: string): Promise<ReadonlyMap<string, string>> {
  const xml = await read(zip, part.replace(/([^/]+)$/, "_rels/$1.rels"));
  const base = `zip:/${part}`;
  return new Map(
    [...xml.matchAll(/<Relationship\b[^>]*>/g)].flatMap(([element]): (readonly [string, string])[] => {
      const id = /\bId="([^"]*)"/.exec(element)?.[1];
      const target = /\bTarget="([^"]*)"/.exec(element)?.[1];
      if (id === undefined || target === undefined || element.includes('TargetMode="External"')) return [];
      return [[id, new URL(target, base).pathname.slice(1)]];
    }),
  );
}

/** Without the parts that it names and the package has not: a master for every slide. */
function withoutMissing(zip: JSZip, xml: string): string {
  return xml.replaceAll(/\s*<Override PartName="\/([^"]*)"[^>]*\/>/g, (element, part) =>
    zip.file(part) ? element : "",
  );
}

async function edit(zip: JSZip, name: string, change: (xml: string) => string): Promise<void> {
  zip.file(name, change(await read(zip, name)));
}

async function read(zip: JSZip, name: string): Promise<string> {
  const file = zip.file(name);
  if (!file) throw new Error(`The written deck has no ${name}.`);
  return file.async("string");
}
