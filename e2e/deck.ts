/** The deck by role and name, and its slides in their order. */
import type { Locator, Page } from "@playwright/test";
import { dossier } from "./dossier";
import { expect } from "./fixture";

/** The slides as they are asked for in the address. */
export const SLIDES: readonly string[] = ["title", ...dossier.exhibits.map(({ id }) => id), "sources"];

export const deck = (page: Page): Locator => page.getByRole("region", { name: "Presentation", exact: true });

export const toolbar = (page: Page): Locator =>
  page.getByRole("toolbar", { name: "Presentation", exact: true });

/** The slide on show, on the stage or in the type of the page; its neighbors are drawn too, out of sight. */
export const slide = (page: Page): Locator => deck(page).locator("div[data-shown=true]:not([role])");

/** The title of the slide on show. */
const heading = (page: Page): Locator => deck(page).getByRole("heading", { level: 1 });

export const headingOf = (id: string): string => {
  if (id === "title") return dossier.title;
  if (id === "sources") return "Sources";
  return dossier.exhibits.find((exhibit) => exhibit.id === id.split(".")[0])?.title ?? "";
};

/** That slide is on show: in the address, to the eye, and said to those who do not see. */
export async function expectSlide(page: Page, id: string): Promise<void> {
  const at = SLIDES.indexOf(id) + 1;
  await expect(heading(page)).toHaveText(headingOf(id));
  await expect(deck(page).getByText(`Slide ${at} of ${SLIDES.length}: ${headingOf(id)}`)).toBeAttached();
  await expect.poll(() => new URL(page.url()).searchParams.get("slide")).toBe(id);
}

/** Follows a link to a slide: "revenue", "revenue&year=2024". */
export async function openSlide(page: Page, link: string): Promise<void> {
  await page.goto(`/?slide=${link}`);
  await expectSlide(page, link.split("&")[0] ?? "");
  // Now it hears the keys.
  await expect(deck(page)).toBeFocused();
}

/** Shows the deck's buttons: they are there while the mouse moves. Where it first is, it may have rested before. */
export async function moveMouse(page: Page, y = 40): Promise<void> {
  await page.mouse.move(300, y);
  await page.mouse.move(320, y + 4);
}

/** A button of the deck. */
export async function press(page: Page, name: string): Promise<void> {
  await moveMouse(page);
  const own = toolbar(page).getByRole("button", { name, exact: true });
  if ((await own.count()) > 0) return own.click();
  await toolbar(page).getByRole("button", { name: "More", exact: true }).click();
  await toolbar(page).getByRole("menuitemcheckbox", { name, exact: true }).click();
}
