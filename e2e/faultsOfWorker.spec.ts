/** A presentation without a network, and a browser without a service worker. */
import type { Page } from "@playwright/test";
import { deck, expectSlide, headingOf, slide } from "./deck";
import { test } from "./deployed";
import { dialog } from "./evidence";
import { expectTheRest } from "./faulty";
import { expect, FULL } from "./fixture";
import { goToHydrated } from "./parts";

const ready = (page: Page) => page.getByText("Available offline");

test("a presentation is reloaded without a network, and is where it was", FULL, async ({ page, site }) => {
  await page.goto("?slide=shares&year=2024");
  await expectSlide(page, "shares");
  await expect(ready(page)).toBeAttached();
  await site.stop();
  await page.reload();
  await expectSlide(page, "shares");
  await expect(slide(page).getByText("Only 2024")).toBeVisible();
  await page.keyboard.press("e");
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("PageDown");
  await expectSlide(page, "meetings");
});

/** How a browser may be without a service worker. */
const REFUSALS = [
  {
    what: "there is none",
    refuse: () => {
      Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
    },
  },
  {
    what: "it is refused",
    refuse: () => {
      ServiceWorkerContainer.prototype.register = () =>
        Promise.reject(new DOMException("No.", "SecurityError"));
    },
  },
  {
    what: "to ask for it throws",
    refuse: () => {
      Object.defineProperty(Navigator.prototype, "serviceWorker", {
        get: () => {
          throw new DOMException("No.", "SecurityError");
        },
      });
    },
  },
];

for (const { what, refuse } of REFUSALS) {
  test(`a service worker: ${what}, and the page works without, also the slides`, FULL, async ({ page }) => {
    await page.addInitScript(refuse);
    await goToHydrated(page, "");
    await expectTheRest(page);
    await expect(ready(page)).toHaveCount(0);
    await page.keyboard.press("p");
    await expect(deck(page).getByRole("heading", { level: 1 })).toHaveText(headingOf("title"));
  });
}
