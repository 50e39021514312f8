/** A dossier of thirty years and sixty people: more than can stand side by side. */
import type { Locator, Page } from "@playwright/test";
import { violationsIn } from "./axe";
import { expect, FULL, test } from "./fixture";
import { largeDossier } from "./largeDossier";
import { withDossier } from "./ownDossier";
import { chip, clearFilters, count, group, menuOf, open, query } from "./parts";

const dossier = largeDossier(300, 1, { years: 30, named: 60 });
const { events } = dossier;
const ALL = `${events.length} of ${events.length} events`;

const from = (page: Page): Locator => page.getByRole("slider", { name: "From year" });
const to = (page: Page): Locator => page.getByRole("slider", { name: "To year" });
const find = (page: Page): Locator => page.getByRole("searchbox", { name: "Find a person…" });
const leftIn = (first: number, last: number): string =>
  `${events.filter(({ when }) => first <= Number(when.slice(0, 4)) && Number(when.slice(0, 4)) <= last).length} of ${events.length} events`;

async function openMany(page: Page, asked = ""): Promise<void> {
  await withDossier(page, dossier);
  await page.goto(`/${asked}`);
  await expect(count(page)).toContainText(`of ${events.length} events`);
}

test("the keys move an end of the years, in one step of the history", FULL, async ({ page }) => {
  await openMany(page);
  await expect(count(page)).toHaveText(ALL);
  await from(page).focus();
  for (let year = 1996; year <= 1998; year++) await page.keyboard.press("ArrowRight");
  await expect(count(page)).toHaveText(leftIn(1998, 2024));
  await expect.poll(() => query(page)).toBe("year=1998..2024");
  await expect(from(page)).toHaveAttribute("aria-valuetext", /^1998, \d+ events$/);
  await to(page).focus();
  await page.keyboard.press("PageDown");
  await page.keyboard.press("ArrowRight");
  await expect(count(page)).toHaveText(leftIn(1998, 2022));
  await expect.poll(() => query(page)).toBe("year=1998..2022");

  await page.goBack();
  await expect(count(page)).toHaveText(leftIn(1998, 2024));
  await page.goBack();
  await expect(count(page)).toHaveText(ALL);
  await expect(from(page)).toHaveValue("1995");
});

test("a drag is one step, a bar is its year, and a year can be named", FULL, async ({ page }) => {
  await openMany(page, "?year=2003..2011");
  await expect(count(page)).toHaveText(leftIn(2003, 2011));
  const box = await from(page).boundingBox();
  if (!box) throw new Error("The range is not drawn.");
  const { x, y, width, height } = box;
  // The middle of the first thumb is half its width from the edge.
  const at = (year: number) => x + height / 2 + ((width - height) * (year - 1995)) / 29;
  await page.mouse.move(at(2003), y + height / 2);
  await page.mouse.down();
  await page.mouse.move(at(1999), y, { steps: 8 });
  await expect(from(page)).toHaveValue("1999");
  await expect(count(page)).toHaveText(leftIn(2003, 2011));
  await page.mouse.up();
  await expect(count(page)).toHaveText(leftIn(1999, 2011));
  await expect.poll(() => query(page)).toBe("year=1999..2011");

  await page.mouse.click(at(2006), y - 10);
  await expect(count(page)).toHaveText(leftIn(2006, 2006));
  await expect.poll(() => query(page)).toBe("year=2006");
  await page.getByRole("combobox", { name: "To year" }).selectOption("2009");
  await expect(count(page)).toHaveText(leftIn(2006, 2009));
  await expect.poll(() => query(page)).toBe("year=2006..2009");
  for (const [first, last] of [
    [2006, 2006],
    [1999, 2011],
    [2003, 2011],
  ] as const) {
    await page.goBack();
    await expect(count(page)).toHaveText(leftIn(first, last));
  }
  await clearFilters(page).click();
  await expect(count(page)).toHaveText(ALL);
  await expect(to(page)).toHaveValue("2024");
});

