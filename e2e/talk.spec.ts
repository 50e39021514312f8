import type { Locator, Page } from "@playwright/test";
import { deck, expectSlide, SLIDES, slide } from "./deck";
import { dialog } from "./evidence";
import { expect, FULL, test } from "./fixture";
import { open } from "./parts";
import { expectNow, now, openBoth } from "./presenter";

/** All that a clicker sends. */
const CLICKER = { on: "PageDown", back: "PageUp", black: ".", start: "F5", end: "Escape" } as const;

const EVIDENCE_ON: ReadonlySet<string> = new Set(["revenue", "timeline"]);
const FILTERED_ON = "growth";

const click = (window: Page, key: keyof typeof CLICKER) => window.keyboard.press(CLICKER[key]);

test("the whole talk, with a clicker's keys alone", async ({ page }) => {
  test.slow();
  await open(page);
  await page.keyboard.press("p");
  await expectSlide(page, "title");
  const opening = page.waitForEvent("popup");
  await page.keyboard.press("s");
  const presenter = await opening;
  // A second window ends full screen.
  await expectNow(presenter, "title");
  await expect.poll(() => isFullScreen(page)).toBe(false);
  await page.bringToFront();
  await click(page, "start");
  await expect.poll(() => isFullScreen(page)).toBe(true);
  await click(page, "end");
  await expect.poll(() => isFullScreen(page)).toBe(false);
  await click(page, "start");
  await expect.poll(() => isFullScreen(page)).toBe(true);

  for (const [at, id] of SLIDES.entries()) {
    await test.step(id, async () => {
      await expectBoth([page, presenter], id);
      if (EVIDENCE_ON.has(id)) await showEvidence(page, presenter);
      if (id === FILTERED_ON) await filter(page, presenter);
      if (id === "meetings") {
        await click(page, "black");
        await expect(deck(page).getByRole("button", { name: /^The screen is black/ })).toBeVisible();
        await click(page, "black");
        await expect(deck(page).getByRole("button", { name: /^The screen is black/ })).toHaveCount(0);
      }
    });
    if (at < SLIDES.length - 1) await click(page, "on");
  }
  await click(page, "on");
  await expectBoth([page, presenter], SLIDES.at(-1) ?? "");
});

test("back to its start, with a clicker that is heard in the other window too", FULL, async ({ page }) => {
  const presenter = await openBoth(page, SLIDES.at(-1) ?? "");
  // The speaker has typed there meanwhile.
  await presenter.getByRole("spinbutton", { name: "Planned length (min)" }).focus();
  for (const id of SLIDES.toReversed()) {
    await expectBoth([page, presenter], id);
    await click(presenter, "back");
  }
  await expectBoth([page, presenter], "title");
});

async function expectBoth([page, presenter]: readonly [Page, Page], id: string): Promise<void> {
  await expectSlide(page, id);
  await expectNow(presenter, id);
}

const isFullScreen = (page: Page) => page.evaluate(() => document.fullscreenElement !== null);

/** In both windows; a clicker reads it to its end, and comes back to the slide. */
async function showEvidence(page: Page, presenter: Page): Promise<void> {
  await page.keyboard.press("e");
  await expect(dialog(page)).toBeVisible();
  await expect(dialog(presenter)).toBeVisible();
  await expect(async () => {
    if (await dialog(page).isVisible()) await page.keyboard.press(CLICKER.on);
    await expect(dialog(page)).toBeHidden({ timeout: 500 });
  }).toPass();
  await expect(dialog(presenter)).toBeHidden();
}

/** Chosen over the slide with the keyboard, and taken back there. */
async function filter(page: Page, presenter: Page): Promise<void> {
  const panel = deck(page).getByRole("region", { name: "Search and filters", exact: true });
  const press = async (group: Locator, name: string) => {
    await page.keyboard.press("/");
    await group.getByRole("button", { name, exact: true }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await expect(panel).toHaveCount(0);
  };
  await press(panel.getByRole("group", { name: "Year" }), "2017");
  for (const window of [slide(page), now(presenter).locator("[data-shown=true]")]) {
    await expect(window.getByText("Only 2017")).toBeVisible();
  }
  await press(panel, "Clear filters");
  await expect(slide(page).getByText("Only 2017").filter({ visible: true })).toHaveCount(0);
  await expectNow(presenter, FILTERED_ON);
}
