/** A connection that goes and comes while somebody presents. */
import { expectSlide, openSlide } from "./deck";
import { expect, FULL, test } from "./fixture";

test(
  "without a connection the slides go on, also while it comes and goes",
  FULL,
  async ({ page, context }) => {
    // The last of the parts that are fetched ahead.
    const fetched = page.waitForResponse(/\/dialogs-/);
    await openSlide(page, "revenue");
    await fetched;
    await context.setOffline(true);
    await page.keyboard.press("PageDown");
    await expectSlide(page, "shares");
    for (const offline of [false, true, false, true]) await context.setOffline(offline);
    await page.keyboard.press("PageDown");
    await expectSlide(page, "meetings");
    await expect(page.getByRole("alert")).toHaveCount(0);
  },
);
