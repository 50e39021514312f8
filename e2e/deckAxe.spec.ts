import { expectClean } from "./axe";
import { deck, moveMouse, openSlide } from "./deck";
import { dialog } from "./evidence";
import { expect, test } from "./fixture";

/** The dashboard lies inert under the deck, and is looked at by itself, as is a slide with its notes. */
const DECK = '[aria-label="Presentation"], dialog';
const LOOK = { widths: [1440], themes: ["dark"] };

test("axe finds nothing wrong with slides", async ({ page }) => {
  for (const id of ["title", "revenue", "forecasts"]) {
    await openSlide(page, `${id}&year=2017`);
    await expectClean(page, DECK, id, LOOK);
  }
});

test("axe finds nothing wrong with what lies over a slide", async ({ page }) => {
  await openSlide(page, "revenue&year=2016");
  for (const [key, region] of [
    ["o", "All slides"],
    ["?", "Keys"],
  ] as const) {
    await page.keyboard.press(key);
    await expect(deck(page).getByRole("region", { name: region, exact: true })).toBeVisible();
    await moveMouse(page, key.charCodeAt(0));
    await expectClean(page, DECK, region, LOOK);
  }
  await page.keyboard.press("t");
  await expectClean(page, DECK, "table", LOOK);
  await page.keyboard.press("e");
  await expect(dialog(page)).toBeVisible();
  await expectClean(page, "dialog", "evidence", LOOK);
});

test("axe finds nothing wrong with the presenter's window", async ({ page }) => {
  await openSlide(page, "revenue");
  const opening = page.waitForEvent("popup");
  await page.keyboard.press("s");
  const presenter = await opening;
  await expect(presenter.getByRole("heading", { name: "Likely questions" })).toBeVisible();
  await expectClean(presenter, "html", "presenter", { ...LOOK, widths: [1280] });
});
