import type { ChartPoint, Fill } from "../ink";

const colored = (digits: string, inside = "") =>
  inside === "" ? `<a:srgbClr val="${digits}"/>` : `<a:srgbClr val="${digits}">${inside}</a:srgbClr>`;

/** Degrees by 60,000. */
const TURN = { right: 0, down: 5_400_000, left: 10_800_000, up: 16_200_000 };

/** DrawingML: ECMA-376, part 1, 20.1.8. */
export function fillXml(fill: Fill): string {
  switch (fill.kind) {
    case "solid":
      return `<a:solidFill>${colored(fill.color)}</a:solidFill>`;
    case "hatch":
      return `<a:pattFill prst="wdUpDiag"><a:fgClr>${colored(fill.color)}</a:fgClr><a:bgClr>${colored(fill.ground)}</a:bgClr></a:pattFill>`;
    case "fade": {
      const nothing = colored(fill.color, '<a:alpha val="0"/>');
      return `<a:gradFill rotWithShape="1"><a:gsLst><a:gs pos="0">${colored(fill.color)}</a:gs><a:gs pos="100000">${nothing}</a:gs></a:gsLst><a:lin ang="${TURN[fill.direction]}" scaled="0"/></a:gradFill>`;
    }
  }
}

/** An outline of a point and a quarter, by 12,700 to the point; none if it is null. */
export function outlineXml(outline: ChartPoint["outline"]): string {
  if (outline === null) return "<a:ln><a:noFill/></a:ln>";
  return `<a:ln w="15875"><a:solidFill>${colored(outline.color)}</a:solidFill><a:prstDash val="solid"/></a:ln>`;
}
