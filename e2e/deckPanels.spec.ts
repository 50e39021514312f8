import type { Locator, Page } from "@playwright/test";
import { SHORTCUTS } from "../src/view/shortcuts";
import { deck, expectSlide, headingOf, openSlide, press, SLIDES, slide } from "./deck";
import { clickAt, dialog } from "./evidence";
import { expect, test } from "./fixture";

const key = (page: Page, name: string) => page.keyboard.press(name);
const panel = (page: Page, name: string): Locator => deck(page).getByRole("region", { name, exact: true });
const blank = (page: Page, color: "black" | "white"): Locator =>
  deck(page).getByRole("button", { name: `The screen is ${color}` });

test("“b”, “.” and “w” make the whole screen black or white, and take it back", async ({ page }) => {
  await openSlide(page, "revenue");
  for (const [name, color, paint] of [
    ["b", "black", "rgb(0, 0, 0)"],
    [".", "black", "rgb(0, 0, 0)"],
    ["w", "white", "rgb(255, 255, 255)"],
  ] as const) {
    await test.step(`“${name}”: ${color}`, async () => {
      await key(page, name);
      await expect(blank(page, color)).toHaveCSS("background-color", paint);
      expect(await blank(page, color).boundingBox()).toEqual({ x: 0, y: 0, width: 1440, height: 900 });
      await key(page, name);
      await expect(blank(page, color)).toHaveCount(0);
      await key(page, name);
      await key(page, "PageDown");
      await expect(blank(page, color)).toHaveCount(0);
      await expectSlide(page, "shares");
      await key(page, "PageUp");
      await expectSlide(page, "revenue");
    });
  }
});

test("“o” shows all slides, by mouse and by keys each leads to its own", async ({ page }) => {
  await openSlide(page, "shares");
  await key(page, "o");
  const all = panel(page, "All slides");
  await expect(all.getByRole("button")).toHaveCount(SLIDES.length);
  await expect(all.getByRole("button", { name: /^Slide 4 of/ })).toHaveAttribute("aria-current", "true");
  await all.getByRole("button", { name: /^Slide 6 of/ }).click();
  await expect(all).toHaveCount(0);
  await expectSlide(page, SLIDES[5] ?? "");
  await key(page, "o");
  await all.getByRole("button", { name: `: ${headingOf("sources")}` }).press("Enter");
  await expectSlide(page, "sources");
});

test("“n” shows the notes of the slide on show, under it", async ({ page }) => {
  await openSlide(page, "revenue");
  await key(page, "n");
  const notes = panel(page, "Notes");
  await expect(notes.getByRole("heading", { name: "Say" })).toBeVisible();
  await expect(
    notes.getByText("That puts China at more than 23.8% of the US", { exact: false }),
  ).toBeVisible();
  const [above, below] = [await slide(page).boundingBox(), await notes.boundingBox()];
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual((below?.y ?? 0) + 1);
  await key(page, "ArrowRight");
  await expect(notes.getByText("That puts China at", { exact: false })).toHaveCount(0);
  await key(page, "n");
  await expect(notes).toHaveCount(0);
});

test("“t” puts the table in place of the drawing, and steps through its pages", async ({ page }) => {
  await openSlide(page, "headline");
  await key(page, "t");
  const table = deck(page).getByRole("table");
  await expect(table).toBeVisible();
  const rows = await table.getByRole("rowheader").allTextContents();
  await key(page, "ArrowRight");
  await expect(deck(page).getByText(/^Rows, page 2 of/)).toBeVisible();
  await expectSlide(page, "headline");
  expect(await table.getByRole("rowheader").allTextContents()).not.toEqual(rows);
  await key(page, "ArrowRight");
  await expect(table).toHaveCount(0);
  await expectSlide(page, "revenue");
});

test("“?” lists every key that does something, and Esc leaves one level at a time", async ({ page }) => {
  await openSlide(page, "revenue");
  await key(page, "?");
  const keys = panel(page, "Keys");
  await expect(keys.getByRole("term")).toHaveCount(SHORTCUTS.length);
  for (const printed of ["→", "Page Down", "Home", "0–9 Enter", "B", "F5", "Esc"]) {
    await expect(keys.getByText(printed, { exact: true })).toBeVisible();
  }
  await key(page, "b");
  await key(page, "Escape");
  await expect(keys).toHaveCount(0);
  await expect(blank(page, "black")).toBeVisible();
  await key(page, "Escape");
  await expect(blank(page, "black")).toHaveCount(0);
  await key(page, "Escape");
  await expect(deck(page)).toHaveCount(0);
});

for (const name of ["f", "F5"]) {
  test(`“${name}” fills the screen, and does not reload`, async ({ page }) => {
    await openSlide(page, "revenue");
    await key(page, "n");
    await key(page, name);
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await expect(panel(page, "Notes")).toBeVisible();
  });
}

test("where the browser refuses full screen, the deck says so and goes on", async ({ page }) => {
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError("No."));
  });
  await openSlide(page, "revenue");
  await key(page, "f");
  await expect(deck(page).getByRole("alert")).toHaveText(/refused full screen/);
  await key(page, "PageDown");
  await expectSlide(page, "shares");
  await expect(deck(page).getByRole("alert")).toHaveCount(0);
});

test("“e” and the button open the evidence over the slide, large; Esc leaves it alone", async ({ page }) => {
  await openSlide(page, "revenue");
  await key(page, "e");
  await expect(dialog(page)).toBeVisible();
  expect(await smallestText(dialog(page))).toBeGreaterThanOrEqual(18);
  await key(page, "PageDown");
  await key(page, "Escape");
  await expect(dialog(page)).toHaveCount(0);
  await expectSlide(page, "revenue");
  await press(page, "Evidence");
  await expect(dialog(page)).toBeVisible();
  await dialog(page).getByRole("button", { name: "Close" }).click();
  await expect(dialog(page)).toHaveCount(0);
  await key(page, "ArrowRight");
  await expectSlide(page, "shares");
});

test("a mark and a number on a slide open their evidence", async ({ page }) => {
  await openSlide(page, "revenue");
  await clickAt(slide(page).locator('[data-evidence="us-revenue-2016"] rect').last());
  await expect(dialog(page).getByRole("heading", { level: 2 })).toBeVisible();
  await expect(dialog(page).getByText("$4.2 billion").first()).toBeVisible();
  await key(page, "Escape");
  await expectSlide(page, "revenue");
  await key(page, "ArrowLeft");
  await slide(page).locator('a[data-evidence="import-tariff-2017"]').first().click();
  await expect(dialog(page).getByText("25%").first()).toBeVisible();
  await key(page, "Escape");
  await expectSlide(page, "headline");
});

test("the screen is kept awake while presenting, and no longer", async ({ page }) => {
  await page.addInitScript(() => {
    const say = async (what: string) => {
      document.documentElement.dataset.awake = what;
      return { release: () => say("released") };
    };
    const request = (kind: string) => say(kind);
    Object.defineProperty(navigator, "wakeLock", { value: { request } });
  });
  await openSlide(page, "revenue");
  await expect(page.locator("html")).toHaveAttribute("data-awake", "screen");
  await key(page, "Escape");
  await expect(page.locator("html")).toHaveAttribute("data-awake", "released");
});

const smallestText = (part: Locator): Promise<number> =>
  part.evaluate((root) => {
    const own = (element: Element) =>
      [...element.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim());
    const sizes = [...root.querySelectorAll("*")]
      .filter((element) => own(element) && element.checkVisibility())
      .map((element) => Number.parseFloat(getComputedStyle(element).fontSize) * element.currentCSSZoom);
    return Math.min(...sizes);
  });
