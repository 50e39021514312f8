/** Another dossier, opened by a reader: shown whole, in part, or refused, in words. */
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { deck } from "./deck";
import { dossier } from "./dossier";
import { dialog } from "./evidence";
import { nameById } from "./evidenceFacts";
import { expect, FULL, test } from "./fixture";
import { giveFile } from "./giving";
import { chip, count, figure, fromMore, list, onList, open, query } from "./parts";

const opener = (page: Page) => page.getByRole("dialog", { name: "Open a dossier" });
const notice = (page: Page) => page.getByRole("status").filter({ hasText: "You’re viewing" });
const TITLE = "Another title: still a dossier";

/** The dossier with another title, its broken parts as given. */
const other = (changes: object = {}) => JSON.stringify({ ...dossier, title: TITLE, ...changes }, null, 2);
const withBrokenEvent = () =>
  other({ events: dossier.events.map((event, at) => (at === 3 ? { ...event, when: "30 Feb" } : event)) });

async function choose(page: Page, name: string, content: string | Buffer): Promise<void> {
  await opener(page)
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });
}

async function openDialog(page: Page): Promise<void> {
  await fromMore(page, "Open your own…");
  await expect(opener(page)).toBeVisible();
}

/** Opens a dossier of another title. */
async function openOther(page: Page): Promise<void> {
  await openDialog(page);
  await choose(page, "mine.json", other());
  await opener(page).getByRole("button", { name: "Show it" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(TITLE);
}

test("a sound file is shown whole, has all of the page, and one click leads back", async ({ page }) => {
  await open(page, "?year=2016");
  await openDialog(page);
  await choose(page, "mine.json", other());
  await expect(opener(page)).toContainText(
    "“mine.json” is valid: 2 articles; 14 figures cited, 3 derived; 33 events.",
  );
  await opener(page).getByRole("button", { name: "Show it" }).click();
  await expect(opener(page)).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(TITLE);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(notice(page)).toContainText("You’re viewing “mine.json”. It will be lost");
  // The filters were of the other one.
  await expect(count(page)).toHaveText("33 of 33 events");
  for (const { id } of dossier.exhibits) await expect(figure(page, id)).toBeVisible();
  await chip(page, "year", "2016").click();
  await expect(count(page)).toHaveText("1 of 33 events");
  await list(page).getByRole("link").first().click();
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
  await page.keyboard.press("p");
  await expect(deck(page).getByRole("heading", { level: 1 })).toHaveText(TITLE);
  await expect(deck(page)).toBeFocused();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  // The first one leaves full screen only.
  await page.keyboard.press("Escape");
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
  await page.keyboard.press("Escape");

  // No address leads to it.
  await page.getByRole("banner").getByRole("button", { name: "Share" }).click();
  const share = page.getByRole("dialog", { name: "Share" });
  await expect(share).toContainText("the link leads to the original");
  await expect(share.getByRole("img", { name: "QR code for this view" })).toHaveCount(0);
  await page.keyboard.press("Escape");

  await notice(page).getByRole("button", { name: "Back to the original" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(dossier.title);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(notice(page)).toHaveCount(0);
  await expect.poll(() => query(page)).toBe("year=2016");
  await expect(count(page)).toHaveText("1 of 33 events");
});

test("Back shows the original in its view again, and Forward the opened one", async ({ page }) => {
  await open(page, "?person=li-qiang&sort=oldest");
  const events = await count(page).innerText();
  await openOther(page);
  await page.getByRole("link", { name: "Skip to" }).first().press("Enter");
  await chip(page, "year", "2016").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(TITLE);
  await expect(page).toHaveTitle(TITLE);

  for (let steps = 0; steps < 2; steps++) await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(dossier.title);
  await expect(page).toHaveTitle(dossier.title);
  await expect(notice(page)).toHaveCount(0);
  await expect(count(page)).toHaveText(events);
  expect(query(page)).toBe("person=li-qiang&sort=oldest");
  await page.goForward();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(TITLE);
  await expect(count(page)).toHaveText("33 of 33 events");
});

test(
  "Back shows the original, also at the address of one of its charts and after a link inside it",
  FULL,
  async ({ page }) => {
    await open(page, `#exhibit-${dossier.exhibits[1]?.id}`);
    await openOther(page);
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(dossier.title);
    await page.getByRole("link", { name: "Skip to" }).first().press("Enter");
    await expect(page.locator("#events")).toBeFocused();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(dossier.title);
  },
);

test("a step of a dossier that a reload has closed shows the original", FULL, async ({ page }) => {
  page.on("dialog", (dialog) => dialog.accept());
  await open(page);
  await openOther(page);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(dossier.title);
  await openOther(page);
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(dossier.title);
});

test(
  "of a file with one broken event the others are shown, and the notice names it",
  FULL,
  async ({ page }) => {
    await open(page);
    await openDialog(page);
    await choose(page, "mine.json", withBrokenEvent());
    const broken = dossier.events[3]?.id ?? "";
    await expect(opener(page)).toContainText(/Line \d+, column \d+: Event/);
    await expect(opener(page)).toContainText("/events/3/when");
    await opener(page).getByRole("button", { name: "Show the valid part" }).click();
    await expect(notice(page)).toContainText(broken);
    await expect(onList(page, nameById(broken))).toHaveCount(0);
    expect(await list(page).getByRole("article").count()).toBeGreaterThan(20);
    await notice(page).getByRole("button", { name: "Details" }).click();
    await expect(opener(page)).toContainText("/events/3/when");
  },
);

test("what cannot be opened is refused in words, and the page stays", async ({ page }) => {
  const files: readonly (readonly [string, string | Buffer, RegExp])[] = [
    ["cut.json", other().slice(0, 3000), /can’t be opened: it’s not valid JSON.*Line \d+, column \d+\./],
    ["new.json", other({ version: 2 }), /it uses version 2 of the format; this page reads version 1/],
    ["packed.json", Buffer.from([0x1f, 0x8b, 8, 0, 0]), /it’s a compressed file/],
  ];
  await open(page);
  await openDialog(page);
  for (const [name, content, words] of files) {
    await choose(page, name, content);
    await expect(opener(page)).toContainText(words);
    await expect(opener(page)).toContainText(`“${name}”`);
    await expect(opener(page).getByRole("button", { name: /^Show/ })).toHaveCount(0);
  }
  await page.keyboard.press("Escape");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(dossier.title);
});

test(
  "dropped on the page or pasted, a sound one is shown at once; a text in a field stays a text",
  FULL,
  async ({ page }) => {
    await open(page);
    const transfer = await page.evaluateHandle((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], "dropped.json", { type: "application/json" }));
      return data;
    }, other());
    await page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
    await expect(page.getByText("Drop the file to open it")).toBeVisible();
    await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
    await expect(notice(page)).toContainText("“dropped.json”");
    await expect(page.getByText("Drop the file to open it")).toBeHidden();
    await notice(page).getByRole("button", { name: "Back to the original" }).click();

    const paste = (selector: string, text: string) =>
      page.evaluate(
        ([where, what]) => {
          const clipboardData = new DataTransfer();
          clipboardData.setData("text/plain", what ?? "");
          const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
          document.querySelector(where ?? "")?.dispatchEvent(event);
        },
        [selector, text],
      );
    await paste("input[type=search]", other());
    await expect(notice(page)).toHaveCount(0);
    await paste("main", other());
    await expect(notice(page)).toContainText("pasted data. It will be lost");
    await paste("main", "{ broken");
    await expect(opener(page)).toContainText("The pasted text can’t be opened: it’s not valid JSON");
  },
);

test("the keys open it, and the report can be copied", FULL, async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page);
  await page.keyboard.press("Control+o");
  await expect(opener(page)).toBeVisible();
  const field = opener(page).getByRole("textbox", { name: "Or paste its text" });
  await page.evaluate((text) => navigator.clipboard.writeText(text), withBrokenEvent());
  await field.press("Control+v");
  await opener(page).getByRole("button", { name: "Check the text" }).click();
  await opener(page).getByRole("button", { name: "Copy the report" }).click();
  await expect(opener(page)).toContainText("Copied");
  await field.fill("");
  await field.press("Control+v");
  await expect(field).toHaveValue(/\/events\/3\/when/);
});

