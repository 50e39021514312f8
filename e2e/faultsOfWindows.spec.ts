/** A presentation where the browser lacks what its windows find each other by. */
import { expectSlide, headingOf, openSlide } from "./deck";
import { expect, FULL, test } from "./fixture";
import { figure } from "./parts";

const LACKS = [
  {
    what: "random names, which a page on plain http does not get",
    refuse: () => {
      Reflect.deleteProperty(Crypto.prototype, "randomUUID");
    },
  },
  {
    what: "a channel between windows",
    refuse: () => {
      Reflect.deleteProperty(window, "BroadcastChannel");
    },
  },
  {
    what: "leave to open a channel between windows",
    refuse: () => {
      Reflect.set(window, "BroadcastChannel", () => {
        throw new DOMException("No.", "SecurityError");
      });
    },
  },
];

for (const { what, refuse } of LACKS) {
  test(
    `without ${what} the slides go on, and the presenter's window keeps in step, also with a deck presented again`,
    FULL,
    async ({ page, context }) => {
      await context.addInitScript(refuse);
      await openSlide(page, "revenue");
      const opening = page.waitForEvent("popup");
      await page.keyboard.press("s");
      const presenter = await opening;
      const now = presenter.getByRole("region", { name: "Now", exact: true });
      await expect(now.getByRole("heading", { level: 1 })).toHaveText(headingOf("revenue"));
      await presenter.keyboard.press("PageDown");
      await expectSlide(page, "shares");
      await page.keyboard.press("PageDown");
      await expect(now.getByRole("heading", { level: 1 })).toHaveText(headingOf("meetings"));
      // Left and presented again, at another slide.
      await page.keyboard.press("Escape");
      await figure(page, "growth").getByRole("button", { name: "Present" }).click();
      await expectSlide(page, "growth");
      await expect(now.getByRole("heading", { level: 1 })).toHaveText(headingOf("growth"));
    },
  );
}
