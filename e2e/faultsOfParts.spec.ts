/** What a reader meets where a part of the page that has a file of its own does not come. */
import type { Page } from "@playwright/test";
import { dossier } from "./dossier";
import { dialog, headingOf } from "./evidence";
import { expect, test } from "./fixture";
import { chip, count, figure, open, query } from "./parts";

const CHARTS = "**/assets/charts-*.js";
const EVIDENCE = "**/assets/EvidenceDialog-*.js";

test.describe("where the charts do not come", () => {
  test.use({ expectedNoise: [/charts-/] });

  test.beforeEach(async ({ page }) => {
    await page.route(CHARTS, (route) => route.abort());
  });

  test("each exhibit says so, and Retry draws it", async ({ page }) => {
    await page.goto("/");
    const failed = page.getByRole("alert").filter({ hasText: "This exhibit could not be drawn." });
    await expect(failed).toHaveCount(dossier.exhibits.length);
    await failed.first().getByRole("button", { name: "Retry" }).click();
    await expect(failed).toHaveCount(dossier.exhibits.length);

    await page.unroute(CHARTS);
    await failed.first().getByRole("button", { name: "Retry" }).click();
    await expect(figure(page, "headline")).toBeVisible();
    await expect(failed).toHaveCount(dossier.exhibits.length - 1);
    for (const { id } of dossier.exhibits.slice(1)) {
      await failed.first().getByRole("button", { name: "Retry" }).click();
      await expect(figure(page, id)).toBeVisible();
    }
    await expect(failed).toHaveCount(0);
  });

  test("filters, list and evidence work", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByRole("alert").first()).toBeVisible();
    await chip(page, "person", "Li Qiang").click();
    await expect(count(page)).toHaveText("5 of 33 events");
    await page.getByRole("link", { name: headingOf("meeting-li-qiang-2024") }).click();
    await expect(dialog(page).getByRole("heading", { level: 2 })).toHaveText(
      headingOf("meeting-li-qiang-2024"),
    );
  });
});

test("while the charts are on their way the page says so", async ({ page }) => {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(CHARTS, async (route) => {
    await promise;
    await route.continue();
  });
  await page.goto("/");
  await expect(page.getByText("Drawing…")).toHaveCount(dossier.exhibits.length);
  await expect(count(page)).toHaveText("33 of 33 events");
  resolve();
  await expect(page.getByText("Drawing…")).toHaveCount(0);
});

test.describe("where the evidence does not come", () => {
  test.use({ expectedNoise: [/EvidenceDialog-/] });

  test.beforeEach(async ({ page }) => {
    await page.route(EVIDENCE, (route) => route.abort());
  });

  test("the page says so and is whole; Retry opens what was asked for", async ({ page }) => {
    await open(page);
    await expect(failed(page)).toBeInViewport();
    await figure(page, "revenue").getByRole("link", { name: "more than 23.8%" }).click();
    expect(query(page)).toBe("evidence=china-share-of-us-2016");
    await expect(figure(page, "revenue")).toBeVisible();

    await page.unroute(EVIDENCE);
    await failed(page).getByRole("button", { name: "Retry" }).click();
    await expect(dialog(page).getByRole("heading", { level: 2 })).toHaveText(
      headingOf("china-share-of-us-2016"),
    );
    await expect(failed(page)).toHaveCount(0);
  });

  test("a Retry that fails again can be repeated", async ({ page }) => {
    await open(page, "?evidence=trip-2024");
    await failed(page).getByRole("button", { name: "Retry" }).click();
    await expect(failed(page)).toBeVisible();
    await page.unroute(EVIDENCE);
    await failed(page).getByRole("button", { name: "Retry" }).click();
    await expect(dialog(page).getByRole("heading", { level: 2 })).toHaveText(headingOf("trip-2024"));
  });
});

const failed = (page: Page) =>
  page.getByRole("alert").filter({ hasText: "The evidence could not be loaded." });
