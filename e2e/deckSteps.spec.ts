/** A talk goes through the marks of a chart, and nothing on a slide is there by accident. */
import type { Page } from "@playwright/test";
import { deck, expectSlide, headingOf, moveMouse, openSlide, press, SLIDES, slide, toolbar } from "./deck";
import { middleOf } from "./evidence";
import { expect, FULL, test } from "./fixture";

const steps = (page: Page, step: "lit" | "dim" | "hidden") =>
  slide(page)
    .locator(`[data-step="${step}"]`)
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute("data-evidence")));

test(
  "Enter lights one mark after the other, and the presenter's window shows the same",
  FULL,
  async ({ page }) => {
    await openSlide(page, "revenue");
    const opening = page.waitForEvent("popup");
    await page.keyboard.press("s");
    const presenter = await opening;
    await expect(presenter.locator("[data-shown=true] [data-drawn] svg").first()).toBeVisible();
    const drawing = await slide(page).locator("svg").first().elementHandle();

    await page.keyboard.press("Enter");
    await expect.poll(() => steps(page, "lit")).toEqual(["us-revenue-2016"]);
    await expect(presenter.locator('[data-step="lit"]')).toHaveAttribute("data-evidence", "us-revenue-2016");
    await page.keyboard.press("Shift+Enter");
    await expect.poll(() => steps(page, "lit")).toEqual(["us-revenue-2016", "china-revenue-2016"]);
    await expect(deck(page).getByText("Fortune ¶4–5 · ").first()).toBeVisible();
    await expect(
      deck(page).getByText(/more than 1 billion dollars.*, from Fortune, paragraphs 4, 5/),
    ).toBeAttached();
    await page.keyboard.press("Escape");
    await expect.poll(() => steps(page, "dim")).toEqual([]);
    await expect(presenter.locator("[data-step]")).toHaveCount(0);

    await page.keyboard.press("m");
    await expect.poll(async () => (await steps(page, "hidden")).length).toBeGreaterThan(1);
    // Only attributes have changed.
    expect(await drawing?.evaluate((svg) => svg.isConnected)).toBe(true);
    await page.keyboard.press("PageDown");
    await expectSlide(page, "shares");
    await expect(page.locator("[data-step]")).toHaveCount(0);
  },
);

test("a line of the pen is seen in every window, and gone with the slide", FULL, async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openSlide(page, "revenue");
  const opening = page.waitForEvent("popup");
  await page.keyboard.press("s");
  const presenter = await opening;
  await expect(presenter.locator("[data-shown=true] [data-drawn] svg").first()).toBeVisible();
  await page.bringToFront();
  await page.keyboard.press("d");
  await page.mouse.move(300, 300);
  await page.mouse.down();
  await page.mouse.move(500, 400, { steps: 5 });
  await page.mouse.up();
  const line = (of: Page) => of.locator("svg[aria-hidden] > path[d^='M300.0 300.0L']");
  await expect(line(page)).toHaveCount(1);
  await expect(line(presenter)).toHaveCount(1);
  await page.keyboard.press("PageDown");
  await expect(line(page)).toHaveCount(0);
  await expect(line(presenter)).toHaveCount(0);
});

test(
  "a mouse that rests, from the start, for a while or after a key, points at nothing on a slide",
  FULL,
  async ({ page }) => {
    await page.clock.install();
    await openSlide(page, "revenue");
    const value = slide(page).locator('[data-evidence="us-revenue-2016"] text').last();
    const link = slide(page).locator("p a[data-evidence]").first();
    for (const pointed of [value, link]) {
      const look = () =>
        pointed.evaluate((element) => {
          const { textDecorationLine: line, textDecorationColor: color, cursor } = getComputedStyle(element);
          return { line, color, cursor };
        });
      const { x, y } = await middleOf(pointed);
      const plain = await look();
      const expectNothing = async () => {
        await expect.poll(look).toEqual(plain);
        await expect(page.getByRole("tooltip")).toHaveCount(0);
        await expect(slide(page).locator('[data-lit="true"]')).toHaveCount(0);
      };
      const expectPointed = async () => {
        await expect.poll(look).not.toEqual({ ...plain, cursor: "pointer" });
        expect((await look()).cursor).toBe("pointer");
      };
      expect(plain.cursor).toBe("none");
      await page.mouse.move(x, y);
      await page.reload();
      await expectSlide(page, "revenue");
      await expectNothing();
      await page.mouse.move(x + 1, y);
      await page.mouse.move(x, y);
      await expectPointed();
      await page.clock.runFor(4_000);
      await expectNothing();
      await page.mouse.move(x + 1, y);
      await expectPointed();
      await page.keyboard.press("PageDown");
      await page.keyboard.press("PageUp");
      await expectSlide(page, "revenue");
      await expectNothing();
      await page.mouse.move(20, 300);
      await page.keyboard.press("Shift");
    }
  },
);

