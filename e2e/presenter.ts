/** The presenter's window by role and name. */
import type { Page } from "@playwright/test";
import { headingOf, openSlide } from "./deck";
import { expect } from "./fixture";

export const now = (presenter: Page) => presenter.getByRole("region", { name: "Now", exact: true });
/** The slide on show in it; its neighbors are drawn too, out of sight. */
export const shownNow = (presenter: Page) => now(presenter).locator("[data-shown=true]");
export const next = (presenter: Page) => presenter.getByRole("region", { name: "Next", exact: true });
export const clock = (presenter: Page) => presenter.getByRole("region", { name: "Clock", exact: true });
export const notes = (presenter: Page) => presenter.getByRole("region", { name: "Notes", exact: true });
export const ALONE = "No other window is showing this presentation.";

/** The deck at a slide, with the presenter's window beside it. */
export async function openBoth(page: Page, link: string): Promise<Page> {
  await openSlide(page, link);
  const opening = page.waitForEvent("popup");
  await page.keyboard.press("s");
  const presenter = await opening;
  await expectNow(presenter, link.split("&")[0] ?? "");
  await expect(presenter.getByText(ALONE)).toHaveCount(0);
  return presenter;
}

export const expectNow = (presenter: Page, id: string): Promise<void> =>
  expect(now(presenter).getByRole("heading", { level: 1 })).toHaveText(headingOf(id));
