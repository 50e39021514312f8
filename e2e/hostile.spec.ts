/** The worst files, each opened in the page: nothing of them runs, nothing breaks, and words say what was done. */
import type { Page } from "@playwright/test";
import { expect, test } from "./fixture";
import { giveBytes } from "./giving";
import { HOSTILE, type Hostile } from "./hostileFiles";
import { open } from "./parts";

const opener = (page: Page) => page.getByRole("dialog", { name: "Open a dossier" });
const notice = (page: Page) => page.getByRole("status").filter({ hasText: "You are looking at" });

async function expectAnswer(page: Page, name: string, { outcome, says }: Hostile): Promise<void> {
  if (outcome === "shown") {
    await expect(notice(page)).toContainText(name);
    await expect(page.locator("body")).toContainText(says);
    return;
  }
  await expect(opener(page)).toContainText(says);
  await expect(opener(page)).toContainText(outcome === "refused" ? "cannot be opened" : "left out");
  if (outcome === "partly") await opener(page).getByRole("button", { name: "Show what is sound" }).click();
  else await page.keyboard.press("Escape");
  await expect(opener(page)).toHaveCount(0);
  if (outcome === "partly") await expect(notice(page)).toContainText(name);
}

/** What would be wrong with the page whatever was opened. */
const harm = (page: Page) =>
  page.evaluate(() => ({
    ran: "hacked" in window || "hacked" in {},
    wide: document.documentElement.scrollWidth > innerWidth,
    links: [...document.querySelectorAll("a[href]")]
      .map((link) => link.getAttribute("href") ?? "")
      .filter((href) => !/^(https:\/\/[^@]*$|[?#])/.test(href)),
  }));

const THIRD = Math.ceil(HOSTILE.length / 3);
for (const part of [0, 1, 2]) {
  const files = HOSTILE.slice(part * THIRD, (part + 1) * THIRD);
  test(`${files[0]?.what}, … ${files.at(-1)?.what}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 900 });
    await open(page);
    for (const [at, hostile] of files.entries()) {
      const name = `hostile-${at}.json`;
      await test.step(hostile.what, async () => {
        await giveBytes(page, name, hostile.file);
        await expectAnswer(page, name, hostile);
        await expect(page.getByText("Drawing…")).toHaveCount(0);
        expect(await harm(page)).toEqual({ ran: false, wide: false, links: [] });
      });
    }
  });
}
