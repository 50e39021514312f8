/** "How to read this": in words and with the marks themselves. */

import type { Page } from "@playwright/test";
import { dialog } from "./evidence";
import { expect, FULL, test } from "./fixture";
import { fromMore, open, query } from "./parts";

const guide = (page: Page) => page.getByRole("dialog", { name: "How to read this" });
const button = (page: Page) => page.getByRole("banner").getByRole("button", { name: "More", exact: true });
const openGuide = (page: Page) => fromMore(page, "How to read this");

test("opens from the header and by its address, and closes by Escape, Close and Back", async ({ page }) => {
  await open(page);
  await openGuide(page);
  await expect(guide(page)).toBeVisible();
  await expect.poll(() => query(page)).toBe("guide=reading");
  await page.keyboard.press("Escape");
  await expect(guide(page)).toHaveCount(0);
  await expect(button(page)).toBeFocused();
  await openGuide(page);
  await expect.poll(() => query(page)).toBe("guide=reading");
  await guide(page).getByRole("button", { name: "Close" }).click();
  await expect(guide(page)).toHaveCount(0);
  await expect.poll(() => query(page)).toBe("");
  await page.goBack();
  await expect(guide(page)).toBeVisible();
  await page.reload();
  await expect(guide(page)).toBeVisible();
});

test(
  "shows every wording with its mark, and a figure of the dossier that has it; fits a phone",
  FULL,
  async ({ page }) => {
    await page.goto("/?guide=reading");
    const rows = guide(page).getByRole("row");
    await expect(rows).toHaveCount(9);
    for (const row of (await rows.all()).slice(1))
      await expect(row.locator("svg > rect").first()).toBeVisible();
    const more = rows.filter({ hasText: "more than $1 billion" });
    await expect(more).toContainText("a minimum");
    await more.getByRole("link", { name: "more than $1 billion" }).click();
    await expect(dialog(page)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(dialog(page)).toBeHidden();
    await expect(guide(page)).toBeVisible();

    await page.setViewportSize({ width: 390, height: 900 });
    await page.reload();
    await expect(guide(page)).toBeVisible();
    expect(await guide(page).evaluate((own) => own.scrollWidth > own.clientWidth)).toBe(false);
  },
);
