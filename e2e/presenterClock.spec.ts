import type { Page } from "@playwright/test";
import { deck, expectSlide, SLIDES } from "./deck";
import { expect, test } from "./fixture";
import { clock, expectNow, next, notes, now, openBoth } from "./presenter";

test("the room's window has its own shape there, with its paper at the sides", async ({ page }) => {
  await page.setViewportSize({ width: 1600, height: 600 });
  const presenter = await openBoth(page, "revenue");
  const shape = () =>
    now(presenter)
      .locator("[style*='--shape']")
      .evaluate((frame) => frame.clientWidth / frame.clientHeight);
  await expect.poll(shape).toBeCloseTo(1600 / 600, 1);
  await page.setViewportSize({ width: 1024, height: 768 });
  await expect.poll(shape).toBeCloseTo(1024 / 768, 1);
  await presenter.reload();
  await expectNow(presenter, "revenue");
  await expect.poll(shape).toBeCloseTo(1024 / 768, 1);
});

for (const [width, height] of [
  [1280, 720],
  [1000, 700],
  [800, 600],
] as const) {
  test(`nothing is cut and nothing covered at ${width} × ${height}`, async ({ page }) => {
    const presenter = await openBoth(page, "title");
    await presenter.getByRole("spinbutton", { name: "Planned length (min)" }).fill("11");
    await presenter.setViewportSize({ width, height });
    for (const id of SLIDES) {
      await expectNow(presenter, id);
      await expect.poll(() => cutParts(presenter), id).toEqual([]);
      await page.keyboard.press("PageDown");
    }
  });
}

test("the time and what is left are the largest thing in it", async ({ page }) => {
  const presenter = await openBoth(page, "revenue");
  await presenter.getByRole("spinbutton", { name: "Planned length (min)" }).fill("11");
  await expect(clock(presenter).getByText(/^1[01]:\d\d left$/)).toBeVisible();
  await expect(clock(presenter).getByText(/^Ends \d+:\d\d [AP]M$/)).toBeVisible();
  const sizes = await presenter.locator("main *").evaluateAll((elements) =>
    elements
      .filter((element) => [...element.childNodes].some(({ nodeType }) => nodeType === Node.TEXT_NODE))
      .map((element) => ({
        inClock: element.closest("section[aria-label=Clock]") !== null,
        size:
          Number.parseFloat(getComputedStyle(element).fontSize) *
          Number(element.closest<HTMLElement>("[style*='--scale']")?.style.getPropertyValue("--scale") || 1),
      })),
  );
  const largest = (inClock: boolean) =>
    Math.max(...sizes.filter((one) => one.inClock === inClock).map(({ size }) => size));
  expect(largest(true)).toBeGreaterThan(1.8 * largest(false));
});

test("clock, plan and place outlive a reload of either window, and closing it", async ({ page, context }) => {
  await context.clock.install();
  const presenter = await openBoth(page, "title");
  await presenter.getByRole("spinbutton", { name: "Planned length (min)" }).fill("11");
  await presenter.keyboard.press("PageDown");
  await presenter.clock.runFor(3 * 60_000);
  await expect(clock(presenter).getByText(/^3:\d\d elapsed$/)).toBeVisible();
  const before = await startOf(presenter);

  await presenter.reload();
  await expectNow(presenter, SECOND);
  await expect(presenter.getByRole("spinbutton", { name: "Planned length (min)" })).toHaveValue("11");
  await expectSameStart(presenter, before);
  await page.reload();
  await expectSlide(page, SECOND);
  await expectSameStart(presenter, before);

  await presenter.close();
  const again = await openBoth(page, SECOND);
  await expect(again.getByRole("spinbutton", { name: "Planned length (min)" })).toHaveValue("11");
  await expectSameStart(again, before);
});

