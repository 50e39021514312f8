/** The page for everyone: forced colors, large text, small windows, the keyboard, and those who listen. */
import type { Page } from "@playwright/test";
import { moveMouse, openSlide } from "./deck";
import { dossier, eventsLeft } from "./dossier";
import { areaOf, picture } from "./drawings";
import { contrastOf, drawnColors, look } from "./everyone";
import { dialog } from "./evidence";
import { expect, FULL, test } from "./fixture";
import { findOverlaps } from "./overlaps";
import { chip, clearFilters, count, figure, list, open, search, tableButton, unfold } from "./parts";

const FACTOR = { mark: 3, text: 4.5 };

for (const colorScheme of ["light", "dark"] as const) {
  test(`in forced colors (${colorScheme}) all that can be told apart still can`, FULL, async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    await open(page, "?year=2024");
    for (const { what, contrast } of await drawnColors(page)) {
      expect(contrast, what).toBeGreaterThanOrEqual(what.startsWith("text") ? FACTOR.text : FACTOR.mark);
    }
    const [on, off] = [chip(page, "year", "2024"), chip(page, "year", "2018")];
    expect((await look(on)).ground).not.toBe((await look(off)).ground);
    for (const button of [on, off]) expect((await look(button)).contrast).toBeGreaterThan(FACTOR.text);
    const [link, text] = [list(page).getByRole("link").first(), list(page).getByRole("time").first()];
    expect((await look(link)).ink).not.toBe((await look(text)).ink);

    await link.hover();
    const row = list(page).getByRole("listitem").first();
    await expect.poll(() => look(row)).toMatchObject({ outline: "dashed", outlineSeen: true });
    const behind = areaOf(picture(page, "timeline"), await idOf(page));
    await expect.poll(() => contrastOf(behind, "stroke")).toBeGreaterThan(FACTOR.mark);
    await search(page).focus();
    await page.keyboard.press("Tab");
    expect(await look(page.locator(":focus"))).toMatchObject({ outline: "solid", outlineSeen: true });
    await link.click();
    await expect.poll(() => look(dialog(page))).toMatchObject({ outline: "solid", outlineSeen: true });
  });
}

/** Of the first event on the list. */
const idOf = async (page: Page): Promise<string> => {
  const title = await list(page).getByRole("link").first().textContent();
  return dossier.events.find((event) => event.title === title)?.id ?? "";
};

test("at 400% nothing is lost, and nothing has to be scrolled sideways", FULL, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await open(page);
  await page.getByRole("button", { name: /^Filters/ }).click();
  await chip(page, "year", "2018").click();
  await expect(count(page)).toHaveText(
    `${eventsLeft({ year: ["2018"] }).length} of ${dossier.events.length} events`,
  );
  await page.getByRole("button", { name: /^Show \d+ events?$/ }).click();
  await unfold(page);
  for (const { id } of dossier.exhibits) await tableButton(page, id).click();
  await expect.poll(() => findOverlaps(page)).toEqual([]);
  for (const part of [clearFilters(page), search(page), tableButton(page, "revenue")]) {
    await part.focus();
    await expect(part).toBeInViewport({ ratio: 1 });
  }
  await list(page).getByRole("link").first().click();
  await expect(dialog(page).getByRole("button", { name: "Close" })).toBeInViewport({ ratio: 1 });
  await dialog(page).getByRole("button", { name: "Copy citation" }).focus();
  await expect(dialog(page).locator(":focus")).toBeInViewport({ ratio: 1 });
  expect(await dialog(page).evaluate((own) => own.scrollWidth - own.clientWidth)).toBe(0);
});

for (const width of [1280, 390]) {
  test(`with text twice as large nothing is cut or covered, at ${width} px`, FULL, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    const label = figure(page, "revenue").locator("svg text").filter({ visible: true }).first();
    const before = await label.boundingBox();
    // As the browser's own setting has it; as a reader's style sheet does, which the window's width knows nothing of.
    const session = await page.context().newCDPSession(page);
    await session.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 32 } });
    await expect.poll(() => findOverlaps(page)).toEqual([]);
    // Of its size or up to 1.2 times as large, before and after. A phone has no room for more.
    const least = (width > 1000 ? 2 / 1.2 : 1) * (before?.height ?? 0);
    await expect.poll(async () => (await label.boundingBox())?.height ?? 0).toBeGreaterThan(least);
    await session.send("Page.setFontSizes", { fontSizes: { standard: 16, fixed: 13 } });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    await expect.poll(() => findOverlaps(page)).toEqual([]);
  });
}

test("while presenting, what can be pressed is 44 px high and wide", FULL, async ({ page }) => {
  await openSlide(page, "revenue");
  for (const key of ["o", "?", "n"]) {
    await page.keyboard.press(key);
    await moveMouse(page, 300 + key.charCodeAt(0));
    expect(await smallButtons(page), key).toEqual([]);
  }
  await page.keyboard.press("e");
  await expect(dialog(page)).toBeVisible();
  expect(await smallButtons(page), "evidence").toEqual([]);
});

test("how many events are left is said once for each change", FULL, async ({ page }) => {
  await open(page);
  await count(page).evaluate((status) => {
    new MutationObserver((changes) => {
      status.setAttribute("data-said", String(Number(status.getAttribute("data-said")) + changes.length));
    }).observe(status, { childList: true, characterData: true, subtree: true });
  });
  await expect(count(page)).not.toHaveAttribute("aria-live", /assertive|off/);
  let said = 0;
  for (const change of [
    () => chip(page, "year", "2017").click(),
    () => chip(page, "source", "Fortune").press("Enter"),
    () => search(page).fill("wang"),
    () => clearFilters(page).click(),
  ]) {
    const before = await count(page).textContent();
    await change();
    if (before !== (await count(page).textContent())) said += 1;
    await expect(count(page)).toHaveAttribute("data-said", String(said));
  }
});

test("the focus is not lost with what it was on", async ({ page }) => {
  await open(page, "?q=zzz&org=nobody");
  const dismiss = page.getByRole("button", { name: "Dismiss" });
  await dismiss.press("Enter");
  await expect(dismiss).toHaveCount(0);
  await expectSomewhere(page);
  await clearFilters(page).press("Enter");
  await expect(clearFilters(page)).toHaveCount(0);
  await expectSomewhere(page);
  await chip(page, "year", "2018").press("Space");
  await clearFilters(page).press("Enter");
  await expect(clearFilters(page)).toHaveCount(0);
  await expectSomewhere(page);
});

const smallButtons = (page: Page): Promise<readonly string[]> =>
  page.locator('[aria-label="Presentation"] button, dialog button').evaluateAll((buttons) =>
    buttons
      .filter((button) => button.checkVisibility())
      .map((button) => ({ button, box: button.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 44 || box.height < 44)
      .map(({ button, box }) => `${button.textContent}: ${box.width}×${box.height}`),
  );

/** Tab goes on from where the reader is, not from the top of the page. */
const expectSomewhere = (page: Page): Promise<void> =>
  expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(false);
