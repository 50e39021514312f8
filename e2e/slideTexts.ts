/** The texts of a slide by the boxes that the browser gives them. */
import type { Locator, Page } from "@playwright/test";
import { STAGE } from "../src/view/stage";

export interface Line {
  readonly words: string;
  /** The part of a slide that it stands in. */
  readonly part: number;
  /** Of its type, as it is seen. */
  readonly size: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Of a pixel that rounding makes, and no reader sees. */
const SLACK = 1.5;

/** Every line of text that is seen in an element, in CSS pixels from its upper left corner, divided by `scale`. */
export const linesIn = (root: Locator, scale = 1): Promise<readonly Line[]> =>
  root.evaluate((element, divisor): readonly Line[] => {
    const origin = element.getBoundingClientRect();
    const staged = element.closest("[style*='--scale']");
    const zoomOfStage = staged instanceof HTMLElement ? Number(staged.style.getPropertyValue("--scale")) : 1;
    const lines: Line[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { currentNode } = walker;
      const words = (currentNode.textContent ?? "").trim();
      const holder = currentNode.parentElement;
      if (words === "" || !holder?.checkVisibility({ visibilityProperty: true })) continue;
      // What is there for a screen reader alone, as the heads of columns that a narrow table repeats in its cells.
      const hidden = (part: Element | null): boolean =>
        part !== null &&
        part !== element &&
        (getComputedStyle(part).clipPath !== "none" || hidden(part.parentElement));
      if (hidden(holder)) continue;
      const part = [...(element.firstElementChild?.children ?? [])].findIndex((child) =>
        child.contains(holder),
      );
      const size = Number.parseFloat(getComputedStyle(holder).fontSize) * holder.currentCSSZoom * zoomOfStage;
      const range = document.createRange();
      range.selectNodeContents(currentNode);
      for (const { left, top, right, bottom } of range.getClientRects()) {
        lines.push({
          words,
          part,
          size: size / divisor,
          left: (left - origin.left) / divisor,
          top: (top - origin.top) / divisor,
          right: (right - origin.left) / divisor,
          bottom: (bottom - origin.top) / divisor,
        });
      }
    }
    return lines;
  }, scale);

/** Every line of text on a stage, in its own pixels whatever its scale. */
export async function linesOnStage(stage: Locator): Promise<readonly Line[]> {
  const width = await stage.evaluate((element) => element.getBoundingClientRect().width);
  return linesIn(stage, width / STAGE.width);
}

/**
 * Has all windows set in the machine's faces: one that has those of the page too late does without them, so that two
 * windows could not be compared.
 */
export async function useMachineFaces(page: Page, expectNoise: (noise: RegExp) => void): Promise<void> {
  expectNoise(/ERR_FAILED/);
  await page.context().route(/\.woff2$/, (route) => route.abort());
}

/** What differs between two drawings of a slide, in words: other lines, or lines elsewhere on the stage. */
export function differences(one: readonly Line[], other: readonly Line[]): readonly string[] {
  if (one.length !== other.length) return [`${one.length} lines, and ${other.length}`];
  return one.flatMap((line, at) => {
    const same = other[at];
    if (!same || same.words !== line.words) return [`“${line.words}”, and “${same?.words}”`];
    const moved = Math.max(Math.abs(line.left - same.left), Math.abs(line.top - same.top));
    return moved > 2 * SLACK ? [`“${line.words}” is ${moved.toFixed(1)} px elsewhere`] : [];
  });
}

/** The pairs of texts that lie on each other, in words. */
export function meetings(lines: readonly Line[]): readonly string[] {
  const inks = lines.map(ink);
  return inks.flatMap((line, at) =>
    inks
      .slice(at + 1)
      .filter((other) => meet(line, other))
      .map((other) => `“${line.words}” lies on “${other.words}”`),
  );
}

/** Letters fill the middle of the box that a line of them has: lines set close overlap by their boxes. */
function ink(line: Line): Line {
  const spare = (line.bottom - line.top) * 0.2;
  return { ...line, top: line.top + spare, bottom: line.bottom - spare };
}

const meet = (a: Line, b: Line): boolean =>
  a.left < b.right - SLACK &&
  b.left < a.right - SLACK &&
  a.top < b.bottom - SLACK &&
  b.top < a.bottom - SLACK;

/** The texts that leave a box from the upper left corner, in words; a height without end for what scrolls. */
export const outside = (lines: readonly Line[], width: number, height: number): readonly string[] =>
  lines
    .filter(
      ({ left, top, right, bottom }) =>
        left < -SLACK || top < -SLACK || right > width + SLACK || bottom > height + SLACK,
    )
    .map(({ words }) => `“${words}” leaves the slide`);
