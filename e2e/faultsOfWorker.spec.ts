/** A service worker that the browser does not have, and one of a version that another window takes. */
import type { Page } from "@playwright/test";
import { deck, expectSlide, headingOf, slide } from "./deck";
import { type Deploy, deploy } from "./deploy";
import { dossier } from "./dossier";
import { dialog } from "./evidence";
import { expectTheRest, fault } from "./faulty";
import { test as base, expect } from "./fixture";
import { count } from "./parts";

const test = base.extend<{ site: Deploy }>({
  serviceWorkers: "allow",
  // Playwright wants a pattern here, and lint one with a name in it.
  site: async ({ browserName: _ }, use) => {
    const site = await deploy();
    await use(site);
    await site.stop();
  },
  baseURL: ({ site }, use) => use(site.url),
});

const NEXT = "The next version";
const newVersion = (page: Page) => page.getByRole("button", { name: "New version: reload" });
const ready = (page: Page) => page.getByText("Ready offline");

test("a presentation is reloaded without a network, and is where it was", async ({ page, site }) => {
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

test("a new version that another window takes does not reload one that presents: it is offered there later", async ({
  page,
  context,
  site,
  expectNoise,
}) => {
  expectNoise(/404.*EvidenceDialog-|EvidenceDialog-.*404/);
  await page.goto("");
  await expect(ready(page)).toBeAttached();
  const presenting = await context.newPage();
  // The page works offline, but what it would fetch ahead while idle is not there yet.
  await presenting.addInitScript(() => {
    const whenIdle = window.requestIdleCallback.bind(window);
    window.requestIdleCallback = (run) => (String(run).includes("import(") ? whenIdle(run) : 0);
  });
  await presenting.goto("?slide=revenue");
  await expectSlide(presenting, "revenue");
  await expect(ready(presenting)).toBeAttached();

  site.change("EvidenceDialog-", "NextEvidenceDialog-");
  site.change(dossier.title, NEXT);
  await page.reload();
  await newVersion(page).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(NEXT);
  await expect(count(page)).toHaveText("33 of 33 events");

  await presenting.keyboard.press("PageDown");
  await expectSlide(presenting, "shares");
  await presenting.keyboard.press("e");
  await expect(fault(presenting, "The evidence could not be loaded.")).toContainText(
    "There is a new version of this page. What is missing here may be in it.",
  );
  await presenting.keyboard.press("Home");
  await expectSlide(presenting, "title");
  await presenting.keyboard.press("Escape");
  await expect(presenting).toHaveTitle(dossier.title);
  await newVersion(presenting).click();
  await expect(presenting.getByRole("heading", { level: 1 })).toHaveText(NEXT);
  await expect(newVersion(presenting)).toHaveCount(0);
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
  test(`a service worker: ${what}, and the page works without, also the slides`, async ({ page }) => {
    await page.addInitScript(refuse);
    const tried = page.waitForResponse(/parts-/);
    await page.goto("");
    await (await tried).finished();
    await expectTheRest(page);
    await expect(ready(page)).toHaveCount(0);
    await page.keyboard.press("p");
    await expect(deck(page).getByRole("heading", { level: 1 })).toHaveText(headingOf("title"));
  });
}
