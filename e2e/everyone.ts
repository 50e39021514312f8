/** Colors as the browser has computed them, and how well they can be told apart. */
import type { Locator, Page } from "@playwright/test";
import { UNMATCHED } from "./drawings";

export interface Look {
  readonly ink: string;
  readonly ground: string;
  readonly contrast: number;
  readonly outline: string;
  /** Against the page, wide enough and with contrast enough to be seen. */
  readonly outlineSeen: boolean;
}

export const look = async (part: Locator): Promise<Look> => {
  const { outlineColor, outlineWidth, page, ...rest } = await part.evaluate((element) => {
    const style = getComputedStyle(element);
    return {
      ink: style.color,
      ground: style.backgroundColor,
      outline: style.outlineStyle,
      outlineColor: style.outlineColor,
      outlineWidth: Number.parseFloat(style.outlineWidth),
      page: getComputedStyle(document.documentElement).backgroundColor,
    };
  });
  return {
    ...rest,
    contrast: contrast(rest.ink, rest.ground),
    outlineSeen: outlineWidth >= 2 && contrast(outlineColor, page) >= 3,
  };
};

/** Of a color that an element has, against the page; 1 where it has none. */
export const contrastOf = async (part: Locator, property: "stroke" | "fill"): Promise<number> => {
  const [color = "", page = ""] = await part.evaluate(
    (element, name) => [
      getComputedStyle(element).getPropertyValue(name),
      getComputedStyle(document.documentElement).backgroundColor,
    ],
    property,
  );
  return color === "none" ? 1 : contrast(color, page);
};

/** What is drawn on the page, without what a filter fades: each of its colors against the page. */
export async function drawnColors(
  page: Page,
): Promise<readonly { readonly what: string; readonly contrast: number }[]> {
  const { ground, drawn } = await page.evaluate((unmatched) => {
    const all = [...document.querySelectorAll("figure svg :is(rect, circle, path, line, text, stop)")];
    const colors = all
      .filter((shape) => shape.tagName === "stop" || shape.checkVisibility())
      .filter((shape) => !shape.closest(`${unmatched}, clipPath`))
      .flatMap((shape) => {
        const { fill, stroke, stopColor } = getComputedStyle(shape);
        const of = shape.tagName === "stop" ? [stopColor] : [fill, stroke];
        return of.map((color) => ({ what: shape.tagName, color }));
      });
    return { ground: getComputedStyle(document.documentElement).backgroundColor, drawn: colors };
  }, UNMATCHED);
  return (
    drawn
      // A ground in the page's own color, or none, is what the rest is seen against.
      .filter(({ color }) => color.startsWith("rgb") && !/, 0\)$/.test(color) && color !== ground)
      .map(({ what, color }) => ({ what: `${what}, ${color}`, contrast: contrast(color, ground) }))
  );
}

/** Of two computed colors, from 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(computed: string): number {
  const [red = 0, green = 0, blue = 0] = [...computed.matchAll(/[\d.]+/g)].map(Number).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
