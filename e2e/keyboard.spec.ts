import { expectSlide, openSlide, toolbar } from "./deck";
import { picture } from "./drawings";
import { dialog, openEvidence } from "./evidence";
import { headingOf } from "./evidenceFacts";
import { expect, FULL, test } from "./fixture";
import { countStops, type Stop, tabTo, walk } from "./keyboard";
import { dataTable, open, openWithCharts, query, tableButton } from "./parts";

test("with the keyboard alone to the evidence of the smallest bar, and back", async ({ page }) => {
  await open(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the events" })).toBeFocused();

  await tabTo(tableButton(page, "revenue"));
  await page.keyboard.press("Enter");
  // The table stands after its button, and what else is in that line.
  const row = dataTable(page, "revenue")
    .getByRole("rowheader")
    .getByRole("link", { name: "Tesla sales in China, 2015", exact: true });
  await tabTo(row, "Tab", 20);
  await page.keyboard.press("Enter");

  await expect(dialog(page).getByRole("heading", { level: 2 })).toHaveText(headingOf("china-revenue-2015"));
  await expect(dialog(page)).toContainText("about $0.33 billion");
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
  await expect(row).toBeFocused();
  await expect.poll(() => query(page)).toBe("");
});

test("a mark that the arrow keys lead to is in the window, and not under the bar", async ({ page }) => {
  await page.setViewportSize({ width: 683, height: 384 });
  await openWithCharts(page);
  await tabTo(picture(page, "timeline"));
  const bar = page.getByRole("region", { name: "Filters" });
  for (const key of ["ArrowRight", "End", "ArrowLeft", "Home"]) {
    await page.keyboard.press(key);
    const name = picture(page, "timeline").locator("[data-at] text").first();
    await expect(name).toBeInViewport({ ratio: 0.99 });
    const [own, above] = await Promise.all([name.boundingBox(), bar.boundingBox()]);
    expect(own?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? Number.NaN) - 1);
  }
});

test("the first stop skips to the events", FULL, async ({ page }) => {
  await open(page);
  const skip = page.getByRole("link", { name: "Skip to the events" });
  await expect(skip).not.toBeInViewport();
  await page.keyboard.press("Tab");
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Events" })).toBeInViewport();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("complementary", { name: "Events" }).locator(":focus")).toHaveCount(1);
});

for (const { width, height } of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test(
    `at ${width} px every stop is visible, none is in a picture, and the focus is not trapped`,
    FULL,
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, "?year=2017&kind=sales,forecast");
      const all = await countStops(page.locator("body"));
      const forward = await walk(page, "Tab", all);
      expect(forward.map(({ at }) => at)).toEqual(ascending(forward));
      expect(forward).toHaveLength(all);
      const back = await walk(page, "Shift+Tab", all - 1);
      expect(back.map(({ at }) => at)).toEqual(ascending(back).toReversed());
      for (const stops of [forward, back]) {
        expect(stops.filter(({ inPicture }) => inPicture)).toEqual([]);
        expect(stops.filter(({ outlined }) => !outlined)).toEqual([]);
        expect(stops.filter(({ covered }) => covered)).toEqual([]);
      }
    },
  );
}

test("in the evidence every stop is visible, and Tab goes round in it", FULL, async ({ page }) => {
  await page.goto("/?evidence=china-revenue-2016");
  await expect(dialog(page)).toBeVisible();
  // The drawer that the page was built with has been taken over.
  await expect(page.locator("[data-built=evidence]")).toHaveCount(0);
  const all = await countStops(dialog(page));
  // One press more: the browser itself may be a stop on the way round.
  const stops = await walk(page, "Tab", all + 1);
  expect(new Set(stops.map(({ at }) => at)).size).toBe(all);
  expect(stops.filter(({ outlined, covered }) => !outlined || covered)).toEqual([]);
});

test("in the deck a clicker works whatever has the focus, and what is focused keeps its own keys", async ({
  page,
}) => {
  await openSlide(page, "revenue");
  await toolbar(page).getByRole("button", { name: "Previous slide" }).focus();
  await page.keyboard.press("PageDown");
  await expectSlide(page, "shares");
  await page.keyboard.press("Space");
  await expectSlide(page, "revenue");
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await page.keyboard.press("Space");
  await expectSlide(page, "shares");
  await page.keyboard.press("Shift+Space");
  await expectSlide(page, "revenue");
});

test(
  "keys of one letter can be switched off in the deck, and stay so in this browser",
  FULL,
  async ({ page }) => {
    const black = page.getByRole("button", { name: /^The screen is black/ });
    await openSlide(page, "revenue");
    await page.keyboard.press("?");
    const switched = page.getByRole("checkbox", { name: "Single-key shortcuts (letters, digits, signs)" });
    await switched.focus();
    await page.keyboard.press("Space");
    await expect(switched).not.toBeChecked();
    await page.keyboard.press("Escape");
    await page.keyboard.press("b");
    await page.keyboard.press("PageDown");
    await expectSlide(page, "shares");
    await page.reload();
    await expectSlide(page, "shares");
    await page.keyboard.press("b");
    await page.keyboard.press("PageUp");
    await expectSlide(page, "revenue");
    await expect(black).toHaveCount(0);
    await page.goto("/?guide=reading");
    await page.getByRole("checkbox", { name: "Single-key shortcuts (letters, digits, signs)" }).check();
    await openSlide(page, "revenue");
    await page.keyboard.press("b");
    await expect(black).toBeVisible();
  },
);

const ascending = (stops: readonly Stop[]): readonly number[] =>
  [...new Set(stops.map(({ at }) => at))].sort((a, b) => a - b);

test("closing what a link has opened leaves the focus at the page's title", FULL, async ({ page }) => {
  const title = page.getByRole("heading", { level: 1 });
  await openSlide(page, "revenue");
  await page.keyboard.press("Escape");
  await expect(title).toBeFocused();
  await openEvidence(page, "china-revenue-2016");
  await page.keyboard.press("Escape");
  await expect(title).toBeFocused();
  await open(page, "?guide=reading");
  await expect(page.locator("dialog:modal")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(title).toBeFocused();
});
