import type { Page } from "@playwright/test";
import { deck, expectSlide, openSlide, slide, toolbar } from "./deck";
import { dialog } from "./evidence";
import { expect, FULL, test } from "./fixture";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** A finger put down at a spot, drawn over the screen, and lifted. */
async function swipe(page: Page, from: readonly [number, number], to: readonly [number, number]) {
  const session = await page.context().newCDPSession(page);
  const at = ([x, y]: readonly [number, number]) => [{ x, y }];
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(from) });
  for (const part of [0.25, 0.5, 0.75, 1]) {
    const spot = [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part] as const;
    await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(spot) });
  }
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await session.detach();
}

test(
  "a swipe to the left goes on, to the right goes back, up does nothing; so do taps at the edges",
  FULL,
  async ({ page }) => {
    await openSlide(page, "revenue");
    await swipe(page, [300, 500], [100, 510]);
    await expectSlide(page, "shares");
    await swipe(page, [100, 500], [300, 490]);
    await expectSlide(page, "revenue");
    await swipe(page, [200, 600], [210, 300]);
    await swipe(page, [200, 500], [180, 500]);
    await expectSlide(page, "revenue");

    await page.touchscreen.tap(370, 600);
    await expectSlide(page, "shares");
    await page.touchscreen.tap(195, 600);
    await expectSlide(page, "shares");
    await page.touchscreen.tap(20, 600);
    await expectSlide(page, "revenue");
  },
);

test(
  "a tap on a mark shows its card, another opens its evidence; neither turns a slide",
  FULL,
  async ({ page }) => {
    await openSlide(page, "revenue");
    const box = await slide(page).locator('[data-evidence="us-revenue-2016"] rect').last().boundingBox();
    if (!box) throw new Error("The bar is not drawn.");
    const tap = () => page.touchscreen.tap(box.x + box.width - 20, box.y + box.height / 2);
    await tap();
    await expect(page.getByRole("tooltip")).toContainText("Tap again for evidence");
    await expect(dialog(page)).toHaveCount(0);
    await tap();
    await expect(dialog(page)).toBeVisible();
    await dialog(page).getByRole("button", { name: "Close" }).tap();
    await expect(dialog(page)).toHaveCount(0);
    await expectSlide(page, "revenue");
  },
);

test(
  "the buttons are there without a mouse, large enough for a thumb, beside the words, and all can be reached",
  FULL,
  async ({ page }) => {
    await openSlide(page, "revenue");
    await expect(toolbar(page)).toHaveCSS("opacity", "1");
    for (const button of await toolbar(page).getByRole("button").all()) {
      const box = await button.boundingBox();
      expect(box?.width).toBeGreaterThanOrEqual(44);
      expect(box?.height).toBeGreaterThanOrEqual(44);
    }
    const [buttons, words] = [await toolbar(page).boundingBox(), await slide(page).boundingBox()];
    expect((words?.y ?? 0) + (words?.height ?? 0)).toBeLessThanOrEqual(buttons?.y ?? 0);
    await toolbar(page).getByRole("button", { name: "Next slide" }).tap();
    await expectSlide(page, "shares");
    await toolbar(page).getByRole("button", { name: "Exit" }).tap();
    await expect(deck(page)).toHaveCount(0);
  },
);
