import type { Page } from "@playwright/test";
import { deck, expectSlide, openSlide, SLIDES } from "./deck";
import { expect, test } from "./fixture";
import { type Rule, slideFaults } from "./slideBoxes";

/** What a projector, a laptop, an old projector, a large screen and a phone have, and the smallest text there. */
const SCREENS = [
  { width: 1280, height: 720, hasTouch: false, smallest: 18 },
  { width: 1280, height: 800, hasTouch: false, smallest: 18 },
  { width: 1024, height: 768, hasTouch: false, smallest: 18 },
  { width: 1920, height: 1080, hasTouch: false, smallest: 27 },
  { width: 390, height: 844, hasTouch: true, smallest: 14 },
] as const;

/** Notes on the one screen are for whoever speaks: the slide above them is a copy. */
const WITH_NOTES = 9;

const LONG = "&year=2016,2017,2018,2024&person=li-qiang,elon-musk&kind=meeting,sales&q=tesla";

/** A drawing and a text, each with its notes. */
const NOTED: readonly string[] = ["meetings", "then-and-now"];

/** Looks at every slide in turn; at its table too where it has one and there is a rule for tables, and at notes. */
async function lookThrough(page: Page, rule: Rule, ofTables?: Rule): Promise<void> {
  for (const id of SLIDES) {
    await expectSlide(page, id);
    await expectWell(page, rule, id);
    if (ofTables && NOTED.includes(id)) await lookBesideNotes(page, ofTables, id);
    if (ofTables) await lookAtTable(page, ofTables, id);
    await page.keyboard.press("ArrowRight");
  }
}

async function lookBesideNotes(page: Page, rule: Rule, id: string): Promise<void> {
  const notes = deck(page).getByRole("region", { name: "Notes" });
  await page.keyboard.press("n");
  await expect(notes).toBeVisible();
  await expectWell(page, { ...rule, smallest: WITH_NOTES }, `${id} with notes`);
  await page.keyboard.press("n");
  await expect(notes).toHaveCount(0);
}

async function lookAtTable(page: Page, rule: Rule, id: string): Promise<void> {
  await page.keyboard.press("t");
  const table = deck(page).getByRole("table", { name: /: table$/ });
  const pages = deck(page).getByText(/^Rows, page/);
  if (id === "title" || id === "sources") return;
  await expect(table).toBeVisible();
  const last = (await pages.count()) === 0 ? 1 : Number((await pages.textContent())?.split(" of ")[1]);
  for (let at = 1; at <= last; at++) {
    if (last > 1) await expect(pages).toHaveText(`Rows, page ${at} of ${last}`);
    await expectWell(page, rule, `${id}, table ${at}`);
    if (at < last) await page.keyboard.press("ArrowRight");
  }
}

const expectWell = (page: Page, rule: Rule, what: string): Promise<void> =>
  expect.soft.poll(() => slideFaults(page, rule), { message: what, intervals: [50, 200, 500] }).toEqual([]);

for (const { width, height, hasTouch, smallest } of SCREENS) {
  test.describe(`at ${width}×${height}`, () => {
    test.use({ viewport: { width, height }, hasTouch, isMobile: hasTouch });
    const strict = { smallest, mayScroll: false };
    const onPhone = { smallest, mayScroll: hasTouch };

    test("nothing is cut, overlaps or is too small, nor in the tables, nor beside the notes", async ({
      page,
    }) => {
      test.slow();
      await openSlide(page, "title");
      await lookThrough(page, strict, onPhone);
    });

    test("nor where many filters are named", async ({ page }) => {
      await openSlide(page, `title${LONG}`);
      await lookThrough(page, onPhone);
    });
  });
}

test("a table on show fits each screen that is plugged in", async ({ page }) => {
  await openSlide(page, "meetings");
  await page.keyboard.press("t");
  await expect(deck(page).getByRole("table", { name: /: table$/ })).toBeVisible();
  for (const { width, height, smallest } of SCREENS) {
    await page.setViewportSize({ width, height });
    await expectWell(page, { smallest, mayScroll: width < height }, `meetings at ${width}×${height}`);
  }
});
