import type { Page } from "@playwright/test";
import { violationsIn } from "./axe";
import { deck, openSlide } from "./deck";
import { dialog } from "./evidence";
import { expect, test } from "./fixture";

/** The dashboard lies inert under the deck, and is looked at by itself. */
const DECK = '[aria-label="Presentation"], dialog';

/** A dark page differs from a light one in its colors alone. */
async function expectClean(page: Page, theme: string, what: string, part = DECK): Promise<void> {
  expect.soft(await violationsIn(page, part, theme === "light" ? "all" : "of colors"), what).toEqual([]);
}

for (const theme of ["light", "dark"]) {
  test(`axe finds nothing wrong with slides (${theme})`, async ({ page }) => {
    for (const id of ["title", "revenue", "forecasts"]) {
      await openSlide(page, `${id}&theme=${theme}&year=2017`);
      await expectClean(page, theme, id);
    }
  });

  test(`axe finds nothing wrong with what lies over a slide (${theme})`, async ({ page }) => {
    await openSlide(page, `revenue&theme=${theme}&year=2016`);
    for (const [key, region] of [
      ["o", "All slides"],
      ["?", "Keys"],
      ["n", "Notes"],
    ] as const) {
      await page.keyboard.press(key);
      await expect(deck(page).getByRole("region", { name: region, exact: true })).toBeVisible();
      await page.mouse.move(300, key.charCodeAt(0));
      await expectClean(page, theme, region);
    }
    await page.keyboard.press("t");
    await expectClean(page, theme, "table");
    await page.keyboard.press("e");
    await expect(dialog(page)).toBeVisible();
    await expectClean(page, theme, "evidence");
  });

  test(`axe finds nothing wrong with the presenter's window (${theme})`, async ({ page }) => {
    await openSlide(page, `revenue&theme=${theme}`);
    const opening = page.waitForEvent("popup");
    await page.keyboard.press("s");
    const presenter = await opening;
    await expect(presenter.getByRole("heading", { name: "If asked" })).toBeVisible();
    await expectClean(presenter, theme, "presenter", "html");
  });
}
