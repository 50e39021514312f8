import type { Page } from "@playwright/test";
import { dossier } from "./dossier";
import { expect, FULL, test } from "./fixture";
import { figure, open } from "./parts";

/** Of an A4 page inside the margins of print.css, in CSS pixels. */
const A4 = { width: 695, height: 1016 };

/** A window as wide as the sheet: what a browser lays out when it prints. */
async function openOnPaper(page: Page, query = ""): Promise<void> {
  await open(page, query);
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: A4.width, height: A4.height });
}

test("paper has every exhibit whole, every event, and the sources with their addresses at the end", async ({
  page,
}) => {
  await openOnPaper(page);
  for (const { title } of dossier.exhibits) {
    const exhibit = page.getByRole("figure", { name: title, exact: true });
    await expect(exhibit).toBeVisible();
    // Neither of the two lets a browser break it across pages.
    await expect(exhibit).toHaveCSS("break-inside", "avoid");
    expect((await exhibit.boundingBox())?.height, title).toBeLessThanOrEqual(A4.height);
  }
  await expect(page.getByRole("list", { name: "Events" }).getByRole("article")).toHaveCount(
    dossier.events.length,
  );
  const sources = page.getByRole("contentinfo");
  for (const { url } of dossier.sources) await expect(sources.getByText(url)).toBeVisible();
  const bottoms = await Promise.all(
    [page.getByRole("main"), sources].map((part) =>
      part.evaluate((element) => element.getBoundingClientRect().bottom),
    ),
  );
  expect(bottoms[1]).toBeGreaterThan(bottoms[0] ?? Number.NaN);
});

test(
  "paper has no buttons and no fields, and names the filters in force where there are any",
  FULL,
  async ({ page }) => {
    await openOnPaper(page, "?year=2024&person=li-qiang&q=beijing");
    for (const role of ["button", "combobox", "searchbox", "textbox", "dialog"] as const) {
      await expect(page.getByRole(role)).toHaveCount(0);
    }
    const filters = page.getByRole("region", { name: "Filters" });
    await expect(filters.getByText("Only 2024 · Li Qiang · “beijing”")).toBeVisible();
    await expect(filters.getByRole("status")).toBeVisible();
    await page.goto("/");
    await expect(page.getByRole("main")).toBeVisible();
    await expect(filters).toBeHidden();
  },
);

test("a dark page prints dark on light", FULL, async ({ page }) => {
  await openOnPaper(page, "?theme=dark");
  await expect(page.locator("html")).toHaveCSS("background-color", "rgb(255, 255, 255)");
  await expect(page.locator("html")).toHaveCSS("color-scheme", "light");
});

test("on paper each exhibit and each event names its paragraphs", async ({ page }) => {
  await openOnPaper(page);
  for (const { id } of dossier.exhibits)
    await expect(figure(page, id).locator("figcaption"), id).toHaveText(/¶\d/);
  const rows = page.locator("[data-event]").getByRole("paragraph").filter({ visible: true });
  for (const row of await rows.allTextContents()) expect(row).toMatch(/¶\d/);
});

const SHEETS = { A4: [595, 842], Letter: [612, 792] } as const;

for (const query of ["", "?theme=dark&year=2024"]) {
  for (const format of ["A4", "Letter"] as const) {
    test(
      `“/${query}” prints on two to five sheets of ${format}, as the reader has chosen`,
      FULL,
      async ({ page }) => {
        await open(page, query);
        const pdf = (await page.pdf({ preferCSSPageSize: true, format })).toString("latin1");
        const sheets = [...pdf.matchAll(/\/Type\s*\/Page\b/g)];
        expect(sheets.length).toBeGreaterThanOrEqual(2);
        expect(sheets.length).toBeLessThanOrEqual(5);
        const sizes = [...pdf.matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)].map(([, box]) => box?.trim());
        expect(sizes).toHaveLength(sheets.length);
        for (const size of sizes) {
          const [, , width, height] = (size ?? "").split(/\s+/).map(Number);
          expect(width).toBeCloseTo(SHEETS[format][0], -1);
          expect(height).toBeCloseTo(SHEETS[format][1], -1);
        }
      },
    );
  }
}

test("no text on a sheet is smaller than 8 points, and signs, day and numbers are explained", async ({
  page,
}) => {
  await openOnPaper(page);
  const sources = page.getByRole("contentinfo");
  await expect(sources.getByText("¶4 is paragraph 4 of the article.")).toBeVisible();
  await expect(sources.getByText(/^Printed [A-Z][a-z]+ \d+, \d{4}$/)).toBeVisible();
  const smallest = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let least = Number.POSITIVE_INFINITY;
    while (walker.nextNode()) {
      const holder = walker.currentNode.parentElement;
      if (!holder || walker.currentNode.textContent?.trim() === "") continue;
      if (!holder.checkVisibility({ visibilityProperty: true })) continue;
      const svg = holder.closest("svg");
      const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width || 1 : 1;
      least = Math.min(least, Number.parseFloat(getComputedStyle(holder).fontSize) * scale);
    }
    return least * 0.75;
  });
  expect(smallest).toBeGreaterThanOrEqual(7.99);
});
