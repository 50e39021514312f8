/** How the evidence opens and closes, and where the reader is then. */
import { clickAt, dialog, fact, headingOf, mark, picture, places } from "./evidence";
import { expect, test } from "./fixture";
import { count, figure, open, query } from "./parts";

test.describe("from an address", () => {
  for (const evidence of ["us-revenue-2016", "china-revenue-2015", "earlier-trip-2023", "cnn-2024:33"]) {
    test(`that asks for ${evidence}`, async ({ page }) => {
      await page.goto(`/?evidence=${evidence}`);
      await expect(dialog(page).getByRole("heading", { level: 2 })).toHaveText(headingOf(evidence));
    });
  }

  test("with filters: they stand when it closes", async ({ page }) => {
    await page.goto("/?person=li-qiang&sort=oldest&evidence=trip-2024");
    await dialog(page).getByRole("button", { name: "Close" }).click();
    await expect(dialog(page)).toBeHidden();
    await expect.poll(() => query(page)).toBe("person=li-qiang&sort=oldest");
    await expect(count(page)).toHaveText("5 of 33 events");
  });
});

test.describe("closes", () => {
  test.beforeEach(async ({ page }) => {
    await open(page);
    await figure(page, "revenue").getByRole("link", { name: "more than 23.8%" }).click();
    await expect(dialog(page)).toBeVisible();
  });

  test.afterEach(async ({ page }) => {
    await expect(dialog(page)).toBeHidden();
    await expect.poll(() => query(page)).toBe("");
    await expect(figure(page, "revenue").getByRole("link", { name: "more than 23.8%" })).toBeFocused();
  });

  test("by Escape", async ({ page }) => {
    await page.keyboard.press("Escape");
  });

  test("by its button", async ({ page }) => {
    await dialog(page).getByRole("button", { name: "Close" }).click();
  });

  test("by a click beside it", async ({ page }) => {
    await page.mouse.click(20, 450);
  });

  test("by Back; Forward opens it again", async ({ page }) => {
    await page.goBack();
    await expect(dialog(page)).toBeHidden();
    await page.goForward();
    await expect(dialog(page).getByRole("heading", { level: 2 })).toHaveText(
      headingOf("china-share-of-us-2016"),
    );
    await page.goBack();
  });

  test("not by a click in it", async ({ page }) => {
    await dialog(page).getByRole("heading", { level: 2 }).click();
    await expect(dialog(page)).toBeVisible();
    await page.keyboard.press("Escape");
  });
});

test("what is followed inside it opens in it; Back leads through what was open", async ({ page }) => {
  await open(page);
  await clickAt(mark(page, "revenue", "china-revenue-2015"));
  const heading = dialog(page).getByRole("heading", { level: 2 });
  const ways = [
    {
      link: fact(page, "Formula").getByRole("link", { name: "Tesla sales in China, 2016", exact: true }),
      to: "china-revenue-2016",
    },
    {
      link: fact(page, "Events").getByRole("link", { name: "Tesla’s China sales triple" }),
      to: "china-sales-triple-2016",
    },
    {
      link: fact(page, "Figures").getByRole("link", { name: /^Tesla’s China sales as a share/ }),
      to: "china-share-of-us-2016",
    },
    {
      link: fact(page, "Inputs").getByRole("link", { name: /^Tesla revenue in the US/ }),
      to: "us-revenue-2016",
    },
    { link: places(page).getByRole("link", { name: "paragraph 5" }), to: "fortune-2017:5" },
    {
      link: fact(page, "Events").getByRole("link", { name: /^Elon Musk forecasts/ }),
      to: "musk-forecasts-largest-market",
    },
  ];
  await expect(heading).toHaveText(headingOf("china-revenue-2015"));
  for (const { link, to } of ways) {
    await link.click();
    await expect(heading).toHaveText(headingOf(to));
    expect(query(page)).toBe(`evidence=${to}`);
  }
  await places(page).getByText("Also citing this paragraph").click();
  await places(page).getByRole("link", { name: "Tesla’s China sales triple" }).click();
  await expect(heading).toHaveText(headingOf("china-sales-triple-2016"));

  for (const { to } of ways.toReversed()) {
    await page.goBack();
    await expect(heading).toHaveText(headingOf(to));
  }
  await page.keyboard.press("Escape");
  await expect(picture(page, "revenue")).toBeFocused();
});

test("the reader starts at its top, and stays in it", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 500 });
  await page.goto("/?evidence=china-revenue-2016");
  const last = places(page).last().getByRole("button", { name: "Copy citation" });
  await last.scrollIntoViewIfNeeded();
  await places(page).last().getByRole("link", { name: "paragraph 5" }).click();
  await expect(dialog(page).getByRole("heading", { level: 2 })).toBeInViewport();
  for (let stop = 0; stop < 15; stop++) {
    await page.keyboard.press("Tab");
    await expect(page.getByRole("main").locator(":focus")).toHaveCount(0);
  }
});

test("its link opens the same view in a window of its own", async ({ page, context }) => {
  await page.goto("/?year=2024&sort=oldest");
  const link = page.getByRole("link", { name: "Elon Musk visits Beijing by surprise" });
  const [opened] = await Promise.all([
    context.waitForEvent("page"),
    link.click({ modifiers: ["ControlOrMeta"] }),
  ]);
  await expect(dialog(opened).getByRole("heading", { level: 2 })).toHaveText(headingOf("trip-2024"));
  expect(query(opened)).toBe("year=2024&sort=oldest&evidence=trip-2024");
  await expect(dialog(page)).toBeHidden();
});
