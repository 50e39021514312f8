/** A connection that goes and comes while somebody presents. */
import { expectSlide, openSlide } from "./deck";
import { expect, FULL, test } from "./fixture";

test(
  "without a connection the slides go on, also while it comes and goes",
  FULL,
  async ({ page, context }) => {
    // The last of the parts that are fetched ahead, and what it imports.
    const parts = [/\/dialogs-/, /\/open-/, /\/export-/].map((part) => page.waitForResponse(part));
    await openSlide(page, "revenue");
    for (const part of await Promise.all(parts)) await part.finished();
    await context.setOffline(true);
    await page.keyboard.press("PageDown");
    await expectSlide(page, "shares");
    for (const offline of [false, true, false, true]) await context.setOffline(offline);
    await page.keyboard.press("PageDown");
    await expectSlide(page, "meetings");
    await expect(page.getByRole("alert")).toHaveCount(0);
  },
);
