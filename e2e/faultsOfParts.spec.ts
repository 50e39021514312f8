/** What a reader meets where a part of the page that has a file of its own does not come. */
import { dossier } from "./dossier";
import { dialog, headingOf } from "./evidence";
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
    // 422, 520: an error while hydrating or rendering, from which React recovers.
    expectNoise(/Failed to fetch dynamically imported module|React error #(422|520)/);
    await page.route(EXHIBITS, (route) => route.abort());
  });

  test("each exhibit says so, and Retry draws it", async ({ page }) => {
    await page.goto("/");
    const failed = page.getByRole("alert").filter({ hasText: "This exhibit could not be drawn." });
    await expect(failed).toHaveCount(dossier.exhibits.length);
    await failed.first().getByRole("button", { name: "Retry" }).click();
    await expect(failed).toHaveCount(dossier.exhibits.length);

    await page.unroute(EXHIBITS);
    await failed.first().getByRole("button", { name: "Retry" }).click();
    await expect(figure(page, "headline")).toBeVisible();
    await expect(failed).toHaveCount(dossier.exhibits.length - 1);
    for (const { id } of dossier.exhibits.slice(1)) {
      await failed.first().getByRole("button", { name: "Retry" }).click();
      await expect(figure(page, id)).toBeVisible();
    }
    await expect(failed).toHaveCount(0);
  });

  test("filters and list work", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByRole("alert").first()).toBeVisible();
    await chip(page, "person", "Li Qiang").click();
    await expect(count(page)).toHaveText("5 of 33 events");
  });

  test("the evidence says so, and Retry opens what was asked for", async ({ page }) => {
    await page.goto("/");
    const failed = page.getByRole("alert").filter({ hasText: "The evidence could not be loaded." });
    await expect(failed).toBeInViewport();
    await page.getByRole("link", { name: headingOf("trip-2017") }).click();
    await expect(page).toHaveURL(/evidence=trip-2017$/);
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
  expectNoise(/Failed to fetch dynamically imported module/);
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