test("a person past the dozen is found by typing, and stays at hand while chosen", FULL, async ({ page }) => {
  await openMany(page);
  await menuOf(page, "person").click();
  const chips = group(page, "person").locator("[aria-pressed=false]:not([hidden])");
  await expect(chips).toHaveCount(12);
  const taken = await chips.evaluateAll((all) => all.map((button) => button.firstChild?.textContent));
  const name = dossier.people.map((person) => person.name).findLast((other) => !taken.includes(other)) ?? "";
  await expect(group(page, "person")).toContainText("12 of 60 shown");
  await find(page).fill(`PERS ${name.slice(7)}`);
  await expect(group(page, "person")).toContainText("1 of 60 shown");
  await page.keyboard.press("Tab");
  await expect(chip(page, "person", name)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(chip(page, "person", name)).toHaveAttribute("aria-pressed", "true");
  await expect(chip(page, "person", name)).toBeFocused();

  await find(page).fill("person");
  await expect(group(page, "person")).toContainText("24 of 60 shown");
  await page.keyboard.press("Escape");
  await expect(find(page)).toHaveValue("");
  await expect(find(page)).toBeFocused();
  await expect(group(page, "person")).toContainText("13 of 60 shown");

  await chip(page, "person", name).click();
  await expect(chip(page, "person", name)).toHaveCount(0);
  await expect(count(page)).toHaveText(ALL);
  await expect(page.locator(":focus")).toHaveRole("button");
  await expect.poll(() => query(page)).toBe("");
  await page.goBack();
  await expect(chip(page, "person", name)).toHaveAttribute("aria-pressed", "true");
});

test(
  "a filter moves no chip and nothing below it; what it leaves stays in sight, and so do the filters of a keyboard",
  FULL,
  async ({ page }) => {
    await openMany(page);
    const person = group(page, "person").getByRole("button").first();
    const places = () =>
      page
        .getByRole("group")
        .getByRole("button")
        .or(page.getByRole("heading", { name: "Events", exact: true }))
        .evaluateAll((all) =>
          all.map((element) => {
            const { x, y, width } = element.getBoundingClientRect();
            return [element.firstChild?.textContent, ...[x, y, width].map(Math.round)];
          }),
        );
    // In files of their own.
    await expect(from(page)).toBeVisible();
    const before = await places();
    await group(page, "source").locator("[aria-pressed]").first().click();
    await expect(count(page)).not.toHaveText(ALL);
    expect(await places()).toEqual(before);

    await page.mouse.move(400, 800);
    await page.mouse.wheel(0, 2_000);
    await expect(person).not.toBeInViewport();
    await expect(count(page)).toBeInViewport({ ratio: 1 });
    await expect(clearFilters(page)).toBeInViewport({ ratio: 1 });
    await clearFilters(page).focus();
    await page.keyboard.press("Shift+Tab");
    await person.focus();
    await expect(person).toBeInViewport({ ratio: 1 });
    await page.keyboard.press("Enter");
    await expect(person).toHaveAttribute("aria-pressed", "true");
  },
);

test("a list of some hundred events is there whole, and follows a filter", FULL, async ({ page }) => {
  await openMany(page);
  const rows = page.getByRole("list", { name: "Events", exact: true }).getByRole("listitem");
  await expect(rows).toHaveCount(events.length);
  const kind = group(page, "source").locator("[aria-pressed]").first();
  const left = Number(await kind.locator("i").textContent());
  expect(left).toBeGreaterThan(40);
  await kind.click();
  await expect(count(page)).toHaveText(`${left} of ${events.length} events`);
  await expect(rows).toHaveCount(left);
  await rows.last().scrollIntoViewIfNeeded();
  await expect(rows.last()).toBeInViewport();
  await clearFilters(page).click();
  await expect(rows).toHaveCount(events.length);
});

test(
  "on a phone, with what is found, all of it can be touched and axe finds nothing",
  FULL,
  async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openMany(page, "?year=2003..2011");
    await page.getByRole("button", { name: "Filters · 1" }).click();
    await find(page).fill("person");
    await expect(group(page, "person")).toContainText("24 of 60 shown");
    expect(await violationsIn(page, '[aria-label="Filters"]')).toEqual([]);
    const small = await page
      .getByRole("region", { name: "Filters" })
      .locator("button, input, select")
      .evaluateAll(
        (all) =>
          all.filter((target) => target.checkVisibility() && target.getBoundingClientRect().height < 24)
            .length,
      );
    expect(small).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  },
);

test("of few years a span is their chips, and an unsound one is left out", FULL, async ({ page }) => {
  await open(page, "?year=2017..2019,2019..2017,1..1000000");
  const pressed = group(page, "year").getByRole("button", { pressed: true });
  await expect(pressed).toHaveCount(3);
  await expect(page.getByText("year “2019..2017”, year “1..1000000”")).toBeVisible();
  await chip(page, "year", "2018").click();
  await expect(pressed).toHaveCount(2);
  await expect.poll(() => query(page)).toBe("year=2017,2019");
});
