import { escaped } from "../../xml";
import type { ChartInk, ChartPoint } from "../ink";
import { fillXml, outlineXml } from "./fillXml";

/**
 * Repairs a chart that pptxgenjs 4.0.1 wrote: removes its surplus axis, and gives each bar its own look and label.
 * Elements are in the order of the schema (ECMA-376, part 1, 21.2), which PowerPoint insists on.
 */
export function finishChart(xml: string, ink: ChartInk): string {
  const replaced = replaceOnce(
    xml,
    /(<c:invertIfNegative val="0"\/>)<c:dLbls>.*?<\/c:dLbls>(?=<c:cat>)/s,
    (kept) => `${kept}${ink.points.map(pointXml).join("")}${labelsXml(ink)}`,
  );
  const oneLevel = replaceOnce(
    replaced,
    /<c:multiLvlStrRef>(.*?)<\/c:multiLvlStrRef>/s,
    (inside) =>
      `<c:strRef>${inside.replaceAll(/<\/?c:lvl>/g, "").replaceAll("multiLvlStrCache", "strCache")}</c:strRef>`,
  );
  // The labels of the whole chart repeat those of its only series.
  const labeledOnce = replaceOnce(oneLevel, /(<\/c:ser>)\s*<c:dLbls>.*?<\/c:dLbls>/s, (kept) => kept);
  const topDown = replaceOnce(
    labeledOnce,
    /(<c:catAx>(?:(?!<\/c:scaling>).)*?<c:orientation val=")minMax"/s,
    (kept) => `${kept}maxMin"`,
  );
  return withoutOrphanAxes(topDown);
}

/**
 * Bar and line charts list three axes and define two (https://github.com/gitbrent/PptxGenJS/issues/1534):
 * PowerPoint then offers to repair the file.
 */
export function withoutOrphanAxes(xml: string): string {
  const defined = new Set(
    [...xml.matchAll(/<c:(?:cat|val|date|ser)Ax>\s*<c:axId val="(\d+)"\/>/g)].map(([, id]) => id),
  );
  return xml.replaceAll(/<c:axId val="(\d+)"\/>/g, (element, id) => (defined.has(id) ? element : ""));
}

/** If pptxgenjs writes something unexpected, this must not pass silently. */
function replaceOnce(xml: string, pattern: RegExp, by: (inside: string) => string): string {
  if (!pattern.test(xml)) throw new Error(`A chart is not as pptxgenjs 4.0.1 writes it: no ${pattern}.`);
  return xml.replace(pattern, (_, inside: string) => by(inside));
}

function pointXml({ fill, outline }: ChartPoint, at: number): string {
  const look = `<c:spPr>${fillXml(fill)}${outlineXml(outline)}</c:spPr>`;
  return `<c:dPt><c:idx val="${at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${look}</c:dPt>`;
}

const shown = (isInside: boolean): string =>
  `<c:dLblPos val="${isInside ? "inEnd" : "outEnd"}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
const BARE = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";

function labelsXml({ points, labelSize }: ChartInk): string {
  const labels = points.map((point, at) => {
    const format = `<c:numFmt formatCode="${escaped(point.format)}" sourceLinked="0"/>`;
    return `<c:dLbl><c:idx val="${at}"/>${format}${BARE}${textXml(point, labelSize)}${shown(point.isInside)}</c:dLbl>`;
  });
  const [first] = points;
  const rest = `<c:numFmt formatCode="General" sourceLinked="0"/>${BARE}${textXml(first, labelSize)}${shown(false)}`;
  return `<c:dLbls>${labels.join("")}${rest}</c:dLbls>`;
}

/** On one line, however long. */
function textXml({ textColor }: ChartPoint, size: number): string {
  const look = `sz="${Math.round(size * 100)}" b="1" i="0" u="none" strike="noStrike"`;
  const ink = `<a:solidFill><a:srgbClr val="${textColor}"/></a:solidFill>`;
  const body =
    '<a:bodyPr rot="0" vert="horz" wrap="none" lIns="38100" tIns="19050" rIns="38100" bIns="19050" anchor="ctr"><a:spAutoFit/></a:bodyPr>';
  return `<c:txPr>${body}<a:lstStyle/><a:p><a:pPr><a:defRPr ${look}>${ink}<a:latin typeface="+mn-lt"/></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}
