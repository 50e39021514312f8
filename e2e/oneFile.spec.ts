/** The whole page as one file, opened from a disk: everything works as on the site, and nothing is fetched. */
import { copyFileSync, readdirSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Download, Page } from "@playwright/test";
import { deck, expectSlide, slide, headingOf as slideHeading } from "./deck";
import { dossier } from "./dossier";
import { mark } from "./drawings";
import { clickAt, dialog } from "./evidence";
import { headingOf } from "./evidenceFacts";
import { expect, FULL, test } from "./fixture";
import { giveFile } from "./giving";
import { chip, count, figure, goToHydrated, list, query } from "./parts";
import { SITE_FOLDER } from "./site";

/** The built file: the one page beside the site's own. */
function builtFile(): string {
  const pages = readdirSync(SITE_FOLDER).filter((name) => name.endsWith(".html") && name !== "index.html");
  expect(pages).toEqual(["musk-in-china.html"]);
  return `${SITE_FOLDER}${pages[0]}`;
}

/** Alone in a folder, as on a stick. */
async function openFile(page: Page, folder: string, asked = "", from = builtFile()): Promise<void> {
  copyFileSync(from, folder);
  await goToHydrated(page, pathToFileURL(folder).href + asked);
}

/** Classes of what the page shows that its style sheets do not know. */
const unstyled = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const rules = [...document.styleSheets].flatMap(({ cssRules }) =>
      [...cssRules].map((rule) => rule.cssText),
    );
    const style = rules.join("");
    const classes = [...document.querySelectorAll("[class]")].flatMap(({ classList }) => [...classList]);
    return [...new Set(classes)].filter((name) => !/^recharts/.test(name) && !style.includes(`.${name}`));
  });

test.describe("opened from a disk", () => {
  let file: string;
  test.beforeEach(async ({ page }, testInfo) => {
    file = testInfo.outputPath("stick.html");
    // Nothing else is asked for, not even from the disk.
    await page.context().route(
      (address) => !address.href.startsWith(pathToFileURL(file).href),
      (route) => route.abort(),
    );
  });

  test("an address that names a dossier says why it cannot, and leads back", FULL, async ({ page }) => {
    copyFileSync(builtFile(), file);
    await page.goto(`${pathToFileURL(file).href}?dossier=mine.json`);
    await expect(page.getByRole("alert")).toContainText("This page was opened from a file");
    await page.getByRole("button", { name: "Back to the original" }).click();
    await expect(count(page)).toHaveText("33 of 33 events");
  });

  test("it filters, opens evidence, and Back and the address work", async ({ page }) => {
    await openFile(page, file);
    await chip(page, "year", "2016").click();
    await expect(count(page)).toHaveText("1 of 33 events");
    await expect(mark(page, "revenue", "us-revenue-2016")).toBeVisible();
    await expect.poll(() => query(page)).toBe("year=2016");
    await clickAt(mark(page, "revenue", "us-revenue-2016"));
    await expect(dialog(page).getByRole("heading", { level: 2 })).toHaveText(headingOf("us-revenue-2016"));
    await expect.poll(() => query(page)).toBe("year=2016&evidence=us-revenue-2016");
    await page.goBack();
    await expect(dialog(page)).toBeHidden();
    await page.goBack();
    await expect(count(page)).toHaveText("33 of 33 events");

    await page.goto(`${pathToFileURL(file).href}?person=li-qiang&theme=dark`);
    await expect(list(page).getByRole("article")).toHaveCount(5);
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  });

  test("it presents, in two windows that keep in step", FULL, async ({ page }) => {
    await openFile(page, file, "?slide=revenue");
    await expectSlide(page, "revenue");
    const [presenter] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
    await expect(presenter).toHaveTitle(`Presenter: ${dossier.title}`);
    await page.keyboard.press("PageDown");
    const now = presenter.getByRole("region", { name: "Now", exact: true });
    await expect(now.getByRole("heading", { level: 1 })).toHaveText(slideHeading("shares"));
    await presenter.keyboard.press("PageDown");
    await expectSlide(page, "meetings");
    await page.reload();
    await expectSlide(page, "meetings");
    await presenter.keyboard.press("PageUp");
    await expectSlide(page, "shares");
    await presenter.close();
    await page.keyboard.press("PageDown");
    await expectSlide(page, "meetings");
    await page.keyboard.press("Escape");
    await expect(deck(page)).toBeHidden();
    await expect(slide(page)).toHaveCount(0);
  });

  test("it hands out all that the site does, itself too", FULL, async ({ page }, testInfo) => {
    await openFile(page, file);
    const pptx = await download(page, "PowerPoint");
    expect(
      readFileSync(await pptx.path())
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");
    const json = await download(page, "Dossier (JSON)");
    expect(JSON.parse(readFileSync(await json.path(), "utf8"))).toEqual(
      JSON.parse(readFileSync(`${SITE_FOLDER}data/dossier.json`, "utf8")),
    );
    expect((await download(page, "All figures (CSV)")).suggestedFilename()).toBe("figures.csv");
    await figure(page, "revenue").getByRole("button", { name: "Download", exact: true }).click();
    const [picture] = await Promise.all([
      page.waitForEvent("download"),
      page
        .getByRole("menuitem", { name: /column/ })
        .filter({ visible: true })
        .first()
        .click(),
    ]);
    expect(
      readFileSync(await picture.path())
        .subarray(1, 4)
        .toString(),
    ).toBe("PNG");

    const copy = await download(page, "This dashboard as one file");
    expect(copy.suggestedFilename()).toBe("musk-in-china.html");
    await openFile(page, testInfo.outputPath("stick.html.copy.html"), "?year=2016", await copy.path());
    await expect(count(page)).toHaveText("1 of 33 events");
    const again = await download(page, "This dashboard as one file");
    expect(readFileSync(await again.path()).equals(readFileSync(await copy.path()))).toBe(true);
  });

  test("it opens another dossier, read beside the page by its own code", FULL, async ({ page }) => {
    await openFile(page, file);
    const thread = page.waitForEvent("worker");
    await giveFile(page, "mine.json", { ...dossier, title: "Another title" });
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Another title");
    expect(await unstyled(page)).toEqual([]);
    expect((await thread).url()).toMatch(/^blob:/);
    // While it closes, what has opened the file has the keys.
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await page.keyboard.press("p");
    await expect(deck(page).getByRole("heading", { level: 1 })).toHaveText("Another title");
    await expect(deck(page)).toBeFocused();
    expect(await unstyled(page)).toEqual([]);
    const opening = page.waitForEvent("popup");
    await page.keyboard.press("s");
    const presenter = await opening;
    const now = presenter.getByRole("region", { name: "Now", exact: true });
    await expect(now.getByRole("heading", { level: 1 })).toHaveText("Another title");
  });

  test("Share says that the address of a file opens nowhere else", FULL, async ({ page }) => {
    await openFile(page, file);
    await page.getByRole("banner").getByRole("button", { name: "Share" }).click();
    const share = page.getByRole("dialog", { name: "Share" });
    await expect(share.getByText("its link opens only here")).toBeVisible();
    await expect(share.getByRole("img", { name: "QR code for this view" })).toHaveCount(0);
  });
});

test("the site hands the file out", FULL, async ({ page }) => {
  await page.goto("/");
  const file = await download(page, "This dashboard as one file");
  expect(readFileSync(await file.path()).equals(readFileSync(builtFile()))).toBe(true);
});

async function download(page: Page, way: string): Promise<Download> {
  await page.getByRole("banner").getByRole("button", { name: "Download", exact: true }).click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: way, exact: true }).click(),
  ]);
  return file;
}
