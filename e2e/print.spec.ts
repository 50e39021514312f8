import type { Page } from "@playwright/test";
import { dossier } from "./dossier";
import { expect, FULL, test } from "./fixture";
import { open } from "./parts";

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

for (const query of ["", "?theme=dark&year=2024"]) {
  test(`“/${query}” prints on two or three sheets of A4`, FULL, async ({ page }) => {
    await open(page, query);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    const sheets = [...pdf.matchAll(/\/Type\s*\/Page\b/g)];
    expect(sheets.length).toBeGreaterThanOrEqual(2);
    expect(sheets.length).toBeLessThanOrEqual(3);
    const sizes = [...pdf.matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)].map(([, box]) => box?.trim());
    expect(sizes).toHaveLength(sheets.length);
    for (const size of sizes) {
      const [, , width, height] = (size ?? "").split(/\s+/).map(Number);
      expect(width).toBeCloseTo(595, -1);
      expect(height).toBeCloseTo(842, -1);
    }
  });
}
