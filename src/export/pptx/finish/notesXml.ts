import { escaped } from "../../xml";
import type { NoteLine } from "../ink";

export const NOTES_MASTER = {
  part: "ppt/notesMasters/notesMaster1.xml",
  relations: "ppt/notesMasters/_rels/notesMaster1.xml.rels",
};

/**
 * The master of notes without its objects, which PowerPoint rejects
 * (https://github.com/gitbrent/PptxGenJS/issues/1443): each page of notes places its own.
 */
export function notesMasterXml(xml: string): string {
  return xml.replaceAll(/<p:sp>.*?<\/p:sp>/gs, "");
}

/** On a page of 7.5 by 10 inches, in English Metric Units. */
const PLACES = {
  sldImg: { x: 685_800, y: 1_143_000, w: 5_486_400, h: 3_086_100 },
  body: { x: 685_800, y: 4_400_550, w: 5_486_400, h: 3_600_450 },
  sldNum: { x: 3_884_613, y: 8_685_213, w: 2_971_800, h: 458_787 },
};

/** The only text of the notes that is not a field. */
const PARAGRAPH =
  /<a:p><a:r><a:rPr lang="en-US" dirty="0"\/><a:t>.*?<\/a:t><\/a:r><a:endParaRPr[^>]*\/><\/a:p>/s;

/** Each line of notes in a paragraph of its own: pptxgenjs writes all into one. */
export function finishNotes(xml: string, lines: readonly NoteLine[]): string {
  const placed = Object.entries(PLACES).reduce((page, [type, { x, y, w, h }]) => {
    const frame = `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${w}" cy="${h}"/></a:xfrm>`;
    const shape = `<p:spPr>${frame}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`;
    const unplaced = new RegExp(`(<p:ph type="${type}"[^>]*/></p:nvPr></p:nvSpPr>)<p:spPr/>`);
    return page.replace(unplaced, (_, start: string) => start + shape);
  }, xml);
  return placed.replace(PARAGRAPH, () => paragraphs(lines));
}

/** In hundredths of a point: small, so that citations fit a printed page. */
const SIZE = 1000;

/** Bullets hang; what belongs to a point stands under its text. In English Metric Units. */
const INDENT = 171_450;
const LOOKS: Record<NoteLine["kind"], { readonly paragraph: string; readonly run: string }> = {
  heading: { paragraph: "", run: ' b="1"' },
  point: {
    paragraph: `<a:pPr marL="${INDENT}" indent="-${INDENT}"><a:buFont typeface="Arial"/><a:buChar char="•"/></a:pPr>`,
    run: "",
  },
  under: { paragraph: `<a:pPr marL="${INDENT}"/>`, run: "" },
};

/** A run must have text: PowerPoint takes an empty one for damage. */
function paragraphs(lines: readonly NoteLine[]): string {
  if (lines.length === 0) return '<a:p><a:endParaRPr lang="en-US"/></a:p>';
  return lines
    .map(({ text, kind }) => {
      const { paragraph, run } = LOOKS[kind];
      return `<a:p>${paragraph}<a:r><a:rPr lang="en-US" sz="${SIZE}"${run}/><a:t>${escaped(text)}</a:t></a:r></a:p>`;
    })
    .join("");
}
