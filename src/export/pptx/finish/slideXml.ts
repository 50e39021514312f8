import { escaped, unescaped } from "../../xml";
import type { ObjectInk, SlideInk } from "../ink";
import { fillXml } from "./fillXml";

/** An object of a slide as pptxgenjs writes it: none lies inside another. */
const OBJECT = /<p:(sp|graphicFrame)>.*?<\/p:\1>/gs;
const NAMED = /<p:cNvPr id="\d+" name="([^"]*)"[^>]*?(?:\/>|>.*?<\/p:cNvPr>)/s;
/** The slide itself has the first id. */
const FIRST_ID = 2;

/** Gives the objects of a slide unique ids, alternative text, fills and groups. */
export function finishSlide(xml: string, { objects, groups }: SlideInk): string {
  const found = [...xml.matchAll(OBJECT)];
  const [first] = found;
  const last = found.at(-1);
  if (!first || !last) return xml;

  let id = FIRST_ID;
  const parts: { readonly group: string | null; readonly xml: string }[] = found.map(([object]) => {
    const name = unescaped(NAMED.exec(object)?.[1] ?? "");
    const ink = objects.get(name) ?? {};
    return { group: ink.group ?? null, xml: finishObject(object, id++, name, ink) };
  });

  let body = "";
  for (let at = 0; at < parts.length; ) {
    const group = parts[at]?.group ?? null;
    let end = at + 1;
    while (group !== null && parts[end]?.group === group) end++;
    const inside = parts.slice(at, end).map((part) => part.xml);
    body += group === null ? inside.join("") : groupXml(inside, id++, group, groups.get(group) ?? "");
    at = end;
  }
  return xml.slice(0, first.index) + body + xml.slice(last.index + last[0].length);
}

/** English Metric Units to the inch. */
const EMU = 914_400;

const A = "http://schemas.openxmlformats.org/drawingml/2006/main";
const DECORATIVE =
  '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext>';

function finishObject(xml: string, id: number, name: string, ink: ObjectInk): string {
  const { alt, fill, corners, title } = ink;
  const filled = fill ? xml.replace("</a:prstGeom><a:noFill/>", `</a:prstGeom>${fillXml(fill)}`) : xml;
  const shaped = corners ? filled.replace(/<a:prstGeom .*?<\/a:prstGeom>/s, polygonXml(corners)) : filled;
  return (
    shaped
      .replace(NAMED, () => propertiesXml(id, name, alt))
      // So that screen readers know that the first row is a header.
      .replace("<a:tblPr/>", '<a:tblPr firstRow="1"/>')
      .replace(/(?<=<a:ext cx="\d+" cy=")\d+/, (height) =>
        title ? String(Math.round(title.height * EMU)) : height,
      )
      .replaceAll(/(?<= sz=")\d+/g, (size) => (title ? String(title.size * 100) : size))
  );
}

/** A polygon's own measure of its box. */
const WHOLE = 100_000;

function polygonXml(corners: NonNullable<ObjectInk["corners"]>): string {
  const points = corners.map(
    ({ x, y }) => `<a:pt x="${Math.round(x * WHOLE)}" y="${Math.round(y * WHOLE)}"/>`,
  );
  const lines = points.map((point, at) =>
    at === 0 ? `<a:moveTo>${point}</a:moveTo>` : `<a:lnTo>${point}</a:lnTo>`,
  );
  return `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${WHOLE}" h="${WHOLE}">${lines.join("")}<a:close/></a:path></a:pathLst></a:custGeom>`;
}

function propertiesXml(id: number, name: string, alt: string | null | undefined): string {
  const start = `<p:cNvPr id="${id}" name="${escaped(name)}"`;
  if (alt === undefined) return `${start}/>`;
  if (alt !== null) return `${start} descr="${escaped(alt)}"/>`;
  return `${start}><a:extLst xmlns:a="${A}">${DECORATIVE}</a:extLst></p:cNvPr>`;
}

const PLACE = /<a:off x="(-?\d+)" y="(-?\d+)"\/>\s*<a:ext cx="(\d+)" cy="(\d+)"\/>/;

/** Around its objects, in their own coordinates. */
function groupXml(objects: readonly string[], id: number, name: string, alt: string): string {
  const boxes = objects.map((object) => {
    const [x = 0, y = 0, w = 0, h = 0] = (PLACE.exec(object)?.slice(1) ?? []).map(Number);
    return { x, y, right: x + w, bottom: y + h };
  });
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const w = Math.max(...boxes.map((box) => box.right)) - x;
  const h = Math.max(...boxes.map((box) => box.bottom)) - y;
  const place = `<a:off x="${x}" y="${y}"/><a:ext cx="${w}" cy="${h}"/><a:chOff x="${x}" y="${y}"/><a:chExt cx="${w}" cy="${h}"/>`;
  return `<p:grpSp><p:nvGrpSpPr>${propertiesXml(id, name, alt)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${place}</a:xfrm></p:grpSpPr>${objects.join("")}</p:grpSp>`;
}
