/** What a reader meets where a part of the page that has a file of its own does not come. */
import { CHART_FILES, CHARTS } from "./chartRows";
import { dossier } from "./dossier";
import { dialog, headingOf, picture } from "./evidence";
import {
  expectFocus,
  expectTheRest,
  FRONT_PAGE,
  fault,
  MISSING,
  NOTHING,
  pressRetry,
  reload,
  retry,
  retryEach,
} from "./faulty";
import { expect, test } from "./fixture";
import { hold, withoutInlineDossier } from "./hold";
import { largeDossier } from "./largeDossier";
import { PARTS } from "./partRows";
import { chip, count, figure, list, open } from "./parts";

/** What stands around the drawings, and the evidence. */
const EXHIBITS = "**/assets/exhibits-*.js";
const LIBRARY = "**/assets/charts-*.js";
const UNDRAWN = "This exhibit could not be drawn.";

const isDrawn = (form: string): boolean => CHARTS.some((chart) => chart.form === form);

test.describe("where the exhibits do not come", () => {
  test.beforeEach(async ({ page, expectNoise }) => {
    expectNoise(/ERR_FAILED.*exhibits-/);
    await page.route(EXHIBITS, (route) => route.abort());
  });

  test("they stand as the page was built, which is said; Retry has them answer", async ({ page }) => {
    await page.goto("/");
    const said = fault(page, "They stand here whole");
    await expect(said).toBeVisible();
    for (const { id } of dossier.exhibits) await expect(figure(page, id)).toBeVisible();
    await chip(page, "person", "Li Qiang").click();
    await expect(count(page)).toHaveText("5 of 33 events");
    for (const { id } of dossier.exhibits) await expect(figure(page, id)).toBeVisible();
    await pressRetry(said);
    await expect(reload(said)).toBeVisible();
    await expect(retry(said)).toBeFocused();

    await page.unroute(EXHIBITS);
    await pressRetry(said);
    await expect(said).toBeHidden();
    await expectFocus(page);
    await expect(figure(page, "revenue").locator("[data-room]")).toHaveCount(0);
    const bar = picture(page, "revenue").locator('[data-evidence="us-revenue-2016"]');
    await expect(bar.first()).toHaveAttribute("data-on", "false");
  });

  test("a filtered page says so in their place, its list works, and Retry draws them", async ({ page }) => {
    await page.goto("/?person=li-qiang");
    const said = fault(page, "The exhibits could not be loaded.");
    await expect(said).toBeVisible();
    await expect(count(page)).toHaveText("5 of 33 events");
    await page.unroute(EXHIBITS);
    await pressRetry(said);
    for (const { id } of dossier.exhibits) await expect(figure(page, id)).toBeVisible();
    await expect(said).toBeHidden();
    await expectFocus(page);
  });

  test("the evidence says so, and Retry opens what was asked for", async ({ page }) => {
    await page.goto("/");
    const failed = page.getByRole("alert").filter({ hasText: "The evidence could not be loaded." });
    await expect(page.getByRole("alert")).toHaveCount(1);
    await expect(failed).toHaveCount(0);
    await page.getByRole("link", { name: headingOf("trip-2017") }).click();
    await expect(page).toHaveURL(/evidence=trip-2017$/);
    await expect(failed).toBeInViewport();
    await failed.getByRole("button", { name: "Retry" }).click();
    await expect(reload(failed)).toBeInViewport();

    await page.unroute(EXHIBITS);
    await failed.getByRole("button", { name: "Retry" }).click();
    await expect(dialog(page).getByRole("heading", { level: 2 })).toHaveText(headingOf("trip-2017"));
    await expect(failed).toHaveCount(0);
  });
});

test("while the exhibits are on their way the page says so", async ({ page }) => {
  const { letGo } = await hold(page, EXHIBITS);
  await page.goto("/?year=2016,2017,2018,2019,2020,2021,2022,2023,2024");
  await expect(page.getByText("Drawing…")).toHaveCount(dossier.exhibits.length);
  await expect(count(page)).toHaveText("33 of 33 events");
  letGo();
  await expect(page.getByText("Drawing…")).toHaveCount(0);
});

