/** What a reader meets where a part of the page that has a file of its own does not come. */
import { dossier } from "./dossier";
import { dialog, headingOf, picture } from "./evidence";
import { expect, test } from "./fixture";
import { hold } from "./hold";
import { chip, count, figure, open } from "./parts";

/** What stands around the drawings, and the evidence. */
const EXHIBITS = "**/assets/exhibits-*.js";
const CHARTS = "**/assets/charts-*.js";
const DECK = "**/assets/Deck-*.js";

test.describe("where the exhibits do not come", () => {
  test.beforeEach(async ({ page, expectNoise }) => {
    expectNoise(/ERR_FAILED.*exhibits-/);
    await page.route(EXHIBITS, (route) => route.abort());
  });

  test("they stand as the page was built, which is said; Retry has them answer", async ({ page }) => {
    await page.goto("/");
    const fault = page.getByRole("alert").filter({ hasText: "They stand here whole" });
    await expect(fault).toBeVisible();
    for (const { id } of dossier.exhibits) await expect(figure(page, id)).toBeVisible();
    await chip(page, "person", "Li Qiang").click();
    await expect(count(page)).toHaveText("5 of 33 events");
    for (const { id } of dossier.exhibits) await expect(figure(page, id)).toBeVisible();
    await fault.getByRole("button", { name: "Retry" }).click();
    await expect(fault).toBeVisible();

    await page.unroute(EXHIBITS);
    await fault.getByRole("button", { name: "Retry" }).click();
    await expect(fault).toBeHidden();
    await expect(figure(page, "revenue").locator("[data-room]")).toHaveCount(0);
    const bar = picture(page, "revenue").locator('[data-evidence="us-revenue-2016"]');
    await expect(bar.first()).toHaveAttribute("data-on", "false");
  });

  test("a filtered page says so in their place, its list works, and Retry draws them", async ({ page }) => {
    await page.goto("/?person=li-qiang");
    const fault = page.getByRole("alert").filter({ hasText: "The exhibits could not be loaded." });
    await expect(fault).toBeVisible();
    await expect(count(page)).toHaveText("5 of 33 events");
    await page.unroute(EXHIBITS);
    await fault.getByRole("button", { name: "Retry" }).click();
    for (const { id } of dossier.exhibits) await expect(figure(page, id)).toBeVisible();
    await expect(fault).toBeHidden();
  });

  test("the evidence says so, and Retry opens what was asked for", async ({ page }) => {
    await page.goto("/");
    const failed = page.getByRole("alert").filter({ hasText: "The evidence could not be loaded." });
    await expect(page.getByRole("alert")).toHaveCount(1);
    await expect(failed).toHaveCount(0);
    await page.getByRole("link", { name: headingOf("trip-2017") }).click();
    await expect(page).toHaveURL(/evidence=trip-2017$/);
    await expect(failed).toBeInViewport();
    await failed.getByRole("button", { name: "Retry" }).click();
    await expect(failed).toBeInViewport();

    await page.unroute(EXHIBITS);
    await failed.getByRole("button", { name: "Retry" }).click();
    await expect(dialog(page).getByRole("heading", { level: 2 })).toHaveText(headingOf("trip-2017"));
    await expect(failed).toHaveCount(0);
  });
});

test("while the exhibits are on their way the page says so", async ({ page }) => {
  const { letGo } = await hold(page, EXHIBITS);
  await page.goto("/?year=2016,2017,2018,2019,2020,2021,2022,2023,2024");
  await expect(page.getByText("Drawing…")).toHaveCount(dossier.exhibits.length);
  await expect(count(page)).toHaveText("33 of 33 events");
  letGo();
  await expect(page.getByText("Drawing…")).toHaveCount(0);
});

test("where the charts do not come, the drawings stand until a filter asks for others; Retry draws them", async ({
  page,
  expectNoise,
}) => {
  expectNoise(/charts-/);
  await page.route(CHARTS, (route) => route.abort());
  await open(page);
  const failed = page.getByRole("alert").filter({ hasText: "This exhibit could not be drawn." });
  await expect(failed).toHaveCount(0);
  await chip(page, "year", "2016").click();
  await expect(failed.first()).toBeVisible();
  await expect(count(page)).toHaveText("1 of 33 events");
  await page.unroute(CHARTS);
  for (let left = await failed.count(); left > 0; left--) {
    await failed.first().getByRole("button", { name: "Retry" }).click();
    await expect(failed).toHaveCount(left - 1);
  }
});

test("where the slides do not come, the page says so, and Retry opens them", async ({
  page,
  expectNoise,
}) => {
  expectNoise(/Deck-/);
  await page.route(DECK, (route) => route.abort());
  await open(page);
  await page.getByRole("banner").getByRole("button", { name: "Present" }).click();
  const failed = page.getByRole("alert").filter({ hasText: "The slides could not be loaded." });
  await expect(failed).toBeInViewport();
  await page.unroute(DECK);
  await failed.getByRole("button", { name: "Retry" }).click();
  await expect(failed).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
});
