/** A written deck, opened for tests. */
import JSZip from "jszip";
import type { Dossier } from "../../../dossier/format/model";
import type { View } from "../../../view/view";
import { unescaped } from "../../xml";
import { deckFile } from "../deckFile";

export interface OpenDeck {
  readonly zip: JSZip;
  /** The XML of every part by its name, relationships and workbooks included: "ppt/a.xlsx!xl/workbook.xml". */
  readonly parts: ReadonlyMap<string, string>;
  readonly slides: readonly string[];
  readonly notes: readonly string[];
  readonly charts: readonly { readonly xml: string; readonly cells: readonly (readonly string[])[] }[];
}

export async function openDeck(dossier: Dossier, view: View): Promise<OpenDeck> {
  const blob = await deckFile(dossier, view);
  const zip = await JSZip.loadAsync(await blob.arrayBuffer());
  const parts = await textsOf(zip, "");
  const numbered = (name: string) => {
    const found: string[] = [];
    for (let at = 1; parts.has(`${name}${at}.xml`); at++) found.push(parts.get(`${name}${at}.xml`) ?? "");
    return found;
  };
  const charts = [...parts].filter(([name]) => /^ppt\/charts\/[^/]+\.xml$/.test(name)).sort(byNumber);
  return {
    zip,
    parts,
    slides: numbered("ppt/slides/slide"),
    notes: numbered("ppt/notesSlides/notesSlide"),
    charts: charts.map(([name, xml]) => {
      const relations = parts.get(name.replace("charts/", "charts/_rels/").concat(".rels")) ?? "";
      const workbook = /Target="\.\.\/([^"]*\.xlsx)"/.exec(relations)?.[1];
      return { xml, cells: cellsOf(parts.get(`ppt/${workbook}!xl/worksheets/sheet1.xml`) ?? "") };
    }),
  };
}

async function textsOf(zip: JSZip, before: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const { name, dir, async: _ } of Object.values(zip.files)) {
    const file = dir ? null : zip.file(name);
    if (!file) continue;
    if (name.endsWith(".xlsx")) {
      const inner = await JSZip.loadAsync(await file.async("uint8array"));
      for (const [part, text] of await textsOf(inner, `${before}${name}!`)) texts.set(part, text);
    } else {
      texts.set(before + name, await file.async("string"));
    }
  }
  return texts;
}

const numberIn = (name: string) => Number(/(\d+)\.xml$/.exec(name)?.[1] ?? 0);
const byNumber = ([a]: readonly [string, string], [b]: readonly [string, string]) =>
  numberIn(a) - numberIn(b);

function cellsOf(sheet: string): readonly (readonly string[])[] {
  return [...sheet.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = ""]) =>
    [...row.matchAll(/<c [^>]*>(?:<v>|<is><t>)(.*?)<\//gs)].map(([, cell = ""]) => unescaped(cell)),
  );
}

/** The texts of an XML's runs, in order; paragraphs apart. */
export function paragraphsOf(xml: string): readonly string[] {
  return [...xml.matchAll(/<a:p>(.*?)<\/a:p>/gs)].map(([, paragraph = ""]) =>
    [...paragraph.matchAll(/<a:t>(.*?)<\/a:t>/gs)].map(([, text = ""]) => unescaped(text)).join(""),
  );
}

export const textOf = (xml: string): string => paragraphsOf(xml).join("\n");

export interface SlideObject {
  readonly xml: string;
  readonly id: string;
  readonly name: string;
  /** Its alternative text; null if it has none. */
  readonly alt: string | null;
  readonly decorative: boolean;
}

/** Shapes, charts, tables and groups of a slide; an object in a group is one of its own. */
export function objectsOf(slide: string): readonly SlideObject[] {
  return [...slide.matchAll(/<p:(sp|graphicFrame|grpSp)>(?:(?!<p:(?:sp|graphicFrame|grpSp)>).)*/gs)].map(
    ([xml]) => ({
      xml,
      id: /<p:cNvPr id="(\d+)"/.exec(xml)?.[1] ?? "",
      name: unescaped(/<p:cNvPr [^>]*name="([^"]*)"/.exec(xml)?.[1] ?? ""),
      alt: unescaped(/<p:cNvPr [^>]*descr="([^"]*)"/.exec(xml)?.[1] ?? "") || null,
      decorative: xml.includes("adec:decorative"),
    }),
  );
}

/** The first thing in an XML that no reader would accept; null if there is none. */
export function malformation(xml: string): string | null {
  const open: string[] = [];
  const body = xml.replace(/^<\?xml[^>]*\?>/, "");
  let end = 0;
  for (const match of body.matchAll(/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/g)) {
    const [element, closing, name = "", attributes = "", empty] = match;
    const between = body.slice(end, match.index);
    if (/[<]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(between + attributes)) return between;
    const names = [...attributes.matchAll(/([\w:]+)=/g)].map(([, attribute]) => attribute);
    if (new Set(names).size !== names.length) return element;
    if (closing && open.pop() !== name) return element;
    if (!closing && !empty) open.push(name);
    end = match.index + element.length;
  }
  const rest = body.slice(end);
  if (rest.trim() !== "" || open.length > 0) return rest || `unclosed ${open.join()}`;
  return /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/u.exec(xml)?.[0] ?? null;
}
