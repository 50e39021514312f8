/** How the evidence opens and closes, and where the reader is then. */
import type { Locator, Page } from "@playwright/test";
import { openSlide, slide } from "./deck";
import { dossier } from "./dossier";
import { areaOf, mark, marks, picture } from "./drawings";
import { back, clickAt, dialog, fact, openEvidence, places } from "./evidence";
import { headingOf, nameById } from "./evidenceFacts";
import { expect, FULL, test } from "./fixture";
import { count, figure, open, openWithCharts, query } from "./parts";

test("opens from an address, over a page with the filters of that address", async ({ page }) => {
  for (const evidence of ["china-revenue-2015", "earlier-trip-2023", "cnn-2024:33"]) {
    await page.goto(`/?evidence=${evidence}`);
    await expect(dialog(page).getByRole("heading", { level: 2 })).toHaveText(headingOf(evidence));
  }
  await open(page, "?person=li-qiang&sort=oldest&evidence=trip-2024");
  await dialog(page).getByRole("button", { name: "Close" }).click();
  await expect(dialog(page)).toBeHidden();
  await expect.poll(() => query(page)).toBe("person=li-qiang&sort=oldest");
  await expect(count(page)).toHaveText("5 of 33 events");
});

const WAYS_OUT: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  Escape: (page) => page.keyboard.press("Escape"),
  "its button": (page) => dialog(page).getByRole("button", { name: "Close" }).click(),
  Back: (page) => page.goBack(),
};

test(`closes by ${Object.keys(WAYS_OUT).join(", ")}, and the focus comes back; Forward opens it again`, async ({
  page,
}) => {
  await openWithCharts(page);
  const link = figure(page, "revenue").getByRole("link", { name: "more than 23.8%" });
  for (const leave of Object.values(WAYS_OUT)) {
    await link.click();
    await dialog(page).getByRole("heading", { level: 2 }).click();
    await expect(dialog(page)).toBeVisible();
    // Else Back would lead to what was open before.
    await expect.poll(() => query(page)).toMatch(/^evidence=/);
    await leave(page);
    await expect(dialog(page)).toBeHidden();
    await expect.poll(() => query(page)).toBe("");
    await expect(link).toBeFocused();
  }

  await page.getByRole("link", { name: nameById("trip-2017") }).click();
  await expect(dialog(page)).toBeVisible();
  await expect.poll(() => query(page)).toBe("evidence=trip-2017");
  await page.goBack();
  await expect(dialog(page)).toBeHidden();
  await page.goForward();
  await expect(dialog(page).getByRole("heading", { level: 2 })).toHaveText(headingOf("trip-2017"));
});

test("what is followed inside it opens in it; Back leads through what was open", async ({ page }) => {
  await openWithCharts(page);
  await clickAt(mark(page, "revenue", "china-revenue-2015"));
  const heading = dialog(page).getByRole("heading", { level: 2 });
  const ways = [
    {
      link: dialog(page).getByRole("link", { name: "more than $1B", exact: true }),
      to: "china-revenue-2016",
    },
    {
      link: fact(page, "Events").getByRole("link", { name: "Tesla’s China sales triple" }),
      to: "china-sales-triple-2016",
    },
    {
      link: fact(page, "Numbers").getByRole("link", { name: /^Tesla’s China sales as a share/ }),
      to: "china-share-of-us-2016",
    },
    {
      link: dialog(page).getByRole("link", { name: "$4.2B", exact: true }),
      to: "us-revenue-2016",
    },
    { link: places(page).getByRole("link", { name: "Paragraph 5", exact: true }), to: "fortune-2017:5" },
    {
      link: fact(page, "Events").getByRole("link", { name: /^Elon Musk forecasts/ }),
      to: "musk-forecasts-largest-market",
    },
  ];
  await expect(heading).toHaveText(headingOf("china-revenue-2015"));
  for (const { link, to } of ways) {
    await link.click();
    await expect(heading).toHaveText(headingOf(to));
    await expect.poll(() => query(page)).toBe(`evidence=${to}`);
  }
  const also = dialog(page).getByRole("heading", { name: "Also from paragraph 5" }).locator("..");
  await also.getByRole("link", { name: /Tesla revenue in the US/ }).click();
  await expect(heading).toHaveText(headingOf("us-revenue-2016"));
  await expect.poll(() => query(page)).toBe("evidence=us-revenue-2016");

  for (const [at, { to }] of ways.toReversed().entries()) {
    if (at % 2 === 0) await page.goBack();
    else await back(page).click();
    await expect(heading).toHaveText(headingOf(to));
    await expect.poll(() => query(page)).toBe(`evidence=${to}`);
  }
  await back(page).click();
  await expect(heading).toHaveText(headingOf("china-revenue-2015"));
  await expect(back(page)).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(picture(page, "revenue")).toBeFocused();
});

