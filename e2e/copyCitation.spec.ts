import type { Page } from "@playwright/test";
import { readClipboard } from "./aside";
import { dossier } from "./dossier";
import { dialog } from "./evidence";
import { expect, FULL, test } from "./fixture";

const ARTICLE = "https://fortune.com/2017/04/27/elon-musk-china-tesla/";
const PLACE = /Fortune, [\w ,]+ 2017, ¶/g;

test("Copy citation puts claim, speaker, publisher, date, paragraph, author, title and links on the clipboard", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await copy(page);
  await expect(dialog(page).getByText("Copied", { exact: true })).toBeVisible();
  const copied = (await readClipboard(page)).replace(PLACE, "Fortune ¶");
  expect(copied).toBe(
    `Tesla sales in China, 2016: more than $1 billion (Tesla, in Fortune ¶4; Fortune ¶5). Paragraph 5 rounds the amount, leaves out “more than” and calls it revenue. Scott Cendrowski, ${dossier.sources[0]?.title}. ${ARTICLE}#:~:text=more%20than%20%241%20billion ${ARTICLE}#:~:text=%241%20billion`,
  );
});

test("so does Copy BibTeX, in its own way; of a figure of ours all that it rests on", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/?evidence=china-revenue-2015");
  await dialog(page).getByRole("button", { name: "Copy BibTeX" }).click();
  await expect(dialog(page).getByText("Copied", { exact: true })).toBeVisible();
  const copied = await readClipboard(page);
  expect(copied).toContain("@misc{china-revenue-2015,\n  title = {{Our calculation: ");
  expect(copied).toContain("@article{china-revenue-2016,\n  author = {Scott Cendrowski},");
  expect(copied).toContain("@article{china-sales-multiple-2016,");
});

const REFUSALS = {
  "where the browser refuses": () => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("No.", "NotAllowedError"));
  },
  // A browser gives a clipboard only to pages on https and on localhost.
  "where there is no clipboard": () => {
    Object.defineProperty(Navigator.prototype, "clipboard", { get: () => undefined });
  },
};

for (const [where, refuse] of Object.entries(REFUSALS)) {
  test(`${where}, Copy citation and Share say what to do instead`, FULL, async ({ page }) => {
    await page.addInitScript(refuse);
    await copy(page);
    await expect(dialog(page)).toContainText("Your browser blocked copying. Select the text below.");
    await expect(dialog(page).getByRole("textbox", { name: "Citation" })).toHaveValue(
      /^Tesla sales in China, 2016: /,
    );
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Share", exact: true }).click();
    await page.getByRole("button", { name: "Copy link" }).click();
    await expect(page.getByRole("dialog", { name: "Share" })).toContainText("Your browser blocked copying.");
  });
}

async function copy(page: Page): Promise<void> {
  await page.goto("/?evidence=china-revenue-2016");
  await dialog(page).getByRole("button", { name: "Copy citation" }).click();
}
