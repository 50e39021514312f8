/** The ways into the evidence, and what stands in it, as a reader finds them. */
import type { Locator, Page } from "@playwright/test";
import { expect } from "./fixture";
import { open } from "./parts";

export const dialog = (page: Page): Locator => page.getByRole("dialog", { name: "Evidence", exact: true });

/** Opens a link to some evidence, and waits until the drawer that the page was built with has been taken over. */
export async function openEvidence(page: Page, evidence: string): Promise<void> {
  await open(page, `?evidence=${evidence}`);
  await expect(page.locator("[data-built=evidence]")).toHaveCount(0);
}

/** What the evidence says under a name: "Date", "Where". */
export const fact = (page: Page, name: string): Locator =>
  dialog(page)
    .getByRole("term")
    .filter({ hasText: new RegExp(`^${name}$`) })
    .locator("xpath=following-sibling::dd[1]");

/** The paragraphs that the evidence rests on. */
export const places = (page: Page): Locator =>
  dialog(page)
    .getByRole("listitem")
    .filter({ has: page.getByRole("link", { name: /^Paragraph \d+$/ }) });

/** The way back to what was open before. */
export const back = (page: Page): Locator => dialog(page).getByRole("button", { name: /^←/ });

/** Marks lie under the labels of other marks: what a reader's mouse hits is a place, not an element. */
export async function clickAt(place: Locator): Promise<void> {
  const { x, y } = await middleOf(place);
  await place.page().mouse.click(x, y);
}

/** In view. */
export async function middleOf(place: Locator): Promise<{ readonly x: number; readonly y: number }> {
  let middle = { x: 0, y: 0 };
  await expect(async () => {
    await place.scrollIntoViewIfNeeded({ timeout: 1_000 });
    const box = await place.boundingBox({ timeout: 1_000 });
    if (!box) throw new Error("There is nothing in that place.");
    middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }).toPass();
  return middle;
}
