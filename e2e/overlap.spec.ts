/** All text can be read at any width: none covers another or a mark, none is cut, nothing scrolls sideways. */
import { dossier } from "./dossier";
import { dialog } from "./evidence";
import { expect, FULL, test } from "./fixture";
import { findOverlaps } from "./overlaps";
import { leaveAlone, openWithCharts, tableButton } from "./parts";

/** Of windows, and both sides of where the layout changes. */
const WIDTHS = [
  2560, 1920, 1440, 1280, 1121, 1120, 1024, 900, 860, 768, 705, 704, 600, 480, 445, 390, 360, 320,
];

test("at each width that the window is dragged to", async ({ page }) => {
  await openWithCharts(page);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(() => findOverlaps(page), `at ${width} px`).toEqual([]);
  }
});

test("at each width, with the tables open", FULL, async ({ page }) => {
  await openWithCharts(page);
  for (const { id } of dossier.exhibits) await tableButton(page, id).click();
  await leaveAlone(page);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(() => findOverlaps(page), `at ${width} px`).toEqual([]);
  }
});

test("opened at each width, as the page was built", FULL, async ({ page }) => {
  for (const width of [320, 768, 1440, 2560]) {
    await page.setViewportSize({ width, height: 900 });
    await openWithCharts(page);
    expect(await findOverlaps(page), `at ${width} px`).toEqual([]);
  }
});

test("in the evidence, at each width", FULL, async ({ page }) => {
  await page.goto("/?evidence=china-revenue-2015");
  await expect(dialog(page)).toBeVisible();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const hidden = await dialog(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(hidden, `at ${width} px`).toBe(0);
  }
});

test("at 390 and 1440 px, filtered", FULL, async ({ page }) => {
  for (const [view, query] of [
    ["of one year", "?year=2024"],
    ["of two kinds", "?year=2024&kind=market,meeting"],
    ["of one event", "?q=wang+yang"],
  ] as const) {
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await openWithCharts(page, query);
      expect(await findOverlaps(page), `${view}, at ${width} px`).toEqual([]);
    }
  }
});

test.describe("on a page that lets a test write markup", () => {
  test.use({ bypassCSP: true });

  test("text that covers text or a mark, leaves its drawing, or is cut is found", FULL, async ({ page }) => {
    await openWithCharts(page);
    await page.evaluate(() => {
      const text = (parent: Element | null, x: number, y: number, words: string) => {
        const element = document.createElementNS("http://www.w3.org/2000/svg", "text");
        element.setAttribute("x", String(x));
        element.setAttribute("y", String(y));
        element.textContent = words;
        parent?.append(element);
      };
      const [first] = [...document.querySelectorAll("figure svg")].filter((svg) => svg.checkVisibility());
      if (first) {
        text(first, 0, 30, "over a name");
        text(first, 120, 56, "over a bar");
        text(first, -30, 30, "outside");
      }
      const add = (html: string) => document.querySelector("footer")?.insertAdjacentHTML("beforeend", html);
      add(
        "<p id='cut'>A text that has no room at all</p><p id='up'>over the line above</p><p id='wide'>wide</p>",
      );
      const style = (id: string, css: Partial<CSSStyleDeclaration>) =>
        Object.assign(document.getElementById(id)?.style ?? {}, css);
      style("cut", { width: "4rem", whiteSpace: "nowrap", overflow: "hidden" });
      style("up", { marginTop: "-2rem" });
      style("wide", { width: "110vw" });
    });
    const found = (await findOverlaps(page)).join("\n");
    expect(found).toContain("“over a name” covers");
    expect(found).toContain("“over a bar” covers the mark of us-revenue-2016");
    expect(found).toContain("“outside” leaves its drawing");
    expect(found).toContain("<p> cuts “A text that has no room");
    expect(found).toContain("covers “over the line above”");
    expect(found).toMatch(/The page scrolls sideways by \d+ px/);
  });
});
