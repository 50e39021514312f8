import { dossier, figureById } from "./dossier";
import { circles, printedOn } from "./drawings";
import { expect, test } from "./fixture";
import { dataTable, openWithCharts as open, rowsOf, tableButton } from "./parts";
import { printed } from "./printed";

test("Table shows an exhibit's table and takes it away, and says which", async ({ page }) => {
  await open(page);
  for (const { id, title } of dossier.exhibits) {
    await expect(tableButton(page, id)).toHaveAttribute("aria-expanded", "false");
    await expect(dataTable(page, id)).toBeHidden();
    await tableButton(page, id).click();
    await expect(tableButton(page, id)).toHaveAttribute("aria-expanded", "true");
    await expect(dataTable(page, id)).toBeVisible();
    await tableButton(page, id).click();
    await expect(tableButton(page, id)).toHaveAttribute("aria-expanded", "false");
    await expect(dataTable(page, id), title).toBeHidden();
  }
});

test("the numbers in a table are those on the marks, and one mark stands for each meeting", async ({
  page,
}) => {
  await open(page);
  for (const id of ["headline", "revenue", "shares", "meetings", "growth"]) {
    await tableButton(page, id).click();
    const rows = (await rowsOf(dataTable(page, id))).filter(({ Value }) => Value);
    expect(rows.length, id).toBeGreaterThan(0);
    for (const { Item = "", Value = "" } of rows) {
      const { id: evidence = "" } = dossier.figures.find(({ label }) => Item.endsWith(label)) ?? {};
      const { words, key, mark } = printed(evidence);
      expect(Value, Item).toBe(words);
      expect(await printedOn(page, id, evidence), Item).toContain(id === "headline" ? key : mark);
    }
  }
  const derived = (await rowsOf(dataTable(page, "revenue"))).map((row) => [row.Value, row.Basis]);
  expect(derived).toEqual([
    ["$4.2 billion", "cited"],
    ["more than $1 billion", "cited"],
    ["about $0.33 billion", "our calculation: more than $1 billion ÷ about three times"],
    ["about 3 times", "cited"],
  ]);

  // Those described are filled, those counted hollow.
  const { quantity } = figureById("li-meetings-since-2018");
  const hollow = circles(page, "meetings", "li-meetings-since-2018");
  const filled = circles(page, "meetings", "first-meeting-li-qiang-2018").or(
    circles(page, "meetings", "meeting-li-qiang-2024"),
  );
  await expect(hollow).toHaveCount(4);
  await expect(filled).toHaveCount(2);
  // The meeting of 2024 is one of the five; that of 2018 is not.
  expect((await hollow.count()) + (await filled.count()) - 1).toBe(quantity?.value);
  // Of the one meeting counted for Wang Yang, the circle is that of the meeting itself.
  await expect(circles(page, "meetings", "meeting-wang-yang-2017")).toHaveCount(
    figureById("wang-first-2017").quantity?.value ?? Number.NaN,
  );
  const fills = await Promise.all(
    [hollow.first(), filled.first()].map((circle) => circle.evaluate((mark) => getComputedStyle(mark).fill)),
  );
  expect(fills[0]).not.toBe(fills[1]);
});

test("a table opens under its button, which stays where it was pressed", async ({ page }) => {
  await open(page);
  for (const id of ["revenue", "meetings"]) {
    const button = tableButton(page, id);
    await button.scrollIntoViewIfNeeded();
    const before = await button.boundingBox();
    await button.press("Enter");
    await expect(dataTable(page, id)).toBeVisible();
    const after = await button.boundingBox();
    expect(Math.abs((after?.y ?? Number.NaN) - (before?.y ?? 0)), id).toBeLessThanOrEqual(1);
    expect((await dataTable(page, id).boundingBox())?.y).toBeGreaterThan(after?.y ?? Number.NaN);
  }
});
