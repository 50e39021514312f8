/** What a reader meets where a part of the page breaks, or its file comes broken: that part says so, no other. */
import type { Locator, Page } from "@playwright/test";
import { CHART_FILES, CHARTS } from "./chartRows";
import { deck, expectSlide } from "./deck";
import { dossier } from "./dossier";
import {
  BROKEN,
  breakable,
  breakableAt,
  breakFirst,
  CUT,
  expectFocus,
  expectTheRest,
  fault,
  mend,
  pressRetry,
  reload,
  retry,
  retryEach,
} from "./faulty";
import { expect, test } from "./fixture";
import { PARTS } from "./partRows";
import { count, figure, group, list, search } from "./parts";
import { openShare, shareDialog } from "./sharing";

const UNDRAWN = "This exhibit could not be drawn.";

/** What fails again says so again, and that a new page may help; what is mended comes. */
async function recover(page: Page, said: Locator): Promise<void> {
  await pressRetry(said);
  await expect(reload(said)).toBeVisible();
  await expect(retry(said)).toBeFocused();
  await mend(page);
  await pressRetry(said);
  await expect(said).toHaveCount(0);
  await expectFocus(page);
}

/** One of each kind of place: over the page, over all of it, and alone in its window. */
const BREAKING = PARTS.filter(({ file }) => /EvidenceDialog|Deck|Presenter/.test(file));

for (const { part, file, query = "", ask, says, there, beside } of BREAKING) {
  test(`${part}, broken: words say so, the rest works, and Retry helps`, async ({ page, expectNoise }) => {
    expectNoise(BROKEN);
    await breakFirst(page);
    await breakable(page, file);
    await page.goto(`/${query}`);
    await ask?.(page);
    const said = fault(page, says);
    await expect(said).toBeInViewport();
    if (beside) await expectTheRest(page);
    await recover(page, said);
    await expect(there(page)).toBeVisible();
  });
}

/** By what its code has in it, and which exhibits it draws. */
const DRAWINGS = [
  ...CHARTS.map(({ form, holds }) => ({
    form,
    prepare: (page: Page) => breakable(page, CHART_FILES, holds),
  })),
  { form: "comparison", prepare: (page: Page) => breakableAt(page, "**/assets/exhibits-*.js", "Question") },
  { form: "ledger", prepare: (page: Page) => breakableAt(page, "**/assets/exhibits-*.js", "Forecast") },
] as const;

for (const { form, prepare } of DRAWINGS) {
  test(`the drawings of ${form}, broken: they say so in their place, and no other does`, async ({
    page,
    expectNoise,
  }) => {
    expectNoise(BROKEN);
    await breakFirst(page);
    await prepare(page);
    await page.goto("/?person=li-qiang");
    await expect(count(page)).toHaveText("5 of 33 events");
    for (const exhibit of dossier.exhibits) {
      const own = fault(figure(page, exhibit.id), UNDRAWN);
      const inPlace = fault(page, UNDRAWN);
      if (exhibit.form !== form) await expect(own, exhibit.id).toHaveCount(0);
      else await expect(own.or(inPlace).first(), exhibit.id).toBeVisible();
    }
    await mend(page);
    await retryEach(
      page,
      UNDRAWN,
      dossier.exhibits.filter((exhibit) => exhibit.form === form),
    );
    for (const { id } of dossier.exhibits) await expect(figure(page, id)).toBeVisible();
  });
}

/** By a word that each shows. */
const PANELS = [
  { panel: "the header", word: "Theme", own: (page: Page) => page.getByRole("combobox", { name: "Theme" }) },
  { panel: "the filters", word: "More", own: (page: Page) => group(page, "year") },
  { panel: "the list of events", word: "Order", own: search },
  { panel: "the sources", word: "Sources", own: (page: Page) => page.getByRole("contentinfo") },
] as const;

for (const { panel, word, own } of PANELS) {
  test(`${panel}, broken: the other panels stay as they are`, async ({ page, expectNoise }) => {
    expectNoise(BROKEN);
    await breakFirst(page);
    await breakableAt(page, "**/assets/index-*.js", word);
    await page.goto("/?person=li-qiang");
    const said = fault(page, "This part of the page could not be drawn.");
    await expect(said).toBeVisible();
    await expect(own(page)).toHaveCount(0);
    for (const other of PANELS) {
      if (other.panel !== panel) await expect(other.own(page)).toBeVisible();
    }
    for (const { id } of dossier.exhibits) await expect(figure(page, id)).toBeVisible();
    await recover(page, said);
    await expect(own(page)).toBeVisible();
    await expect(count(page)).toHaveText("5 of 33 events");
    await expect(list(page).getByRole("article")).toHaveCount(5);
  });
}

test("a slide that breaks says so, and the presentation goes on", async ({ page, expectNoise }) => {
  expectNoise(BROKEN);
  await breakFirst(page);
  await breakableAt(page, "**/assets/exhibits-*.js", "Forecast");
  await page.goto("/?slide=forecasts");
  const said = fault(deck(page), UNDRAWN);
  await expect(said).toBeVisible();
  await expect(deck(page)).toBeFocused();
  await page.keyboard.press("PageDown");
  await expectSlide(page, "sources");
  await page.keyboard.press("PageUp");
  await recover(page, said);
  await expectSlide(page, "forecasts");
});

test("what breaks the whole page says so, and Retry helps once it is mended", async ({
  page,
  expectNoise,
}) => {
  expectNoise(BROKEN);
  await breakFirst(page);
  await breakableAt(page, "**/assets/index-*.js", "The slides could not be loaded.");
  await page.goto("/?slide=revenue");
  const said = fault(page, "Something broke while drawing the page.");
  await expect(said).toBeVisible();
  await recover(page, said);
  await expectSlide(page, "revenue");
});

test.describe("a file that comes cut: Retry cannot help, a new page does, at the same place", () => {
  async function comeAnew(page: Page, said: Locator): Promise<void> {
    await pressRetry(said);
    await expect(reload(said)).toBeVisible();
    await expect(retry(said)).toBeFocused();
    await page.unrouteAll();
    const address = page.url();
    await reload(said).press("Enter");
    await expect(said).toHaveCount(0);
    expect(page.url()).toBe(address);
  }

  test("of a part of the page", async ({ page }) => {
    await page.route("**/assets/ShareDialog-*.js", CUT);
    await page.goto("/");
    await openShare(page);
    await expectTheRest(page);
    await comeAnew(page, fault(page, "The ways to share could not be loaded."));
    await openShare(page);
    await expect(shareDialog(page)).toBeVisible();
  });

  test("of the exhibits", async ({ page }) => {
    await page.route("**/assets/exhibits-*.js", CUT);
    await page.goto("/?person=li-qiang");
    await expect(count(page)).toHaveText("5 of 33 events");
    await comeAnew(
      page,
      fault(page, "The exhibits could not be loaded. Events and filters work without them."),
    );
    for (const { id } of dossier.exhibits) await expect(figure(page, id)).toBeVisible();
  });
});
