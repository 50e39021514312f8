import type JSZip from "jszip";
import { LANGUAGE } from "#text";
import { legal, unescaped } from "../../xml";
import type { ChartInk, SlideInk } from "../ink";
import { finishChart } from "./chartXml";
import { finishContentTypes } from "./contentTypes";
import { mended } from "./mends";
import { finishNotes, NOTES_MASTER, notesMasterXml } from "./notesXml";
import { needPart, type Parts, relationsOf } from "./parts";
import { finishPresentation } from "./presentationXml";
import { finishSlide } from "./slideXml";
import { finishTheme, NOTES_THEME, THEME } from "./themeXml";
import { writeWorkbook } from "./workbook";

/** The language that pptxgenjs, and we with it, set on every text. */
const LIBRARY_LANGUAGE = 'lang="en-US"';
const CONTENT_TYPES = "[Content_Types].xml";

/**
 * Adds to a written package what pptxgenjs cannot write, and removes its mistakes. The package is zipped again
 * without folders, which PowerPoint takes for damage.
 */
export async function finishPackage(
  written: JSZip,
  slides: readonly SlideInk[],
  freshZip: () => JSZip,
): Promise<JSZip> {
  const parts = await xmlParts(written);
  const workbooks = new Map<string, Uint8Array>();
  const change = (name: string, by: (xml: string) => string) => parts.set(name, by(needPart(parts, name)));

  for (const [at, ink] of slides.entries()) {
    const slide = `ppt/slides/slide${at + 1}.xml`;
    for (const [part, chart] of chartsOf(parts, slide, ink)) {
      change(part, (xml) => finishChart(xml, chart));
      const [workbook] = relationsOf(parts, part).values();
      if (workbook === undefined) throw new Error(`${part} has no workbook.`);
      workbooks.set(workbook, await writeWorkbook(freshZip(), chart));
    }
    change(slide, (xml) => finishSlide(xml, ink));
    change(`ppt/notesSlides/notesSlide${at + 1}.xml`, (xml) => finishNotes(xml, ink.notes));
  }
  for (const name of parts.keys()) {
    if (/^ppt\/slide(?:s|Layouts|Masters)\/[^/]+\.xml$/.test(name)) change(name, mended);
  }
  change("ppt/presentation.xml", finishPresentation);
  change(THEME, finishTheme);
  parts.set(NOTES_THEME, needPart(parts, THEME));
  change(NOTES_MASTER.part, notesMasterXml);
  change(NOTES_MASTER.relations, (xml) => xml.replace("theme1.xml", "theme2.xml"));

  change(CONTENT_TYPES, (xml) => finishContentTypes(xml, [...parts.keys(), ...workbooks.keys()]));

  const finished = freshZip();
  const put = (name: string, content: string | Uint8Array) =>
    finished.file(name, content, { createFolders: false });
  // First, because programs look there for the type of the file.
  put(CONTENT_TYPES, legal(needPart(parts, CONTENT_TYPES)));
  for (const [name, xml] of parts)
    if (name !== CONTENT_TYPES) put(name, legal(xml.replaceAll(LIBRARY_LANGUAGE, `lang="${LANGUAGE}"`)));
  for (const [name, workbook] of workbooks) put(name, workbook);
  return finished;
}

/** All parts except the workbooks, which are written separately. */
async function xmlParts(zip: JSZip): Promise<Parts> {
  const parts: Parts = new Map();
  for (const file of Object.values(zip.files)) {
    if (/\.(?:xml|rels)$/.test(file.name)) parts.set(file.name, await file.async("string"));
  }
  return parts;
}

/** The charts of a slide by the names of their parts. */
function chartsOf(
  parts: Parts,
  slide: string,
  { charts }: SlideInk,
): readonly (readonly [part: string, chart: ChartInk])[] {
  const targets = relationsOf(parts, slide);
  const frames = needPart(parts, slide).matchAll(/<p:graphicFrame>.*?<\/p:graphicFrame>/gs);
  const found = [...frames].flatMap(([frame]): (readonly [string, ChartInk])[] => {
    const chart = charts.get(unescaped(/<p:cNvPr id="\d+" name="([^"]*)"/.exec(frame)?.[1] ?? ""));
    const part = targets.get(/<c:chart r:id="([^"]*)"/.exec(frame)?.[1] ?? "");
    return chart && part !== undefined ? [[part, chart]] : [];
  });
  if (found.length !== charts.size) throw new Error(`${slide} has not the charts that were drawn on it.`);
  return found;
}