test("the reader starts at its top, and stays in it", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 500 });
  await openEvidence(page, "china-revenue-2016");
  await dialog(page).getByRole("button", { name: "Copy citation" }).scrollIntoViewIfNeeded();
  await places(page).last().getByRole("link", { name: "Paragraph 5", exact: true }).click();
  await expect(dialog(page).getByRole("heading", { level: 2 })).toBeInViewport();
  for (let stop = 0; stop < 15; stop++) {
    await page.keyboard.press("Tab");
    await expect(page.getByRole("main").locator(":focus")).toHaveCount(0);
  }
});

test("its heading has the focus, and names the window, from one to the next", async ({ page }) => {
  await open(page, "?evidence=china-revenue-2016");
  const heading = dialog(page).getByRole("heading", { level: 2 });
  await expect(heading).toBeFocused();
  await expect(page).toHaveTitle(`${await heading.textContent()} – ${dossier.title}`);
  await fact(page, "Events").getByRole("link").first().click();
  await expect(heading).toHaveText(headingOf("china-sales-triple-2016"));
  await expect(heading).toBeFocused();
  await expect(page).toHaveTitle(`${await heading.textContent()} – ${dossier.title}`);
  await page.keyboard.press("Escape");
  await expect(page).toHaveTitle(dossier.title);
});

test("its link opens the same view in a window of its own", FULL, async ({ page, context }) => {
  await open(page, "?year=2024&sort=oldest");
  const link = page.getByRole("link", { name: "Elon Musk visits Beijing by surprise" });
  const [opened] = await Promise.all([
    context.waitForEvent("page"),
    link.click({ modifiers: ["ControlOrMeta"] }),
  ]);
  await expect(dialog(opened).getByRole("heading", { level: 2 })).toHaveText(headingOf("trip-2024"));
  expect(query(opened)).toBe("year=2024&sort=oldest&evidence=trip-2024");
  await expect(dialog(page)).toBeHidden();
});

test(
  "what the keyboard focuses is not left under it: at the side it closes, at the foot the page scrolls",
  FULL,
  async ({ page }) => {
    await openEvidence(page, "china-revenue-2016");
    await page.keyboard.press("Shift+Tab");
    const present = page.getByRole("banner").getByRole("button", { name: "Present" });
    await present.focus();
    await expect(dialog(page)).toBeHidden();
    await expect(present).toBeFocused();
    await expect.poll(() => query(page)).toBe("");

    await page.setViewportSize({ width: 1024, height: 768 });
    await openEvidence(page, "china-revenue-2016");
    await page.keyboard.press("Shift+Tab");
    const link = figure(page, "forecasts").getByRole("link").first();
    await link.focus();
    await expect(link).toBeFocused();
    await expect.poll(() => isAbove(link, dialog(page))).toBe(true);
    await page.getByRole("contentinfo").getByRole("link").last().focus();
    await expect(dialog(page)).toBeHidden();
  },
);

for (const [width, height] of [
  [390, 844],
  [1024, 768],
] as const) {
  test(
    `at ${width} × ${height} px it does not cover the mark that it is asked from`,
    width === 390 ? {} : FULL,
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openWithCharts(page);
      const shape = mark(page, "revenue", "us-revenue-2016");
      const area = areaOf(picture(page, "revenue"), "us-revenue-2016");
      // To the foot of the window.
      await shape.evaluate((element) => element.scrollIntoView({ block: "end", behavior: "instant" }));
      await clickAt(shape);
      await expect(dialog(page)).toBeVisible();
      await expect.poll(() => isAbove(area, dialog(page))).toBe(true);
    },
  );
}

test("over a slide it leaves all of the slide to be seen", FULL, async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openSlide(page, "shares");
  await clickAt(marks(slide(page)).first());
  await expect(dialog(page)).toBeVisible();
  const rightOf = (place: Locator) =>
    place.boundingBox().then((box) => (box ? Math.floor(box.x + box.width) : Number.NaN));
  const left = await dialog(page).evaluate((drawer) => drawer.getBoundingClientRect().left);
  await expect.poll(() => rightOf(slide(page))).toBeLessThanOrEqual(left);
  await page.keyboard.press("Escape");
  await expect.poll(() => rightOf(slide(page))).toBe(1280);
});

/** Whether the first ends above the top of the second. */
async function isAbove(upper: Locator, lower: Locator): Promise<boolean> {
  const [above, below] = await Promise.all([upper.boundingBox(), lower.boundingBox()]);
  return above !== null && below !== null && above.y + above.height <= below.y;
}
