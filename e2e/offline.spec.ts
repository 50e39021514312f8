/** The page without a network, and with a newer version on the server. */
import type { Page } from "@playwright/test";
import { expectSlide, headingOf } from "./deck";
import { test } from "./deployed";
import { dossier } from "./dossier";
import { expect, FULL } from "./fixture";
import { count, figure } from "./parts";
import { take } from "./pictureFiles";

const ready = (page: Page) => page.getByRole("contentinfo").getByText("Available offline");
const NEXT = "The next version";
const newVersion = (page: Page) => page.getByRole("button", { name: "Reload for the new version" });

/** Opens the page, and waits until all of it is kept. */
async function visit(page: Page, query = ""): Promise<void> {
  await page.goto(query);
  await expect(ready(page)).toBeAttached();
}

test("after one visit everything works with the network gone", async ({ page, site, expectNoise }) => {
  expectNoise(/404.*missing\.json/);
  await visit(page);
  const missing = await page.evaluate(async () => (await fetch("data/missing.json")).status);
  expect(missing).toBe(404);
  await site.stop();

  await test.step("what was not opened before", async () => {
    await page.getByRole("banner").getByRole("button", { name: "Download" }).click();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("menuitem", { name: /PowerPoint/ }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.pptx$/);
    await page.getByRole("banner").getByRole("button", { name: "Download" }).click();
    const [whole] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("menuitem", { name: "This dashboard as one file" }).click(),
    ]);
    expect(whole.suggestedFilename()).toMatch(/\.html$/);
    expect((await take(page, "revenue", "As wide as a column")).suggestedFilename()).toBe("revenue.png");
  });
  await test.step("reload", async () => {
    await page.reload();
    await expect(page.getByRole("figure")).toHaveCount(dossier.exhibits.length);
    await expect(ready(page)).toBeVisible();
  });
  await test.step("a link with filters", async () => {
    await page.goto("?person=li-qiang");
    await expect(count(page)).toHaveText("5 of 33 events");
    await expect(figure(page, "meetings")).toBeVisible();
  });
  await test.step("a slide, and the presenter's window", async () => {
    await page.goto("?slide=revenue");
    await expectSlide(page, "revenue");
    const opening = page.waitForEvent("popup");
    await page.keyboard.press("s");
    const now = (await opening).getByRole("region", { name: "Now", exact: true });
    await expect(now.getByRole("heading", { level: 1 })).toHaveText(headingOf("revenue"));
  });
});

test(
  "a new version is offered on the dashboard, not in the deck, and comes when asked for",
  FULL,
  async ({ page, context, site }) => {
    await visit(page);
    const deck = await context.newPage();
    await deck.goto("?slide=revenue");
    await expectSlide(deck, "revenue");
    await expect(ready(deck)).toBeAttached();

    site.change(dossier.title, NEXT);
    await page.reload();
    await expect(newVersion(page)).toBeVisible();
    await expect(page).toHaveTitle(dossier.title);
    await expect(deck).toHaveTitle(new RegExp(` – ${dossier.title}$`));
    await newVersion(page).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(NEXT);
    await expect(ready(page)).toBeAttached();

    // The window that presents goes on with its version until the reader leaves the slides.
    await deck.keyboard.press("PageDown");
    await expectSlide(deck, "shares");
    await expect(newVersion(deck)).toHaveCount(0);
    await deck.keyboard.press("Escape");
    await expect(deck).toHaveTitle(dossier.title);
    await newVersion(deck).click();
    for (const window of [page, deck]) {
      await expect(window.getByRole("heading", { level: 1 })).toHaveText(NEXT);
      await expect(newVersion(window)).toHaveCount(0);
    }
  },
);

test(
  "where a file of an old version is gone, the new version is offered",
  FULL,
  async ({ page, site, expectNoise }) => {
    expectNoise(/ERR_FAILED/);
    expectNoise(/NotLoaded: A part of the page could not be loaded/);
    // It is fetched ahead, and does not come yet.
    await page.route(/\/dialogs-/, (route) => route.abort());
    await visit(page);
    await page.unrouteAll();
    // As browsers do that run out of room.
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    site.change("dialogs-", "next-dialogs-");
    await page.getByRole("banner").getByRole("button", { name: "Share" }).click();
    const failed = page.getByRole("alert").filter({ hasText: "The sharing options couldn’t load." });
    await expect(failed).toContainText("A new version is available");
    await expect(failed.getByRole("button", { name: "Retry" })).toBeVisible();
    await failed.getByRole("button", { name: "Reload" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
    await expect(failed).toHaveCount(0);
  },
);

test(
  "a file that comes as a page is not kept, and the page works as long as there is a network",
  FULL,
  async ({ page, site }) => {
    site.mistake("icon-512.png");
    await page.goto("");
    await expect.poll(() => site.asked).toContain("icon-512.png");
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) === undefined))
      .toBe(true);
    await expect(ready(page)).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole("figure")).toHaveCount(dossier.exhibits.length);
  },
);

test(
  "an embedded exhibit never asks for a service worker, whatever of the page it loads",
  FULL,
  async ({ page }) => {
    await page.addInitScript(() => {
      ServiceWorkerContainer.prototype.register = () => {
        document.documentElement.dataset.registers = "";
        return Promise.reject(new Error("No service worker is wanted here."));
      };
    });
    await page.goto("?embed=revenue&evidence=china-revenue-2016");
    await page.getByRole("button", { name: "See it in your copy" }).click();
    await expect(page.getByRole("dialog", { name: "Verify against the article" })).toBeVisible();
    await expect(page.locator("html")).not.toHaveAttribute("data-registers");
  },
);
