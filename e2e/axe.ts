/** What axe finds wrong, looked at by the engine itself, once loaded for a page that is looked at several times. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type axeCore from "axe-core";
import { expect } from "./fixture";

/** A color as axe holds it. */
interface Channels {
  r: number;
  g: number;
  b: number;
  alpha: number;
}

declare global {
  interface Window {
    axe?: {
      readonly run: typeof axeCore.run;
      readonly commons: {
        readonly color: {
          readonly Color: { readonly prototype: { parseString(this: Channels, text: string): Channels } };
        };
      };
    };
  }
}

const ENGINE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** All that two themes of one page, of one width, can differ in. */
const OF_COLORS = ["color-contrast", "link-in-text-block"];

/** What axe finds wrong with a part of the page: one line for each element. */
export async function violationsIn(
  page: Page,
  part: string,
  rules: "all" | "of colors" = "all",
): Promise<readonly string[]> {
  if (await page.evaluate(() => window.axe === undefined)) {
    await page.evaluate(ENGINE);
    await page.evaluate(rememberColors);
  }
  return page.evaluate(
    async ([include, only]) => {
      if (document.querySelector(include) === null) return [`There is no ${include} to look at.`];
      const found = await window.axe?.run(
        { include: [...document.querySelectorAll(include)] },
        { runOnly: only, preload: false, resultTypes: ["violations"] },
      );
      if (!found) return ["axe is not there."];
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary}`),
      );
    },
    [
      part,
      rules === "all" ? { type: "tag" as const, values: TAGS } : { type: "rule" as const, values: OF_COLORS },
    ] as const,
  );
}

export interface Look {
  readonly widths: readonly number[];
  readonly themes: readonly string[];
}

/**
 * Expects nothing wrong at each width in each theme, without loading the page again. What a width can change, any
 * rule may speak of; what a theme can, those of colors alone.
 */
export async function expectClean(page: Page, part: string, what: string, look: Look): Promise<void> {
  for (const width of look.widths) {
    if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 900 });
    for (const theme of ["light", ...look.themes]) {
      const how = `${what}, ${width} px, ${theme}`;
      await page.evaluate(drawnIn, theme);
      await expect(page.locator("html"), how).toHaveCSS("color-scheme", theme === "dark" ? "dark" : /light/);
      const found = await violationsIn(page, part, theme === "light" ? "all" : "of colors");
      expect.soft(found, how).toEqual([]);
    }
  }
}

/** Puts the page in a theme, and waits until what follows the window's width has followed. */
function drawnIn(theme: string): Promise<void> {
  document.documentElement.dataset.theme = theme;
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

/** Reading a color takes axe longer than anything else; a page has few, and axe reads each a thousand times. */
function rememberColors(): void {
  const color = window.axe?.commons.color.Color.prototype;
  if (!color) return;
  const { parseString } = color;
  const known = new Map<string, Channels>();
  color.parseString = function (text) {
    const same = known.get(text);
    if (same) return Object.assign(this, same);
    parseString.call(this, text);
    const { r, g, b, alpha } = this;
    known.set(text, { r, g, b, alpha });
    return this;
  };
}
