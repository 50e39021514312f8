import type { Page } from "@playwright/test";
import { deck, expectSlide, openSlide, SLIDES } from "./deck";
import { expect, test } from "./fixture";
import { slideFaults } from "./slideBoxes";

/** What a projector, a laptop, an old projector, a large screen and a phone have, and the smallest text there. */
const SCREENS = [
  { width: 1280, height: 720, hasTouch: false, smallest: 18 },
  { width: 1280, height: 800, hasTouch: false, smallest: 18 },
  { width: 1024, height: 768, hasTouch: false, smallest: 18 },
  { width: 1920, height: 1080, hasTouch: false, smallest: 27 },
  { width: 390, height: 844, hasTouch: true, smallest: 14 },
] as const;

const LONG = "&year=2016,2017,2018,2024&person=li-qiang,elon-musk&kind=meeting,sales&q=tesla";

/** Looks at every slide in turn; at its table too where it has one. */
async function lookThrough(page: Page, smallest: number, { tables = false } = {}): Promise<void> {
  for (const id of SLIDES) {
    await expectSlide(page, id);
    await expectWell(page, smallest, id);
    if (tables) await lookAtTable(page, smallest, id);
    await page.keyboard.press("ArrowRight");
  }
}

async function lookAtTable(page: Page, smallest: number, id: string): Promise<void> {
  await page.keyboard.press("t");
  const table = deck(page).getByRole("table", { name: /: table$/ });
  const pages = deck(page).getByText(/^Rows, page/);
  if ((await table.count()) === 0) return;
  const said = (await pages.textContent()) ?? "";
  const last = Number(said.split(" of ")[1]);
  for (let at = 1; at <= last; at++) {
    await expect(pages).toHaveText(`Rows, page ${at} of ${last}`);
    await expectWell(page, smallest, `${id}, table ${at}`);
    if (at < last) await page.keyboard.press("ArrowRight");
  }
}

const expectWell = (page: Page, smallest: number, what: string): Promise<void> =>
  expect.soft
    .poll(() => slideFaults(page, smallest), { message: what, intervals: [50, 200, 500] })
    .toEqual([]);

for (const { width, height, hasTouch, smallest } of SCREENS) {
  test.describe(`at ${width}×${height}`, () => {
    test.use({ viewport: { width, height }, hasTouch, isMobile: hasTouch });

    test("nothing is cut, overlaps or is too small, in the tables neither", async ({ page }) => {
      await openSlide(page, "title");
      test.slow();
      await lookThrough(page, smallest, { tables: true });
    });

    test("nor where many filters are named", async ({ page }) => {
      await openSlide(page, `title${LONG}`);
      await lookThrough(page, smallest);
    });

    test("nor where the notes take their part of the screen", async ({ page }) => {
      for (const id of ["meetings", "then-and-now"]) {
        await openSlide(page, id);
        await page.keyboard.press("n");
        await expect(deck(page).getByRole("region", { name: "Notes" })).toBeVisible();
        await expectWell(page, Math.min(smallest, 9), `${id} with notes`);
      }
    });
  });
}
