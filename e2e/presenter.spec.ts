import type { Locator, Page } from "@playwright/test";
import { deck, expectSlide, headingOf, slide } from "./deck";
import { dossier } from "./dossier";
import { dialog } from "./evidence";
import { expect, test } from "./fixture";
import { fromMore } from "./parts";
import { ALONE, clock, expectNow, next, notes, now, openBoth, shownNow } from "./presenter";
import { differences, linesOnStage, useMachineFaces } from "./slideTexts";

/** In its frame, without the paper around it. */
const STAGE = "[style*='--scale'] > *";

test("it shows this slide, the next, the notes, the sources and the time; a thumb can hit its buttons", async ({
  page,
}) => {
  const presenter = await openBoth(page, "revenue&year=2016");
  await expect(presenter).toHaveTitle(`Presenter: ${dossier.title}`);
  await expect(shownNow(presenter).getByText("Only 2016")).toBeVisible();
  await expect(
    shownNow(presenter).getByText("Source: Fortune, April 27, 2017", { exact: false }),
  ).toBeVisible();
  // What has nothing for the filter is passed over.
  await expect(next(presenter).getByRole("heading", { name: headingOf("timeline") })).toBeVisible();
  await expect(notes(presenter).getByRole("heading", { name: "Say" })).toBeVisible();
  await expect(notes(presenter).getByRole("heading", { name: "Likely questions" })).toBeVisible();
  await expect(clock(presenter).getByText(/^\d+:\d\d [AP]M$/)).toBeVisible();
  await expect(clock(presenter).getByText(/^0:\d\d elapsed$/)).toBeVisible();

  const buttons = presenter.getByRole("button");
  for (const button of await buttons.all()) {
    const box = await button.boundingBox();
    const name = await button.textContent();
    expect(box?.width, name ?? "").toBeGreaterThanOrEqual(44);
    expect(box?.height, name ?? "").toBeGreaterThanOrEqual(44);
  }
  await presenter.getByRole("button", { name: "Next slide" }).click();
  await expectSlide(page, "timeline");
});

test("its own headings leave those of a slide as they are", async ({ page }) => {
  const presenter = await openBoth(page, "sources");
  const styleOf = (stage: Locator) =>
    stage
      .getByRole("heading", { level: 2 })
      .first()
      .evaluate((heading) => {
        const { fontSize, fontFamily, textTransform, color } = getComputedStyle(heading);
        return { fontSize, fontFamily, textTransform, color };
      });
  expect(await styleOf(shownNow(presenter))).toEqual(await styleOf(slide(page)));
});

test("it shows the slide as the room sees it, in the same lines, and so does the overview", async ({
  page,
  expectNoise,
}) => {
  await useMachineFaces(page, expectNoise);
  const presenter = await openBoth(page, "meetings");
  const shown = await linesOnStage(slide(page));
  expect(shown.length).toBeGreaterThan(10);
  const expectSame = (stage: Locator) =>
    expect.poll(async () => differences(shown, await linesOnStage(stage))).toEqual([]);
  await expectSame(shownNow(presenter));
  await page.keyboard.press("o");
  await expectSame(
    deck(page)
      .getByRole("listitem")
      .filter({ hasText: headingOf("meetings") })
      .locator(STAGE),
  );
  await page.keyboard.press("o");
  await page.keyboard.press("PageUp");
  await expectSame(next(presenter).locator(STAGE));
});

test("either window leads, and the other follows", async ({ page }) => {
  const presenter = await openBoth(page, "revenue");
  await page.keyboard.press("PageDown");
  await expectNow(presenter, "shares");
  await presenter.keyboard.press("PageDown");
  await expectSlide(page, "meetings");
  await presenter.keyboard.press("b");
  await expect(deck(page).getByRole("button", { name: /^The screen is black/ })).toBeVisible();
  await page.keyboard.press("b");
  await page.keyboard.press("t");
  await expect(now(presenter).getByRole("table")).toBeVisible();
  await presenter.keyboard.press("t");
  await expect(deck(page).getByRole("table")).toHaveCount(0);
  await presenter.keyboard.press("e");
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog(presenter)).toHaveCount(0);
  await expectSlide(page, "meetings");
});

