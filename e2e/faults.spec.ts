/** What a reader meets where the file of figures does not come, and that Retry helps once it does. */
import type { Page } from "@playwright/test";
import { dossier } from "./dossier";
import { expect, FULL, test } from "./fixture";
import { hold, withoutInlineDossier } from "./hold";

const FILE = "**/data/dossier.json";

test.beforeEach(({ page }) => withoutInlineDossier(page));

test("if the file is not there, the page says so; Retry helps", async ({ page, expectNoise }) => {
  expectNoise(/status of 404/);
  let asked = 0;
  await page.route(FILE, (route) => {
    asked += 1;
    return route.fulfill({ status: 404, body: "Not found" });
  });
  await page.goto("/");
  await expect(failure(page).getByRole("heading")).toHaveText("The figures couldn’t load");
  await expect(failure(page).getByRole("paragraph")).toHaveText(
    "The data file (dossier.json) is not on the server.",
  );
  const before = asked;
  await retry(page).click();
  // As often as at first: it gives up again, and no answer is on its way that would still come.
  await expect.poll(() => asked).toBe(2 * before);
  await page.unroute(FILE);
  await retry(page).click();
  await expectDashboard(page);
});

test(
  "every problem of a wrong file is listed: record, path, expected, found, remedy",
  FULL,
  async ({ page }) => {
    const wrong = {
      ...dossier,
      title: undefined,
      figures: dossier.figures.map((figure) =>
        figure.id === "us-revenue-2016"
          ? { ...figure, quantity: { ...figure.quantity, value: "4.2" } }
          : figure,
      ),
      events: dossier.events.map((event) =>
        event.id === "trip-2017" ? { ...event, basis: "guessed", mood: "good" } : event,
      ),
      comparisons: dossier.comparisons.map((comparison, at) =>
        at === 2
          ? { ...comparison, answers: [{ ...comparison.answers[0], source: "fortune-2107" }] }
          : comparison,
      ),
    };
    await page.route(FILE, (route) => route.fulfill({ json: wrong }));
    await page.goto("/");
    await expect(failure(page).getByRole("paragraph")).toHaveText("The data file has 5 problems:");
    await expect(failure(page).getByRole("listitem")).toHaveText([
      'Dossier (/title): expected "title", found nothing. Add "title".',
      'Figure "us-revenue-2016" (/figures/2/quantity/value): found "4.2". Write a number, without quotes.',
      'Event "trip-2017" (/events/4/basis): found "guessed". Write one of "stated", "inferred".',
      'Event "trip-2017" (/events/4/mood): expected a known field, found "mood". Remove "mood", or fix its spelling.',
      /^Comparison 3 \(\/comparisons\/2\/answers\/0\/source\): expected .*, found "fortune-2107"\. /,
    ]);
    await page.unroute(FILE);
    await retry(page).click();
    await expectDashboard(page);
  },
);

test("a slow file is waited for, in words", FULL, async ({ page }) => {
  const { letGo } = await hold(page, FILE);
  await page.clock.install();
  await page.goto("/");
  await expect(page.getByRole("status")).toHaveText("Loading the figures…");
  await expect(retry(page)).toBeHidden();
  await letTimePass(page);
  await expect(page.getByRole("status")).toContainText("This is taking longer than usual.");
  letGo();
  await expectDashboard(page);
});

test("a file that is long in coming can be asked for again", FULL, async ({ page }) => {
  let asked = 0;
  // The first request stays open: were its route taken away, the browser would answer it after all.
  await page.route(FILE, async (route) => {
    if (asked++ > 0) await route.continue();
  });
  await page.clock.install();
  await page.goto("/");
  await letTimePass(page);
  await retry(page).click();
  await expectDashboard(page);
});

test(
  "without a connection the page says so, and starts once there is one",
  FULL,
  async ({ page, context, expectNoise }) => {
    expectNoise(/ERR_INTERNET_DISCONNECTED/);
    const { letGo } = await hold(page, FILE, (route) => route.abort("internetdisconnected"));
    const asked = page.waitForRequest(FILE);
    await page.goto("/");
    await asked;
    await expect(page.getByRole("status")).toHaveText("Loading the figures…");
    await context.setOffline(true);
    letGo();
    await expect(failure(page)).toContainText("You’re offline. Check your connection and try again.");
    await retry(page).click();
    await expect(failure(page)).toContainText("You’re offline.");
    await page.unroute(FILE);
    await context.setOffline(false);
    await expectDashboard(page);
  },
);

const failure = (page: Page) => page.getByRole("alert");
const retry = (page: Page) => page.getByRole("button", { name: "Retry" });

/** The page starts to count once it is drawn, which may be after the first leap. */
async function letTimePass(page: Page): Promise<void> {
  await expect(async () => {
    await page.clock.fastForward(4_500);
    await expect(retry(page)).toBeVisible({ timeout: 100 });
  }).toPass();
}

async function expectDashboard(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(dossier.title);
  await expect(page.getByRole("list", { name: "Events" }).getByRole("article")).toHaveCount(
    dossier.events.length,
  );
  await expect(failure(page)).toHaveCount(0);
}
