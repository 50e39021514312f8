import type { Locator, Page } from "@playwright/test";
import { deck, expectSlide, openSlide, press, slide } from "./deck";
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

for (const name of ["f", "F5"]) {
  test(`“${name}” fills the screen, and does not reload`, async ({ page }) => {
    await openSlide(page, "revenue");
    await key(page, "n");
    await key(page, name);
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await expect(panel(page, "Notes")).toBeVisible();
  });
}

test("“e” and the button open the evidence over the slide, large; Esc and a clicker close it alone", async ({
  page,
}) => {
  await openSlide(page, "revenue");
  await key(page, "e");
  await expect(dialog(page)).toBeVisible();
  expect(await smallestText(dialog(page))).toBeGreaterThanOrEqual(18);
  // A clicker has no other key that closes it.
  await key(page, "PageDown");
  await expect(dialog(page)).toHaveCount(0);
  await expectSlide(page, "revenue");
  await key(page, "e");
  await expect(dialog(page)).toBeVisible();
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

const smallestText = (part: Locator): Promise<number> =>
  part.evaluate((root) => {
    const own = (element: Element) =>
      [...element.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim());
    const sizes = [...root.querySelectorAll("*")]
      .filter((element) => own(element) && element.checkVisibility())
      .map((element) => Number.parseFloat(getComputedStyle(element).fontSize) * element.currentCSSZoom);
    return Math.min(...sizes);
  });