test("its overview has the focus, and what is under it is out of reach", async ({ page }) => {
  const presenter = await openBoth(page, "revenue");
  await presenter.getByRole("button", { name: "Overview" }).press("Enter");
  const all = presenter.getByRole("region", { name: "All slides", exact: true });
  await expect(all.getByRole("button", { name: `: ${headingOf("revenue")}` }).first()).toBeFocused();
  for (let stop = 0; stop < 6; stop++) {
    await presenter.keyboard.press("Shift+Tab");
    await expect(presenter.locator(":focus")).toHaveCount(await all.locator(":focus").count());
  }
  await presenter.keyboard.press("Escape");
  await expect(presenter.getByRole("button", { name: "Overview" })).toBeFocused();
});

test("filters and theme go along, from a slide or from the dashboard", async ({ page, context }) => {
  const presenter = await openBoth(page, "revenue&year=2016&theme=dark");
  await expect(presenter.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(shownNow(presenter).getByText("Only 2016")).toBeVisible();
  await page.keyboard.press("Escape");
  await fromMore(page, "Theme: light");
  await page.getByRole("button", { name: "2017", exact: true }).first().click();
  await page.getByRole("banner").getByRole("button", { name: "Present" }).click();
  await expectSlide(page, "title");
  await expect(presenter.locator("html")).toHaveAttribute("data-theme", "light");
  await expect(shownNow(presenter).getByText("Only 2016 · 2017")).toBeVisible();
  expect(context.pages()).toHaveLength(2);
});

test("either may be reloaded, and comes back to where the other is", async ({ page }) => {
  const presenter = await openBoth(page, "revenue&year=2016");
  await presenter.reload();
  await page.keyboard.press("PageDown");
  await expectNow(presenter, "timeline");
  await page.reload();
  await expectSlide(page, "timeline");
  await presenter.keyboard.press("PageDown");
  await expectSlide(page, "growth");
  await page.keyboard.press("b");
  await expect(deck(page).getByRole("button", { name: /^The screen is black/ })).toBeVisible();
  await page.reload();
  await expect(deck(page).getByRole("button", { name: /^The screen is black/ })).toBeVisible();
});

test("either may be closed: the other goes on, and a new one rejoins", async ({ page }) => {
  const presenter = await openBoth(page, "revenue");
  await presenter.close();
  await page.keyboard.press("PageDown");
  await expectSlide(page, "shares");
  const again = await openBoth(page, "shares");
  const address = page.url();
  await page.goto("about:blank");
  await expect(again.getByText(ALONE)).toBeVisible();
  await again.keyboard.press("PageDown");
  await expectNow(again, "meetings");
  await page.goto(address);
  await expectSlide(page, "meetings");
});

test("pointing is seen in the other window at the same spot of the slide", async ({ page }) => {
  const presenter = await openBoth(page, "revenue");
  await page.keyboard.press("l");
  const box = await slide(page).boundingBox();
  if (!box) throw new Error("No slide is on show.");
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.25);
  await page.mouse.move(box.x + box.width * 0.75, box.y + box.height * 0.5);
  await expect.poll(() => dotAt(presenter)).toEqual({ left: "75%", top: "50%" });
  await page.keyboard.press("l");
  await expect.poll(() => dotAt(presenter)).toBeNull();
  await page.mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.25);
  await page.mouse.down();
  await expect.poll(() => dotAt(presenter)).toEqual({ left: "20%", top: "25%" });
  await page.mouse.up();
  await expect.poll(() => dotAt(presenter)).toBeNull();
});

/** Where the dot stands on the slide, in rounded parts of it. */
const dotAt = (window: Page) =>
  now(window)
    .locator("[data-pointing] span[aria-hidden][style*=left]")
    .evaluateAll((dots) => {
      const style = dots.find((dot) => dot instanceof HTMLElement)?.getAttribute("style");
      if (!style) return null;
      const part = (name: string) =>
        `${Math.round(Number.parseFloat(new RegExp(`${name}: ([\\d.]+)`).exec(style)?.[1] ?? ""))}%`;
      return { left: part("left"), top: part("top") };
    });
