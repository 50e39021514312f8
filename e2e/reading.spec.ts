/** A file that takes time: it is read beside the page, which shows how far it is, and can stop it. */
import type { Page } from "@playwright/test";
import { dossier } from "./dossier";
import { expect, FULL, test } from "./fixture";
import { giveFile } from "./giving";
import { count, open } from "./parts";

const opener = (page: Page) => page.getByRole("dialog", { name: "Open a dossier" });

/** The dossier with its events so many times over: some 50 MB for three thousand. */
async function giveTimes(page: Page, times: number): Promise<void> {
  const dataTransfer = await page.evaluateHandle((copies) => {
    const json = JSON.parse(document.getElementById("dossier")?.textContent ?? "");
    const events = Array.from({ length: copies }, (_, copy) =>
      json.events.map((event: { id: string }) => ({
        ...event,
        id: copy === 0 ? event.id : `${event.id}-${copy}`,
      })),
    ).flat();
    const data = new DataTransfer();
    data.items.add(new File([JSON.stringify({ ...json, events })], "large.json"));
    return data;
  }, times);
  await page.dispatchEvent("body", "drop", { dataTransfer });
}

test("shows how far it is; Cancel stops it, and what is on the screen stays", FULL, async ({ page }) => {
  await open(page);
  await giveTimes(page, 3_000);
  const bar = opener(page).getByRole("progressbar");
  await expect(bar).toHaveAccessibleName(/“large\.json”…$/);
  // It goes on, and the page answers meanwhile.
  await expect.poll(() => bar.evaluate((element: HTMLProgressElement) => element.value)).toBeGreaterThan(0);
  await opener(page).getByRole("button", { name: "Cancel" }).press("Enter");
  await expect(opener(page)).toContainText("“large.json” wasn’t read to the end because you canceled.");
  await expect(bar).toHaveCount(0);
  await expect(opener(page).locator(":focus")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(dossier.title);
});

test("is shown whole once it is read", FULL, async ({ page }) => {
  await open(page);
  await giveTimes(page, 300);
  await expect(count(page)).toHaveText("9,900 of 9,900 events");
});

test("where what reads it does not come, words say so, and the next try reads it", FULL, async ({ page }) => {
  await open(page);
  await page.route("**/assets/worker-*.js", (route) => route.abort());
  const mine = { ...dossier, title: "Another title" };
  await giveFile(page, "mine.json", mine);
  await expect(opener(page)).toContainText("The file reader didn’t load.");
  await page.unroute("**/assets/worker-*.js");
  await giveFile(page, "mine.json", mine);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Another title");
});
