/** Files of the worst kind, each opened in the page: nothing of them runs, nothing breaks, and words say what was done. */
import type { Page } from "@playwright/test";
import { dossier } from "./dossier";
import { expect, FULL, test } from "./fixture";
import { giveBytes } from "./giving";
import { open } from "./parts";

const MARKUP = `<img src=x onerror="hacked=1"><script>hacked=1</script>`;
const LONG_WORD = "x".repeat(9_000);
const [event] = dossier.events;
const [source] = dossier.sources;

const opener = (page: Page) => page.getByRole("dialog", { name: "Open a dossier" });
const notice = (page: Page) => page.getByRole("status").filter({ hasText: "You’re viewing" });

const give = (page: Page, name: string, changes: object) =>
  giveBytes(page, name, JSON.stringify({ ...dossier, ...changes }));

/** What would be wrong with the page whatever was opened. */
const harm = (page: Page) =>
  page.evaluate(() => ({
    ran: "hacked" in window || "hacked" in {},
    wide: document.documentElement.scrollWidth > innerWidth,
    links: [...document.querySelectorAll("a[href]")]
      .map((link) => link.getAttribute("href") ?? "")
      .filter((href) => !/^(https:\/\/[^@]*$|[?#])/.test(href)),
  }));
const HARMLESS = { ran: false, wide: false, links: [] };

test("markup, a very long word, code for an address: shown as text, or left out", FULL, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 });
  await open(page);
  await give(page, "markup.json", {
    title: MARKUP,
    events: [...dossier.events, { ...event, id: "bad", title: MARKUP }],
  });
  await expect(notice(page)).toContainText("markup.json");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(MARKUP);
  await expect(page.getByRole("link", { name: MARKUP })).toBeVisible();
  expect(await harm(page)).toEqual(HARMLESS);

  await give(page, "long.json", {
    title: LONG_WORD,
    events: [...dossier.events, { ...event, id: "bad", title: LONG_WORD }],
  });
  await expect(notice(page)).toContainText("long.json");
  await expect.poll(() => harm(page)).toEqual(HARMLESS);

  await give(page, "code.json", {
    sources: [...dossier.sources, { ...source, id: "bad", url: "java\nscript:hacked=1" }],
  });
  await expect(opener(page)).toContainText("/url");
  await opener(page).getByRole("button", { name: "Show the valid part" }).click();
  await expect(notice(page)).toContainText("code.json");
  expect(await harm(page)).toEqual(HARMLESS);
});
