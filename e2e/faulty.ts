/** What is said if a part of the page does not come, and that the rest works. */
import type { Locator, Page } from "@playwright/test";
import { dossier } from "./dossier";
import { expect } from "./fixture";
import { chip, count, figure } from "./parts";

export const fault = (page: Page | Locator, says: string): Locator =>
  page.getByRole("alert").filter({ hasText: says });

export const retry = (said: Locator): Locator => said.getByRole("button", { name: "Retry", exact: true });

/** Offered where Retry has not helped. */
export const reload = (said: Locator): Locator =>
  said.getByRole("button", { name: "Reload the page", exact: true });

/** By keys, so that the focus is where the reader has it. */
export async function pressRetry(said: Locator): Promise<void> {
  await retry(said).press("Enter");
}

/** Whoever works by keys is still where they were, or at what has come in its place. */
export const expectFocus = (page: Page): Promise<void> =>
  expect
    .poll(() => page.evaluate(() => document.activeElement?.tagName), { message: "the focus" })
    .not.toBe("BODY");

/** The other panels are untouched: the filters answer, the count is right, the exhibits stand. */
export async function expectTheRest(page: Page): Promise<void> {
  await chip(page, "person", "Li Qiang").click();
  await expect(count(page)).toHaveText("5 of 33 events");
  await chip(page, "person", "Li Qiang").click();
  await expect(count(page)).toHaveText("33 of 33 events");
  for (const { id } of dossier.exhibits) await expect(figure(page, id)).toBeVisible();
}
