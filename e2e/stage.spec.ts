import type { Page } from "@playwright/test";
import { STAGE, STAGE_TYPE } from "../src/view/stage";
import { deck, expectSlide, openSlide, press, SLIDES, slide } from "./deck";
import { expect, FULL, test } from "./fixture";
import { differences, linesIn, linesOnStage, meetings, outside } from "./slideTexts";

/** Old and new projectors, laptops, a wide screen. */
const STAGED = [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
  { width: 2560, height: 1080 },
] as const;

/** Phones, upright and sideways; a laptop whose reader has zoomed to 200%. */
const SMALL = [
  { width: 844, height: 390 },
  { width: 740, height: 360 },
  { width: 390, height: 844 },
  { width: 640, height: 360 },
] as const;

/** More filters than a line names. */
const LONG = "&year=2016,2017,2018,2024&person=li-qiang,elon-musk&kind=meeting,sales&q=tesla";

/** In every run a laptop and a phone; the other sizes in the full one. */
const of = (size: object) => (size === STAGED[0] || size === SMALL[0] ? {} : FULL);

const scaleOf = ({ width, height }: { readonly width: number; readonly height: number }) =>
  Math.min(width / STAGE.width, height / STAGE.height);

/** What is wrong with the slide on the stage, in words: texts that meet, leave it or are too small to be read. */
async function faults(page: Page, scale: number): Promise<readonly string[]> {
  const lines = await linesIn(slide(page), scale);
  return [
    ...(lines.length === 0 ? ["nothing is on the slide"] : []),
    ...meetings(lines),
    ...outside(lines, STAGE.width, STAGE.height),
    ...lines
      .filter(({ size }) => size < STAGE_TYPE.source - 0.3)
      .map(({ words, size }) => `“${words}” is ${size.toFixed(1)} px`),
  ];
}

const expectWell = (page: Page, scale: number, what: string): Promise<void> =>
  expect.soft.poll(() => faults(page, scale), { message: what, intervals: [50, 200, 500] }).toEqual([]);

/** Runs for every slide, from the first. */
async function eachSlide(page: Page, look: (id: string) => Promise<void>): Promise<void> {
  for (const [at, id] of SLIDES.entries()) {
    if (at > 0) await deck(page).press("PageDown");
    await expectSlide(page, id);
    await look(id);
  }
}

for (const size of STAGED) {
  test(
    `at ${size.width}×${size.height} no text meets another, leaves the slide or is too small`,
    of(size),
    async ({ page }) => {
      await page.setViewportSize(size);
      await openSlide(page, "title");
      await eachSlide(page, (id) => expectWell(page, scaleOf(size), id));
    },
  );
}

test("nor where many filters are named, nor in the tables", FULL, async ({ page }) => {
  await page.setViewportSize(STAGE);
  // The keys pass over a slide on which nothing is left; its address shows it.
  for (const id of SLIDES) {
    await openSlide(page, `${id}${LONG}`);
    await expectWell(page, 1, id);
  }
  await openSlide(page, "title");
  await eachSlide(page, async (id) => {
    if (id === "title" || id === "sources") return;
    await page.keyboard.press("t");
    await expect(deck(page).getByRole("table", { name: /: table$/ })).toBeVisible();
    await expectWell(page, 1, `table of ${id}`);
    await page.keyboard.press("t");
  });
});

test("a slide has the same lines in every window that has room for the stage", FULL, async ({ page }) => {
  await page.setViewportSize(STAGE);
  await openSlide(page, "title");
  await eachSlide(page, async (id) => {
    const lines = await linesOnStage(slide(page));
    for (const size of [STAGED[1], STAGED[3]]) {
      await page.setViewportSize(size);
      await expect
        .poll(async () => differences(lines, await linesOnStage(slide(page))), { message: id })
        .toEqual([]);
    }
    await page.setViewportSize(STAGE);
  });
});

for (const size of SMALL) {
  test(
    `at ${size.width}×${size.height} the deck shows the page's own figures, and nothing leaves the window`,
    of(size),
    async ({ page }) => {
      await page.setViewportSize(size);
      await openSlide(page, "title");
      for (const id of SLIDES) {
        await expectSlide(page, id);
        if (id !== "title" && id !== "sources") await expect(slide(page).getByRole("figure")).toBeVisible();
        await expect
          .poll(async () => {
            const lines = await linesIn(slide(page));
            return [...meetings(lines), ...outside(lines, size.width, Number.POSITIVE_INFINITY)];
          })
          .toEqual([]);
        expect(await slide(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(
          0,
        );
        if (id !== SLIDES.at(-1)) await press(page, "Next slide");
      }
    },
  );
}

test("on a small window the keys bring the rest of a slide before the next one", async ({ page }) => {
  await page.setViewportSize({ width: 740, height: 360 });
  await openSlide(page, "timeline");
  const top = () => slide(page).evaluate(({ scrollTop }) => scrollTop);
  expect(await top()).toBe(0);
  await page.keyboard.press("PageDown");
  await expect.poll(top).toBeGreaterThan(0);
  await expectSlide(page, "timeline");
  await page.keyboard.press("PageUp");
  await expect.poll(top).toBe(0);
  await page.keyboard.press("PageUp");
  await expectSlide(page, SLIDES[SLIDES.indexOf("timeline") - 1] ?? "");
});

test("a window that grows or shrinks changes from the one to the other, on the same slide", async ({
  page,
}) => {
  await page.setViewportSize(STAGE);
  await openSlide(page, "revenue");
  await expect(slide(page).getByRole("figure")).toHaveCount(0);
  await page.setViewportSize({ width: 699, height: 600 });
  await expect(slide(page).getByRole("figure")).toBeVisible();
  await expectSlide(page, "revenue");
  await page.setViewportSize({ width: 700, height: 480 });
  await expect(slide(page).getByRole("figure")).toHaveCount(0);
  await expectSlide(page, "revenue");
});