test("nothing that a panel or a blank screen covers can be reached by Tab", FULL, async ({ page }) => {
  await openSlide(page, "revenue");
  for (const key of ["b", "o", "q"]) {
    await page.keyboard.press(key);
    expect(await toolbar(page).evaluate((bar) => bar.closest("[inert]") !== null)).toBe(true);
    for (let stop = 0; stop < 4; stop++) {
      await page.keyboard.press("Tab");
      const isCovered = () => document.activeElement?.closest("[inert]") != null;
      expect(await page.evaluate(isCovered), `after ${key}`).toBe(false);
    }
    await page.keyboard.press("Escape");
  }
});

for (const size of [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
] as const) {
  test(
    `at ${size.width}×${size.height} the buttons cover no text, and all slides are in the overview`,
    size.width === 1280 ? {} : FULL,
    async ({ page }) => {
      await page.setViewportSize(size);
      await openSlide(page, "revenue");
      await moveMouse(page);
      const bar = await toolbar(page).boundingBox();
      const title = await slide(page).getByRole("heading", { level: 1 }).boundingBox();
      expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual((title?.y ?? 0) + 1);
      await page.keyboard.press("o");
      const slides = deck(page).getByRole("region", { name: "All slides" }).getByRole("listitem");
      await expect(slides.filter({ has: page.getByRole("button", { name: /^Slide / }) })).toHaveCount(
        SLIDES.length,
      );
      for (const one of await deck(page)
        .getByRole("button", { name: /^Slide / })
        .all())
        await expect(one).toBeInViewport({ ratio: 0.99 });
    },
  );
}

test("a slide that is left out and one that is moved are so in the address", FULL, async ({ page }) => {
  await openSlide(page, "title");
  await page.keyboard.press("o");
  await deck(page)
    .getByRole("button", { name: `Leave out of this talk: ${headingOf("shares")}` })
    .click();
  await expect
    .poll(() => new URL(page.url()).searchParams.get("slides"))
    .toBe(SLIDES.filter((id) => id !== "shares").join());
  await page.reload();
  await expect(deck(page)).toBeFocused();
  for (const id of ["headline", "revenue", "meetings"]) {
    await page.keyboard.press("PageDown");
    await expect.poll(() => new URL(page.url()).searchParams.get("slide")).toBe(id);
  }
  await expect(slide(page).getByText(`4 / ${SLIDES.length - 1}`)).toBeVisible();
});

test("filters are changed over a slide", async ({ page }) => {
  await openSlide(page, "revenue");
  await page.keyboard.press("/");
  const panel = deck(page).getByRole("region", { name: "Search and filters" });
  await expect(panel.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("wang");
  await expect(slide(page).getByText(/^Only /)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panel).toHaveCount(0);
  await expectSlide(page, "revenue");
  await press(page, "Search and filters");
  await panel.getByRole("button", { name: "Clear filters" }).click();
  await expect(
    slide(page)
      .getByText(/^Only /)
      .filter({ visible: true }),
  ).toHaveCount(0);
});

test("zoomed to 400% everything can be reached", FULL, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 180 });
  await page.goto("/?slide=revenue");
  await expect(deck(page)).toBeFocused();
  await press(page, "Overview");
  const last = deck(page)
    .getByRole("button", { name: /^Slide / })
    .last();
  await last.scrollIntoViewIfNeeded();
  await last.click();
  await expectSlide(page, "sources");
  await press(page, "Exit");
  await expect(deck(page)).toHaveCount(0);
});

test(
  "the focus comes back from the overview and the search, and stays where a talk is changed",
  FULL,
  async ({ page }) => {
    await openSlide(page, "revenue");
    const focused = page.locator(":focus");
    for (const name of ["Overview", "Search and filters"]) {
      await toolbar(page).getByRole("button", { name }).press("Enter");
      await expect(
        deck(page).getByRole("region", { name: name === "Overview" ? "All slides" : name }),
      ).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(focused).toHaveText(name);
    }
    await page.keyboard.press("o");
    const title = headingOf("shares");
    await deck(page)
      .getByRole("button", { name: `Leave out of this talk: ${title}` })
      .press("Enter");
    await expect(focused).toHaveAccessibleName(`Put back: ${title}`);
    await focused.press("Enter");
    await expect(focused).toHaveAccessibleName(`Leave out of this talk: ${title}`);
    await focused.press("Enter");
    await deck(page).getByRole("button", { name: "All slides, in order" }).press("Enter");
    await expect(focused).toHaveRole("status");
  },
);
