/** Exhibits of more records than a drawing can have marks: they are drawn together, say so, and lose none. */
import type { Locator, Page } from "@playwright/test";
import { expect, FULL, test } from "./fixture";
import { manyMarks } from "./manyMarks";
import { withDossier } from "./ownDossier";

const EVENTS = 2_000;
const FIGURES = 400;
const MOST = 200;
const dossier = manyMarks(EVENTS, FIGURES);

const figure = (page: Page, name: string): Locator => page.getByRole("figure", { name });
const marksOf = (place: Locator): Locator => place.getByRole("img").locator("[data-evidence]");

test.beforeEach(async ({ page }) => {
  await withDossier(page, dossier);
});

test(
  "a timeline of many events names some, counts the others and leads to them, and has every event in the table",
  FULL,
  async ({ page }) => {
    await page.goto("/");
    const time = figure(page, "Events came all the time");
    await expect(time.getByRole("img", { name: /2,000 events, from \d{4} to \d{4}: \d+ in / })).toBeVisible();
    await expect(time.getByText(/^\+ [\d,]+ more$/)).not.toHaveCount(0);
    expect(await marksOf(time).count()).toBeLessThanOrEqual(MOST);

    // By the keyboard: a click would be lost if the page moved under it, as drawings and typefaces arrive.
    await time.getByRole("button", { name: "Table" }).press("Enter");
    const table = time.getByRole("table");
    const seen = new Set<string>();
    await expect(table).toHaveAttribute("aria-rowcount", String(EVENTS + 1));
    const next = time.getByRole("button", { name: "Next", exact: true });
    await next.focus();
    for (let at = 0; at < EVENTS / 100; at++) {
      await expect(time.getByRole("status")).toHaveText(`Rows ${first(at)}–${first(at + 1, 0)} of 2,000`);
      for (const name of await table.getByRole("rowheader").allTextContents()) seen.add(name);
      await page.keyboard.press("Enter");
    }
    expect(seen.size).toBe(EVENTS);
    await expect(next).toBeFocused();

    await time.locator("svg [data-opens]").first().click();
    await expect(page).toHaveURL(/[?&]evidence=time/);
    await expect(page.getByRole("dialog", { name: "Evidence" })).toBeVisible();
  },
);

test("a chart of many figures has the largest, on the page and on a slide", FULL, async ({ page }) => {
  await page.goto("/");
  const shops = figure(page, "The last shop sells most");
  const said = "The largest 200 of 400 figures are drawn; all are in the table.";
  await expect(shops.getByRole("img", { name: said })).toBeVisible();
  await expect(shops.getByText(said)).toBeVisible();
  await expect(marksOf(shops)).toHaveCount(MOST);
  await shops.getByRole("button", { name: "Table" }).press("Enter");
  await expect(shops.getByRole("table")).toHaveAttribute("aria-rowcount", String(FIGURES + 1));
  // The last of the table to come: until then what stands below it is on its way.
  await expect(shops.getByRole("status")).toHaveText(`Rows 1–100 of ${FIGURES}`);

  await shops.getByRole("button", { name: "Present" }).click();
  const slide = page.getByRole("region", { name: "Presentation" });
  await expect(slide.getByText(/^The largest 5 of 400 figures are drawn;/)).toBeVisible();
  await expect(marksOf(slide)).toHaveCount(5);
});

/** "1,901": the number of the first row of a page, or of the last of the page before. */
const first = (page: number, after = 1): string => (page * 100 + after).toLocaleString("en-US");
