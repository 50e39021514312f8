/** The marks of a chart: the rows of its table, and what the arrow keys go along. */
import type { Locator, Page } from "@playwright/test";
import { dossier } from "./dossier";
import { drawnMarks, idsOf, picture } from "./drawings";
import { dialog } from "./evidence";
import { headingOf, nameById } from "./evidenceFacts";
import { expect, test } from "./fixture";
import { tabTo } from "./keyboard";
import { dataTable, openWithCharts as open, tableButton } from "./parts";

const CHARTS = dossier.exhibits.filter(({ form }) => ["bars", "change", "tally", "timeline"].includes(form));

test("the marks of each chart are the rows of its table, and arrows go along them in its order", async ({
  page,
}) => {
  await open(page, "?year=2016,2018");
  // Charts without a match have neither rows nor stops.
  await page.getByRole("button", { name: "Show them" }).click();
  for (const { id } of CHARTS) {
    const chart = picture(page, id);
    await tableButton(page, id).click();
    const rows = await recordsIn(page, id);
    const left = (await drawnMarks(chart)).filter(({ matches }) => matches);
    expect([...new Set(rows)].sort(), id).toEqual(idsOf(left));
    await expect(chart).toHaveAttribute("tabindex", rows.length > 0 ? "0" : "-1");
    if (rows.length === 0) continue;
    await tabTo(chart, "Shift+Tab", 99);
    for (const [at, evidence] of rows.entries()) {
      await page.keyboard.press(at % 2 === 0 ? "ArrowRight" : "ArrowDown");
      await expect(said(chart)).toContainText(nameById(evidence));
      await expect(said(chart)).toContainText(`(${at + 1} of ${rows.length})`);
      await expect
        .poll(() => framed(chart), { message: `${id}, ${at + 1}`, intervals: [20, 50, 100] })
        .toEqual([evidence]);
    }
  }
});

test("Enter opens the evidence of the mark, and the focus comes back to it", async ({ page }) => {
  await open(page);
  const chart = picture(page, "revenue");
  await tableButton(page, "headline").focus();
  await tabTo(chart);
  await expect(chart).toHaveCSS("outline-style", "solid");
  await page.keyboard.press("End");
  await expect(said(chart)).toContainText(
    "Tesla sales in China, 2016 against 2015: about 3 times, date inferred, said by Tesla, from Fortune, paragraph 4 (4 of 4)",
  );
  await page.keyboard.press("Enter");
  await expect(dialog(page).getByRole("heading", { level: 2 })).toHaveText(
    headingOf("china-sales-multiple-2016"),
  );
  await page.keyboard.press("Escape");
  await expect(chart).toBeFocused();
  await expect.poll(() => framed(chart)).toEqual(["china-sales-multiple-2016"]);
  await page.keyboard.press("ArrowUp");
  await expect(said(chart)).toContainText(
    "Tesla sales in China, 2015: about 0.33 billion dollars, our calculation",
  );
  await page.keyboard.press("ArrowUp");
  await expect(said(chart)).toContainText(
    "2016: more than 1 billion dollars, date printed, said by Tesla, from Fortune, paragraphs 4, 5 (2 of 4)",
  );
  await page.keyboard.press("Tab");
  await expect.poll(() => framed(chart)).toEqual([]);
});

const said = (chart: Locator): Locator => chart.locator("xpath=following-sibling::p[@aria-live='polite']");

const recordsIn = async (page: Page, id: string): Promise<readonly string[]> =>
  (await dataTable(page, id).count()) === 0
    ? []
    : dataTable(page, id)
        .locator("[data-record]")
        .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-record") ?? ""));

/** The marks that the keyboard is at. */
const framed = async (chart: Locator): Promise<readonly string[]> =>
  idsOf((await drawnMarks(chart)).filter((mark) => mark.framed));
