import type { Locator, Page } from "@playwright/test";
import { expect, FULL, test } from "./fixture";
import { largeDossier } from "./largeDossier";
import { withDossier } from "./ownDossier";
import { count, list, search, titles } from "./parts";

const EVENTS = 2_000;
/** Of which a list draws so many at most, whatever its length. */
const DRAWN = 200;
const dossier = largeDossier(EVENTS);

const rows = (page: Page): Locator => list(page).getByRole("listitem");
const row = (page: Page, position: number): Locator => page.locator(`li[aria-posinset="${position}"]`);
const focusedRow = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.activeElement?.closest("li")?.getAttribute("aria-posinset")));

test.beforeEach(async ({ page }) => {
  await withDossier(page, dossier);
  await page.goto("/");
  await expect(count(page)).toHaveText("2,000 of 2,000 events");
  await expect(row(page, EVENTS)).toBeAttached();
});

test(
  "a long list is one list of which the window's part is drawn, down to its last event",
  FULL,
  async ({ page }) => {
    const heading = list(page).getByRole("heading").first();
    const years = dossier.events.filter(({ when }) => when.startsWith("2024")).length;
    await expect(heading).toHaveText(`2024 ${years}`);

    // A step changes the heights below it from guessed to measured, so that the end is found in a few.
    await expect(async () => {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await expect(row(page, EVENTS)).toBeInViewport({ timeout: 500 });
    }).toPass();
    // Heights may still be measured.
    await expect(async () => {
      const drawn = await rows(page).evaluateAll((items) =>
        items.map((item) => ({
          size: item.getAttribute("aria-setsize"),
          position: Number(item.getAttribute("aria-posinset")),
        })),
      );
      const positions = drawn.map(({ position }) => position);
      expect(drawn.length).toBeLessThan(DRAWN);
      expect(new Set(drawn.map(({ size }) => size))).toEqual(new Set([String(EVENTS)]));
      expect(positions).toEqual(positions.toSorted((a, b) => a - b));
      expect(await gaps(page, positions.slice(-8))).toEqual([]);
    }).toPass();
  },
);

test(
  "a search leaves the events that it finds, and its end brings all of them back",
  FULL,
  async ({ page }) => {
    const wanted = dossier.events
      .filter(({ title }) => title.startsWith("Event 120"))
      .map(({ title }) => title);
    await search(page).fill("event 120");
    await expect(count(page)).toHaveText(`${wanted.length} of 2,000 events`);
    await expect.poll(async () => (await titles(page)).toSorted()).toEqual(wanted.toSorted());
    await search(page).fill("");
    await expect(count(page)).toHaveText("2,000 of 2,000 events");
    await expect(row(page, EVENTS)).toHaveAttribute("aria-setsize", "2000");
  },
);

test(
  "Tab goes on through rows that were not drawn, and from a row that has left the window",
  FULL,
  async ({ page }) => {
    await page.getByRole("combobox", { name: "Order" }).focus();
    const seen: number[] = [];
    while ((seen.at(-1) ?? 0) < 60 && seen.length < 400) {
      // Rows ahead are drawn once the page has scrolled, which hands may outrun only here.
      await expect(row(page, (seen.at(-1) ?? 0) + 1)).toBeAttached();
      await page.keyboard.press("Tab");
      seen.push(await focusedRow(page));
    }
    expect([...new Set(seen)]).toEqual(Array.from({ length: 60 }, (_, at) => at + 1));

    const link = list(page).locator("a:focus");
    await page.mouse.wheel(0, 40_000);
    await expect(link).not.toBeInViewport();
    await expect(row(page, 61)).toBeAttached();
    expect(await focusedRow(page)).toBe(60);
    while ((await focusedRow(page)) === 60) await page.keyboard.press("Tab");
    expect(await focusedRow(page)).toBe(61);
    await expect(link).toBeInViewport();
  },
);

test(
  "evidence opened from far down gives the focus back to its event, which is still drawn",
  FULL,
  async ({ page }) => {
    await page.mouse.move(1_200, 600);
    await page.mouse.wheel(0, 60_000);
    await expect(row(page, 1)).not.toBeInViewport();
    const title = await inWindow(rows(page));
    const name = await title.textContent();
    await title.click();
    const dialog = page.getByRole("dialog", { name: "Evidence" });
    await expect(dialog.getByRole("heading", { name: name ?? "", exact: true })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(title).toBeFocused();
    await expect(title).toBeInViewport();
  },
);

test("paper has every row", FULL, async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await expect(rows(page)).toHaveCount(EVENTS);
  await page.emulateMedia({ media: "screen" });
  await expect.poll(() => rows(page).count()).toBeLessThan(DRAWN);
});

/** The title of a row in the middle of the window. */
async function inWindow(items: Locator): Promise<Locator> {
  const position = () =>
    items.evaluateAll((all) =>
      all
        .find((item) => Math.abs(item.getBoundingClientRect().top - 450) < 60)
        ?.getAttribute("aria-posinset"),
    );
  let last: string | null | undefined;
  // The wheel turns on for a while.
  await expect(async () => {
    const before = last;
    last = await position();
    expect(last).toBeTruthy();
    expect(last).toBe(before);
  }).toPass();
  return row(items.page(), Number(last)).getByRole("link").first();
}

/** Rows that do not end where the next one starts, give or take a pixel. */
function gaps(page: Page, positions: readonly number[]): Promise<readonly number[]> {
  return page.evaluate(
    (wanted) =>
      wanted.slice(1).filter((position) => {
        const box = (at: number) =>
          document.querySelector(`li[aria-posinset="${at}"]`)?.getBoundingClientRect();
        return Math.abs((box(position)?.top ?? 0) - (box(position - 1)?.bottom ?? 0)) > 1;
      }),
    positions,
  );
}
