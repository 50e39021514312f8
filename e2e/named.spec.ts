/** `?dossier=`: the address names a dossier of the same site, and keeps it; so does the presenter's window. */
import type { Page } from "@playwright/test";
import { deck, slide } from "./deck";
import { dossier } from "./dossier";
import { dialog } from "./evidence";
import { expect, FULL, test } from "./fixture";
import { giveFile } from "./giving";
import { hold } from "./hold";
import { chip, count, figure, list, open, query } from "./parts";

const TITLE = "Another title: still a dossier";
const OTHER = { ...dossier, title: TITLE };
const FILE = "more/mine.json";
const title = (page: Page) => page.getByRole("heading", { level: 1 });
const failed = (page: Page) => page.getByRole("alert");
const back = (page: Page) => page.getByRole("button", { name: "Back to the original" });

const serve = (page: Page, json: object) =>
  page.route(`**/${FILE}`, (route) => route.fulfill({ contentType: "application/json", json }));

test("is shown with all its views, in every address; one click leads back", async ({ page }) => {
  await serve(page, OTHER);
  await page.goto(`/?dossier=${FILE}&year=2016`);
  await expect(title(page)).toHaveText(TITLE);
  await expect(page).toHaveTitle(TITLE);
  await expect(page.getByText("You’re viewing “mine.json”, not this site’s own data")).toBeVisible();
  await expect(count(page)).toHaveText("1 of 33 events");
  await chip(page, "year", "2016").click();
  await chip(page, "year", "2017").click();
  await expect.poll(() => query(page)).toBe(`dossier=${FILE}&year=2017`);
  await list(page).getByRole("link").first().click();
  await expect(dialog(page)).toBeVisible();
  await expect(page).toHaveTitle(new RegExp(`. – ${TITLE}$`));
  await expect.poll(() => query(page)).toContain(`dossier=${FILE}`);
  await page.keyboard.press("Escape");
  await page.getByRole("banner").getByRole("button", { name: "Share" }).click();
  const share = page.getByRole("dialog", { name: "Share" });
  await expect(share.getByRole("img", { name: "QR code for this view" })).toBeVisible();
  await expect(share.getByRole("textbox").first()).toHaveValue(/[?&]dossier=/);
  await page.keyboard.press("Escape");
  await back(page).click();
  await expect(title(page)).toHaveText(dossier.title);
  await expect.poll(() => query(page)).toBe("");
  await page.goBack();
  await expect(title(page)).toHaveText(TITLE);
});

test(
  "while it is read the page says so, with a bar, and the original is one click away",
  FULL,
  async ({ page }) => {
    await serve(page, OTHER);
    const reader = await hold(page, "**/assets/worker-*.js");
    await page.goto(`/?dossier=${FILE}`);
    await expect(page.getByRole("progressbar", { name: "Reading “mine.json”…" })).toBeVisible();
    await expect(back(page)).toBeVisible();
    reader.letGo();
    await expect(title(page)).toHaveText(TITLE);
    await expect(page.getByRole("progressbar")).toHaveCount(0);
  },
);

test(
  "where it cannot be shown words say why, and the original is one click away",
  FULL,
  async ({ page, expectNoise }) => {
    expectNoise(/404/);
    for (const [asked, words] of [
      ["https://elsewhere.example/mine.json", "a dossier on another site"],
      ["//elsewhere.example/mine.json", "a dossier on another site"],
      ["data:application/json,{}", "a dossier on another site"],
      ["more/none.json", "The data file (none.json) is not on the server."],
    ] as const) {
      await page.goto(`/?dossier=${encodeURIComponent(asked)}`);
      await expect(failed(page)).toContainText(words);
    }
    await serve(page, { ...OTHER, version: 2 });
    await page.goto(`/?dossier=${FILE}`);
    await expect(failed(page)).toContainText("it uses version 2 of the format; this page reads version 1");
    await back(page).click();
    await expect(title(page)).toHaveText(dossier.title);
    await expect(figure(page, "revenue")).toBeVisible();
  },
);

test(
  "the presenter's window shows what the reader has opened, and asks again after a reload",
  FULL,
  async ({ page }) => {
    await open(page);
    await giveFile(page, "mine.json", OTHER);
    await expect(title(page)).toHaveText(TITLE);
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await page.keyboard.press("p");
    await expect(slide(page).getByRole("heading", { level: 1 })).toHaveText(TITLE);
    await expect(deck(page)).toBeFocused();
    const opening = page.waitForEvent("popup");
    await page.keyboard.press("s");
    const presenter = await opening;
    const now = presenter.getByRole("region", { name: "Now", exact: true });
    await expect(now.getByRole("heading", { level: 1 })).toHaveText(TITLE);
    await presenter.keyboard.press("PageDown");
    await expect(slide(page).getByRole("heading", { level: 1 })).not.toHaveText(TITLE);
    await presenter.keyboard.press("PageUp");
    await expect(slide(page).getByRole("heading", { level: 1 })).toHaveText(TITLE);
    await presenter.reload();
    await expect(now.getByRole("heading", { level: 1 })).toHaveText(TITLE);
    await page.keyboard.press("Escape");
    await expect(deck(page)).toHaveCount(0);
    await expect(title(page)).toHaveText(TITLE);
  },
);
