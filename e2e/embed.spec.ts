import type { Page } from "@playwright/test";
import { dossier } from "./dossier";
import { mark } from "./drawings";
import { clickAt, dialog } from "./evidence";
import { expect, FULL, test } from "./fixture";
import { dataTable, figure, goToHydrated, query, tableButton } from "./parts";

const back = (page: Page) => page.getByRole("link", { name: "Open in the dashboard" });

/** A drawing and a table of text; the others are for the full run. */
const CORE = ["revenue", "forecasts"];

for (const { id, title } of dossier.exhibits)
  test(
    `"${id}" stands alone, with its caption and its table`,
    CORE.includes(id) ? {} : FULL,
    async ({ page }) => {
      await page.goto(`/?embed=${id}`);
      await expect(figure(page, id)).toBeVisible();
      await expect(page.getByRole("figure")).toHaveCount(1);
      await expect(page).toHaveTitle(`${title} – ${dossier.title}`);
      await expect(
        figure(page, id)
          .getByRole("link", { name: /paragraph|¶/ })
          .first(),
      ).toBeVisible();
      await tableButton(page, id).click();
      await expect(dataTable(page, id)).toBeVisible();
      for (const role of ["banner", "searchbox", "contentinfo"] as const) {
        await expect(page.getByRole(role)).toHaveCount(0);
      }
      await expect(page.getByRole("list", { name: "Events" })).toHaveCount(0);
      await expect(page.getByRole("region", { name: "Filters" })).toHaveCount(0);
    },
  );

test("a wide window enlarges a chart by about a fifth at most", FULL, async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  let measured = 0;
  for (const { id } of dossier.exhibits) {
    await page.goto(`/?embed=${id}`);
    await expect(figure(page, id)).toBeVisible();
    for (const drawing of await figure(page, id).locator("svg[viewBox][width]").all()) {
      if (!(await drawing.isVisible())) continue;
      const enlarged = await drawing.evaluate(
        (svg: SVGSVGElement) => svg.getBoundingClientRect().width / svg.viewBox.baseVal.width,
      );
      // A part beside another has a whole number of pixels less.
      expect(enlarged, id).toBeLessThanOrEqual(1.25);
      measured += 1;
    }
  }
  expect(measured).toBeGreaterThan(0);
});

test("the link back leads to the exhibit in the dashboard, out of any frame, with the filters", async ({
  page,
}) => {
  await page.goto("/?year=2024&person=li-qiang&embed=meetings");
  await expect(page.getByText("Only 2024 · Li Qiang")).toBeVisible();
  await expect(back(page)).toHaveAttribute("target", "_top");
  await back(page).click();
  await expect(page.getByRole("banner")).toBeVisible();
  await expect.poll(() => query(page)).toBe("year=2024&person=li-qiang");
  await expect(figure(page, "meetings")).toBeInViewport();
});

test(
  "a number opens its evidence, and closing it comes back to the exhibit alone",
  FULL,
  async ({ page }) => {
    await page.goto("/?embed=revenue");
    await figure(page, "revenue").getByRole("link", { name: "more than 23.8%" }).click();
    await expect(dialog(page)).toBeVisible();
    await expect.poll(() => query(page)).toContain("embed=revenue");
    await page.keyboard.press("Escape");
    await expect(dialog(page)).toBeHidden();
    await expect(page.getByRole("figure")).toHaveCount(1);
    await expect.poll(() => query(page)).toBe("embed=revenue");
  },
);

test("a mark opens its evidence in the page as it stands", async ({ page }) => {
  await goToHydrated(page, "/?embed=revenue");
  const stands = await figure(page, "revenue").elementHandle();
  await clickAt(mark(page, "revenue", "us-revenue-2016"));
  await expect(dialog(page).getByRole("heading", { level: 2 })).toBeVisible();
  expect(await stands?.evaluate(({ isConnected }) => isConnected)).toBe(true);
});

test(
  "an exhibit that the dossier does not have leads to the dashboard, with a notice",
  FULL,
  async ({ page }) => {
    await page.goto("/?embed=nothing");
    await expect(page.getByRole("banner")).toBeVisible();
    await expect(page.getByText("embed “nothing”")).toBeVisible();
  },
);

test("a narrow frame holds it without scrolling sideways", FULL, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  for (const { id } of dossier.exhibits) {
    await page.goto(`/?embed=${id}`);
    await expect(figure(page, id)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), id).toBe(320);
  }
});
