/** What a browser refuses, does not have, or breaks: a presentation and the page go on without. */
import { deck, expectSlide, headingOf, openSlide } from "./deck";
import { expect, FULL, test } from "./fixture";
import { chip, count, figure, openWithCharts } from "./parts";

interface Refusal {
  readonly what: string;
  /** Done to the page before its first script. */
  readonly refuse: () => void;
}

/** Nothing is said of these: the slides, the presenter's window and the dashboard work without. */
const UNSAID: readonly Refusal[] = [
  {
    what: "storage",
    refuse: () => {
      for (const name of ["sessionStorage", "localStorage"]) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException("No.", "SecurityError");
          },
        });
      }
    },
  },
  {
    what: "room in the storage",
    refuse: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException("No.", "QuotaExceededError");
      };
    },
  },
  {
    what: "keeping the screen awake",
    refuse: () => {
      WakeLock.prototype.request = () => Promise.reject(new DOMException("No.", "NotAllowedError"));
    },
  },
  {
    what: "any way to keep the screen awake",
    refuse: () => {
      Reflect.deleteProperty(Navigator.prototype, "wakeLock");
    },
  },
];

for (const { what, refuse } of UNSAID) {
  test(`without ${what} a presentation goes on, in both windows`, FULL, async ({ page, context }) => {
    await context.addInitScript(refuse);
    await openSlide(page, "revenue");
    const opening = page.waitForEvent("popup");
    await page.keyboard.press("s");
    const presenter = await opening;
    const now = presenter.getByRole("region", { name: "Now", exact: true });
    await expect(now.getByRole("heading", { level: 1 })).toHaveText(headingOf("revenue"));
    await expect(presenter.getByText("No other window is showing this presentation.")).toHaveCount(0);
    await presenter.keyboard.press("PageDown");
    await expectSlide(page, "shares");
    await expect(page.getByRole("alert")).toHaveCount(0);
    await page.keyboard.press("Escape");
    await expect(deck(page)).toHaveCount(0);
    await expect(count(page)).toHaveText("33 of 33 events");
  });
}

test(
  "the screen is kept awake anew once a window that was out of sight is seen again",
  FULL,
  async ({ page }) => {
    await page.addInitScript(() => {
      let asked = 0;
      WakeLock.prototype.request = () => {
        document.documentElement.dataset.asked = String(++asked);
        return Promise.reject(new DOMException("No.", "NotAllowedError"));
      };
    });
    const show = (state: string) =>
      page.evaluate((value) => {
        Object.defineProperty(document, "visibilityState", { value, configurable: true });
        document.dispatchEvent(new Event("visibilitychange"));
      }, state);
    const asked = page.locator("html");
    await openSlide(page, "revenue");
    await expect(asked).toHaveAttribute("data-asked", "1");
    await show("hidden");
    await expect(asked).toHaveAttribute("data-asked", "1");
    await show("visible");
    await expect(asked).toHaveAttribute("data-asked", "2");
    await page.keyboard.press("Escape");
    await show("visible");
    await expect(asked).toHaveAttribute("data-asked", "2");
  },
);

test("a window that is resized again and again draws what fits, and never loops", FULL, async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener("error", ({ message }) => console.error(message));
  });
  await openWithCharts(page, "?person=li-qiang");
  for (const width of [320, 1440, 700, 701, 699, 1024]) {
    await page.setViewportSize({ width, height: 700 });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  await expect(figure(page, "meetings").getByRole("img").first().locator("svg").first()).toBeVisible();
  await expect(count(page)).toHaveText("5 of 33 events");
  await chip(page, "person", "Li Qiang").click();
  await expect(count(page)).toHaveText("33 of 33 events");
});