test("where the charts do not come, the drawings stand until a filter asks for others; Retry draws them", async ({
  page,
  expectNoise,
}) => {
  expectNoise(/charts-/);
  await page.route(LIBRARY, (route) => route.abort());
  await open(page);
  await expect(fault(page, UNDRAWN)).toHaveCount(0);
  await chip(page, "year", "2016").click();
  for (const { id, form } of dossier.exhibits) {
    if (isDrawn(form)) await expect(fault(figure(page, id), UNDRAWN).first()).toBeVisible();
  }
  await expect(count(page)).toHaveText("1 of 33 events");
  await page.unroute(LIBRARY);
  await retryEach(
    page,
    UNDRAWN,
    dossier.exhibits.filter(({ form }) => isDrawn(form)),
  );
});

for (const { part, file, query = "", ask, says, there, beside } of PARTS) {
  test(`${part}, not coming: words say so, the rest works, and Retry helps`, async ({
    page,
    expectNoise,
  }) => {
    expectNoise(/ERR_FAILED/);
    expectNoise(/status of 404/);
    expectNoise(/MIME type of "text\/html"/);
    await page.route(file, NOTHING);
    await page.goto(`/${query}`);
    await ask?.(page);
    const said = fault(page, says);
    await expect(said).toBeInViewport();
    if (beside) await expectTheRest(page);

    for (const answer of [MISSING, FRONT_PAGE]) {
      const came = page.waitForResponse(file);
      await page.route(file, answer);
      await pressRetry(said);
      await came;
      await expect(said).toHaveAttribute("aria-busy", "false");
      await expect(retry(said)).toBeFocused();
    }
    await page.unroute(file);
    await pressRetry(said);
    await expect(there(page)).toBeVisible();
    await expect(said).toHaveCount(0);
    await expectFocus(page);
  });
}

for (const { form, holds } of CHARTS) {
  test(`the drawings of ${form}, not coming: they say so in their place, no other does, and Retry draws them`, async ({
    page,
    expectNoise,
  }) => {
    expectNoise(/ERR_FAILED/);
    await page.route(CHART_FILES, async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      await (text.includes(holds) ? route.abort() : route.fulfill({ response }));
    });
    await page.goto("/?person=li-qiang");
    await expect(count(page)).toHaveText("5 of 33 events");
    for (const exhibit of dossier.exhibits) {
      const own = figure(page, exhibit.id);
      if (exhibit.form === form) {
        await expect(fault(own, UNDRAWN).first()).toBeVisible();
        // There nothing could be read, nor pressed.
        await expect(own.getByRole("img").getByRole("alert")).toHaveCount(0);
      } else {
        if (isDrawn(exhibit.form))
          await expect(picture(page, exhibit.id).locator("svg").first()).toBeVisible();
        await expect(fault(own, UNDRAWN)).toHaveCount(0);
      }
    }
    await page.unroute(CHART_FILES);
    await retryEach(
      page,
      UNDRAWN,
      dossier.exhibits.filter((exhibit) => exhibit.form === form),
    );
  });
}

test("the rows of a long list, not coming: the filters count, and Retry lists the events", async ({
  page,
  expectNoise,
}) => {
  expectNoise(/ERR_FAILED/);
  const file = "**/assets/Windowed-*.js";
  await withoutInlineDossier(page);
  await page.route("**/data/dossier.json", (route) => route.fulfill({ json: largeDossier(400) }));
  await page.route(file, NOTHING);
  await page.goto("/");
  const said = fault(page, "The events could not be loaded.");
  await expect(said).toBeVisible();
  await expect(count(page)).toHaveText("400 of 400 events");
  await page.unroute(file);
  await pressRetry(said);
  await expect(said).toHaveCount(0);
  await expect(list(page)).toBeVisible();
  await expectFocus(page);
});

test("what keeps the page for offline, not coming, is not missed", async ({ page, expectNoise }) => {
  expectNoise(/ERR_FAILED/);
  await page.route("**/assets/parts-*.js", NOTHING);
  const failed = page.waitForEvent("requestfailed");
  await page.goto("/");
  await failed;
  await expectTheRest(page);
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("what fetches the figures, not coming: the page says so, and Retry starts it", async ({
  page,
  expectNoise,
}) => {
  expectNoise(/ERR_FAILED/);
  const file = "**/assets/FetchedDossier-*.js";
  await withoutInlineDossier(page);
  await page.route(file, NOTHING);
  await page.goto("/");
  const said = fault(page, "The figures could not be loaded");
  await expect(said).toBeVisible();
  await page.unroute(file);
  await pressRetry(said);
  await expectTheRest(page);
});
