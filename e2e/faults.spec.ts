/** What a reader meets if a dossier does not come, the page's own or a named one, and that Retry helps once it does. */
import type { Page } from "@playwright/test";
import { dossier } from "./dossier";
import { expect, FULL, test } from "./fixture";
import { hold } from "./hold";
import { withoutDossier } from "./ownDossier";
import { figure } from "./parts";

const FILE = "**/data/dossier.json";
const NAMED = "/?dossier=data/dossier.json";

for (const address of ["/", "/?year=2016", "/?slide=revenue", NAMED]) {
  test(
    `if the page comes without its dossier, words say so over what was built: ${address}`,
    FULL,
    async ({ page, expectNoise }) => {
      expectNoise(/Unexpected end of JSON input/);
      await withoutDossier(page);
      await page.goto(address);
      await expect(page.getByText("Part of this page didn’t load")).toBeInViewport();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(dossier.title);
      await expect(figure(page, "revenue")).toBeVisible();
    },
  );
}

test("if the file is not there, the page says so; Retry helps", async ({ page, expectNoise }) => {
  expectNoise(/status of 404/);
  let asked = 0;
  await page.route(FILE, (route) => {
    asked += 1;
    return route.fulfill({ status: 404, body: "Not found" });
  });
  await page.goto(NAMED);
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

test("the problems of a file that is refused are listed; Retry helps", FULL, async ({ page }) => {
  await page.route(FILE, (route) => route.fulfill({ json: { ...dossier, title: undefined, mood: "good" } }));
  await page.goto(NAMED);
  await expect(failure(page).getByRole("paragraph")).toContainText("“dossier.json” can’t be opened");
  await expect(failure(page).getByRole("listitem")).toHaveText([
    /Dossier \(\/title\): expected "title", found nothing\. Add "title"\.$/,
    /Dossier \(\/mood\): expected a known field, found "mood"\./,
  ]);
  await page.unroute(FILE);
  await retry(page).click();
  await expectDashboard(page);
});

test("a slow file is waited for, in words", FULL, async ({ page }) => {
  const { letGo } = await hold(page, FILE);
  await page.clock.install();
  await page.goto(NAMED);
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
  await page.goto(NAMED);
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
    await page.goto(NAMED);
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
  await expect(page.getByText("You’re viewing “dossier.json”")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(dossier.title);
  await expect(page.getByRole("list", { name: "Events" }).getByRole("article")).toHaveCount(
    dossier.events.length,
  );
  await expect(failure(page)).toHaveCount(0);
}