test("a rehearsal records each slide's time; the pace is judged by it, and not before", async ({
  page,
  context,
}) => {
  await context.clock.install();
  const presenter = await openBoth(page, "revenue");
  const pace = clock(presenter).locator("[data-pace]");
  const length = presenter.getByRole("spinbutton", { name: "Planned length (min)" });
  await length.fill("10");
  await presenter.getByRole("button", { name: "Rehearse" }).click();
  await expectNow(presenter, "title");
  await expect(pace).toHaveText("");
  await presenter.clock.runFor(60_000);
  await presenter.keyboard.press("PageDown");
  await expectNow(presenter, SECOND);
  await expect(pace).toHaveText("");
  await presenter.clock.runFor(5 * 60_000);
  await presenter.keyboard.press("PageDown");
  await presenter.clock.runFor(60_000);
  await presenter.getByRole("button", { name: "End rehearsal" }).click();
  const rehearsal = presenter.getByRole("region", { name: "Rehearsal", exact: true });
  await expect(rehearsal.getByText(/^The rehearsal took 7:0\d; it showed 3 of/)).toBeVisible();
  await expect(rehearsal.getByRole("listitem").nth(1)).toContainText("5:0");
  await rehearsal.getByRole("button", { name: "Use as the plan" }).click();
  await expect(notes(presenter)).toBeVisible();
  await expect(length).toHaveValue("");

  // The plan is of the dossier: it is there for the talk, in another window.
  await presenter.keyboard.press("Home");
  await expectNow(presenter, "title");
  await presenter.keyboard.press("PageDown");
  await expectNow(presenter, SECOND);
  await presenter.getByRole("button", { name: "Restart the timer" }).click();
  await presenter.clock.runFor(4 * 60_000);
  await expect(pace).toHaveText("On time");
  await presenter.clock.runFor(4 * 60_000);
  await expect(pace).toHaveText("2 minutes behind");
  await presenter.keyboard.press("End");
  await expectNow(presenter, "sources");
  await expect(next(presenter).getByText("The end").filter({ visible: true })).toBeVisible();
  await expect(pace).toHaveText(/minutes ahead/);
});

test("a clicker's start button does no harm there, nor does Escape", async ({ page }) => {
  const presenter = await openBoth(page, "revenue");
  for (const key of ["F5", "Escape", "F5", "Escape", "Shift+F5", "Escape"]) {
    await presenter.keyboard.press(key);
  }
  await expectNow(presenter, "revenue");
  await expectSlide(page, "revenue");
  await presenter.keyboard.press("PageDown");
  await expectSlide(page, "shares");
  await presenter.getByRole("button", { name: "Exit" }).click();
  await expect(deck(page)).toHaveCount(0);
});

/** The slide after the title. */
const SECOND = SLIDES[1] ?? "";

/** When the talk's clock started, as the window shows it, in seconds. */
const startOf = (presenter: Page) =>
  presenter.evaluate(() => {
    const gone = /(\d+):(\d\d) elapsed/.exec(document.querySelector("main")?.textContent ?? "");
    return Date.now() / 1000 - Number(gone?.[1]) * 60 - Number(gone?.[2]);
  });

/** The window shows whole seconds, some time after each. */
async function expectSameStart(presenter: Page, before: number): Promise<void> {
  expect(Math.abs((await startOf(presenter)) - before)).toBeLessThan(10);
}

/** What of the presenter's window is out of its window, out of a box that cuts it, or under the controls. */
const cutParts = (presenter: Page) =>
  presenter.evaluate(() => {
    const name = (element: Element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`;
    const strip = document.querySelector("[role=toolbar]")?.getBoundingClientRect();
    return [...document.querySelectorAll("main *")]
      .filter((element) => element.closest("[data-frame]") === null && element.checkVisibility())
      .filter((element) => getComputedStyle(element).clipPath === "none")
      .flatMap((element) => {
        const { right, bottom, width } = element.getBoundingClientRect();
        const isIn = element.closest("[role=toolbar]") !== null;
        const lowest = isIn || element.tagName === "MAIN" ? innerHeight : (strip?.top ?? 0);
        const isCut = width > 0 && (right > innerWidth + 1 || bottom > lowest + 1);
        const cuts = getComputedStyle(element).overflowY !== "visible";
        const hides = cuts && element.scrollHeight > element.clientHeight + 1;
        return isCut ? [`out: ${name(element)}`] : hides ? [`cut: ${name(element)}`] : [];
      });
  });
