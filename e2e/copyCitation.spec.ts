import type { Page } from "@playwright/test";
import { readClipboard } from "./aside";
import { places } from "./evidence";
import { expect, FULL, test } from "./fixture";

const CITATION =
  "Fortune, April 27, 2017, paragraph 4: “more than $1 billion” (Tesla). https://fortune.com/2017/04/27/elon-musk-china-tesla/";

test("Copy citation puts publisher, date, paragraph, wording, speaker and address on the clipboard", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await copy(page);
  await expect(places(page).first().getByText("Copied", { exact: true })).toBeVisible();
  expect(await readClipboard(page)).toBe(CITATION);
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
    await expect(places(page).first()).toContainText(
      "Your browser blocked copying. Select the text instead.",
    );
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Share", exact: true }).click();
    await page.getByRole("button", { name: "Copy link" }).click();
    await expect(page.getByRole("dialog", { name: "Share" })).toContainText("Your browser blocked copying.");
  });
}

async function copy(page: Page): Promise<void> {
  await page.goto("/?evidence=china-revenue-2016");
  await places(page).first().getByRole("button", { name: "Copy citation" }).click();
}