test(
  "what is opened goes along: as JSON, and inside the page as one file",
  FULL,
  async ({ page }, testInfo) => {
    await open(page);
    await openDialog(page);
    await choose(page, "mine.json", withBrokenEvent());
    await opener(page).getByRole("button", { name: "Show the valid part" }).click();
    const download = async (way: string) => {
      await page.getByRole("banner").getByRole("button", { name: "Download", exact: true }).click();
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("menuitem", { name: way, exact: true }).click(),
      ]);
      return file;
    };
    const json = await download("Dossier (JSON)");
    expect(json.suggestedFilename()).toBe("mine.json");
    expect(readFileSync(await json.path(), "utf8")).toBe(withBrokenEvent());
    const whole = await download("This dashboard as one file");
    expect(whole.suggestedFilename()).toBe("another-title.html");
    const path = testInfo.outputPath("another-title.html");
    await whole.saveAs(path);
    await page.goto(`file://${path}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(TITLE);
    await expect(figure(page, "revenue")).toBeVisible();
    await expect(onList(page, nameById(dossier.events[3]?.id ?? ""))).toHaveCount(0);
    await expect(page.locator("template")).toHaveCount(0);
    await page.goto(`file://${path}?slide=title`);
    await expect(deck(page).getByRole("heading", { level: 1 })).toHaveText(TITLE);
    await page.goto(`file://${path}?embed=revenue`);
    await expect(figure(page, "revenue")).toBeVisible();
    await expect(page.getByRole("figure")).toHaveCount(1);
  },
);

test("the page describes itself as the dossier that is shown", FULL, async ({ page }) => {
  const description = page.locator('meta[name="description"]');
  await open(page);
  const own = (await description.getAttribute("content")) ?? "";
  await giveFile(page, "mine.json", { ...dossier, title: TITLE, standfirst: "All about rolls." });
  await expect(description).toHaveAttribute("content", "All about rolls.");
  await page.goBack();
  await expect(description).toHaveAttribute("content", own);
});

test("the template is a file that can be opened", FULL, async ({ page }) => {
  await open(page);
  await openDialog(page);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    opener(page).getByRole("button", { name: "Download a template" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("dossier-template.json");
  await choose(page, "template.json", readFileSync(await file.path()));
  await expect(opener(page)).toContainText("is valid: 1 article; 2 figures cited; 1 event.");
});
