import type { Page } from "@playwright/test";
import { dossier, eventsLeft } from "./dossier";
import { dialog, openEvidence } from "./evidence";
import { expect, FULL, test } from "./fixture";
import { giveFile } from "./giving";
import { chip, clearFilters, count, dataTable, group, open, search, tableButton } from "./parts";

const WIDTHS = [2560, 1440, 1024, 768, 390, 320];

test("nothing is wider than the window, also with all tables open", FULL, async ({ page }) => {
  await open(page);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    await expectFits(page);
  }
  for (const { id } of dossier.exhibits) await tableButton(page, id).click();
  for (const width of WIDTHS.toReversed()) {
    await page.setViewportSize({ width, height: 800 });
    await expectFits(page);
  }
});

test("the evidence fits a small screen", FULL, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await open(page, "?evidence=china-revenue-2015");
  const dialog = page.getByRole("dialog", { name: "Evidence" });
  await expect(dialog).toBeVisible();
  expect(
    await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
  ).toBeLessThanOrEqual(0);
  // The app may be putting its own in the place of the built one.
  await expect(async () => {
    const box = await dialog.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? Number.NaN)).toBeLessThanOrEqual(320);
  }).toPass();
});

test("in a small window a long menu scrolls, and the page stays where it was", FULL, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page);
  const button = page.getByRole("figure").getByRole("button", { name: "Download" }).nth(1);
  await button.scrollIntoViewIfNeeded();
  const before = await button.boundingBox();
  await button.click();
  const menu = page.getByRole("menu");
  await expect(menu).toBeInViewport({ ratio: 1 });
  expect(await button.boundingBox()).toEqual(before);
  await page.keyboard.press("End");
  await expect(menu.getByRole("menuitem").last()).toBeInViewport();
});

for (const width of [1180, 1440, 1600, 1920, 2560]) {
  test(
    `at ${width} px the evidence takes the place of the list and its sources`,
    width === 1440 ? {} : FULL,
    async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await openEvidence(page, "china-revenue-2015");
      const drawer = await dialog(page).boundingBox();
      const side = await page.getByRole("heading", { name: "Sources" }).boundingBox();
      const charts = await page.getByRole("figure").last().boundingBox();
      expect(drawer?.x).toBeLessThanOrEqual(side?.x ?? Number.NaN);
      expect(drawer?.x).toBeGreaterThanOrEqual((charts?.x ?? 0) + (charts?.width ?? Number.NaN));
    },
  );
}

test("on a phone the filters are a sheet that says what it would show, and leads there", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "?year=2024");
  await expectFits(page);
  const button = page.getByRole("button", { name: /^Filters/ });
  await expect(button).toHaveText("Filters · 1");
  await expect(group(page, "year")).toBeHidden();

  await button.click();
  await chip(page, "person", "Li Qiang").click();
  const left = eventsLeft({ year: ["2024"], person: ["li-qiang"] }).length;
  await chip(page, "kind", "Meeting").scrollIntoViewIfNeeded();
  const show = page.getByRole("button", { name: /^Show \d/ });
  await expect(show).toHaveText(`Show ${left} events`);
  await expect(show).toBeInViewport({ ratio: 1 });
  await expect(button).toHaveText("Filters · 2");
  await show.click();
  await expect(group(page, "year")).toBeHidden();
  await expect(page.getByRole("heading", { name: "Events", exact: true })).toBeInViewport();
  await expect(count(page)).toHaveText(`${left} of ${dossier.events.length} events`);
  await expect(count(page)).toBeInViewport();
  await clearFilters(page).click();
  await expect(button).toHaveText("Filters");
  await page.getByRole("link", { name: `${dossier.events.length} events ↓` }).click();
  await expect(page.getByRole("heading", { name: "Events", exact: true })).toBeInViewport();
});

test("on a phone the sheet of filters has the focus, and closes once that leaves it", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  const button = page.getByRole("button", { name: /^Filters/ });
  await button.press("Enter");
  const sheet = page.getByRole("group", { name: "Filters", exact: true });
  await expect(sheet).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(sheet.getByRole("button").filter({ visible: true }).first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();

  await button.press("Enter");
  const show = page.getByRole("button", { name: /^Show \d/ });
  await show.focus();
  await page.keyboard.press("Tab");
  await expect(show).toBeHidden();
  await expect(search(page)).toBeFocused();
});

test("on a phone a table turns each row into a block that names its cells", FULL, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await tableButton(page, "revenue").click();
  const row = dataTable(page, "revenue").getByRole("row").filter({ hasText: "$4.2 billion" }).last();
  const cells = await row.getByRole("cell").evaluateAll((all) =>
    all.map((cell) => ({
      x: cell.getBoundingClientRect().x,
      label: getComputedStyle(cell, "::before").content,
    })),
  );
  expect(new Set(cells.map(({ x }) => x)).size).toBe(1);
  expect(cells.map(({ label }) => label).join()).toContain("Value");
});

for (const [width, height] of [
  [720, 450],
  [640, 360],
] as const) {
  test(
    `at twice the size, ${width} by ${height} remain, and everything can be reached`,
    FULL,
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page);
      await expectFits(page);
      const filters = page.getByRole("button", { name: /^Filters/ });
      const behindButton = await filters.isVisible();
      if (behindButton) await filters.click();
      await chip(page, "year", "2018").click();
      if (behindButton) await page.getByRole("button", { name: /^Show \d/ }).click();
      await expect(count(page)).toHaveText(
        `${eventsLeft({ year: ["2018"] }).length} of ${dossier.events.length} events`,
      );
      await page.keyboard.press("/");
      await expect(search(page)).toBeFocused();
      await expect(search(page)).toBeInViewport({ ratio: 1 });
    },
  );
}

/** The page need not be scrolled sideways. */
async function expectFits(page: Page): Promise<void> {
  const over = () =>
    page.locator("html").evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  await expect.poll(over, "pixels that the page is wider than the window").toBeLessThanOrEqual(0);
}

test("a long number moves to a line of its own before it is broken", FULL, async ({ page }) => {
  const [template] = dossier.figures;
  const [exhibit] = dossier.exhibits;
  const figures = [98_765, 1_500_000, 12_345_678].map((value, at) => ({
    ...template,
    id: `long-${at}`,
    quantity: { value, unit: "cars", bound: "more-than" },
  }));
  await open(page);
  await giveFile(page, "long.json", {
    ...dossier,
    figures: [...dossier.figures, ...figures],
    exhibits: [{ ...exhibit, figures: figures.map(({ id }) => id), texts: undefined, speaker: undefined }],
  });
  for (const width of [1100, 390]) {
    await page.setViewportSize({ width, height: 800 });
    for (const number of ["98,765", "1,500,000", "12,345,678"]) {
      const digits = page.getByRole("figure").getByText(number, { exact: true }).first();
      await expect(digits).toBeVisible();
      const lines = await digits.evaluate((element) => {
        const text = document.createRange();
        text.selectNodeContents(element);
        return new Set([...text.getClientRects()].map(({ top }) => Math.round(top))).size;
      });
      expect(lines, `${number} at ${width} px`).toBe(1);
    }
  }
});
