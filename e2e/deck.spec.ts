import type { Page } from "@playwright/test";
import { deck, expectSlide, headingOf, moveMouse, openSlide, press, SLIDES, slide, toolbar } from "./deck";
import { dossier } from "./dossier";
import { dialog } from "./evidence";
import { expect, FULL, test } from "./fixture";
import { count, figure, open, query } from "./parts";

const LAST = SLIDES[SLIDES.length - 1] ?? "";
const FILTERS = "year=2024&person=li-qiang";

const isFullScreen = (page: Page) => page.evaluate(() => document.fullscreenElement !== null);
const key = (page: Page, name: string) => page.keyboard.press(name);

test("Present opens the deck at its title, full screen, and Back leaves it", async ({ page }) => {
  await open(page, `?${FILTERS}`);
  await page.getByRole("banner").getByRole("button", { name: "Present" }).click();
  await expectSlide(page, "title");
  await expect.poll(() => isFullScreen(page)).toBe(true);
  await key(page, "ArrowRight");
  // What has nothing on them is left out.
  await key(page, "ArrowRight");
  await expectSlide(page, "meetings");
  await page.goBack();
  await expect(deck(page)).toHaveCount(0);
  await expect.poll(() => query(page)).toBe(FILTERS);
  await page.goForward();
  await expectSlide(page, "meetings");
});

test("p opens the deck, but not while something is typed", async ({ page }) => {
  await open(page);
  await page.getByRole("searchbox").fill("");
  await key(page, "p");
  await expect(page.getByRole("searchbox")).toHaveValue("p");
  await expect(deck(page)).toHaveCount(0);
  await page.getByRole("searchbox").fill("");
  await page.getByRole("searchbox").blur();
  await key(page, "p");
  await expectSlide(page, "title");
});

test("leaving an exhibit's deck returns to its place, its button and the same filters", async ({ page }) => {
  await open(page, `?${FILTERS}`);
  const button = figure(page, "timeline").getByRole("button", { name: "Present" });
  await button.scrollIntoViewIfNeeded();
  const counted = await count(page).textContent();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(0);
  await button.click();
  await expectSlide(page, "timeline");
  for (const name of ["PageDown", " ", "Home", "End"]) await key(page, name);
  await expectSlide(page, LAST);
  // Full screen comes before the deck, as the browser itself has it.
  await key(page, "Escape");
  await expect.poll(() => isFullScreen(page)).toBe(false);
  await expectSlide(page, LAST);
  await key(page, "Escape");
  await expect(deck(page)).toHaveCount(0);
  await expect(button).toBeFocused();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
  await expect(count(page)).toHaveText(counted ?? "");
  await expect.poll(() => query(page)).toBe(FILTERS);
});

for (const id of ["title", "revenue", "timeline"])
  test(
    `a link opens the slide "${id}" with its filters named`,
    id === "timeline" ? {} : FULL,
    async ({ page }) => {
      await openSlide(page, `${id}&${FILTERS}`);
      await expect(slide(page).getByText("Only 2024 · Li Qiang")).toBeVisible();
      await openSlide(page, id);
      await expect(slide(page).getByText(/Only/).filter({ visible: true })).toHaveCount(0);
    },
  );

test(
  "the window is named after the slide, and after the page once Back or Escape has left it",
  FULL,
  async ({ page }) => {
    await open(page, `?${FILTERS}`);
    await page.getByRole("banner").getByRole("button", { name: "Present" }).click();
    await expectSlide(page, "title");
    await expect(page).toHaveTitle(dossier.title);
    await key(page, "ArrowRight");
    await key(page, "ArrowRight");
    await expect(page).toHaveTitle(`${headingOf("meetings")} – ${dossier.title}`);
    await page.goBack();
    await expect(page).toHaveTitle(dossier.title);
    await openSlide(page, "revenue");
    await expect(page).toHaveTitle(`${headingOf("revenue")} – ${dossier.title}`);
    await key(page, "e");
    await expect(dialog(page)).toBeVisible();
    await key(page, "Escape");
    await expect(page).toHaveTitle(`${headingOf("revenue")} – ${dossier.title}`);
    await key(page, "Escape");
    await expect(page).toHaveTitle(dossier.title);
  },
);

test("the slides: a title, the exhibits in the dossier's order, the sources", async ({ page }) => {
  await openSlide(page, "title");
  for (const id of SLIDES) {
    await expectSlide(page, id);
    await key(page, "ArrowRight");
  }
  await expectSlide(page, LAST);
});

test("steps, full screen and leaving are buttons", async ({ page }) => {
  await openSlide(page, "revenue");
  await press(page, "Next slide");
  await expectSlide(page, "shares");
  await press(page, "Previous slide");
  await expectSlide(page, "revenue");
  await press(page, "Full screen");
  await expect.poll(() => isFullScreen(page)).toBe(true);
  await press(page, "Exit");
  await expect(deck(page)).toHaveCount(0);
});

test("the buttons go when the mouse rests, and stay for whoever comes by Tab", async ({ page }) => {
  await page.clock.install();
  await openSlide(page, "revenue");
  await moveMouse(page);
  await expect(toolbar(page)).toHaveCSS("opacity", "1");
  await page.clock.runFor(4_000);
  await expect(toolbar(page)).toHaveCSS("opacity", "0");
  await toolbar(page).getByRole("button", { name: "Next slide" }).focus();
  await expect(toolbar(page)).toHaveCSS("opacity", "1");
});

test("stepping is instant: the next slide is drawn already", async ({ page }) => {
  await openSlide(page, "title");
  await key(page, "ArrowRight");
  await expectSlide(page, "headline");
  const next = deck(page)
    .locator("[data-shown=false]")
    .filter({ hasText: headingOf("revenue") });
  await expect(next.locator("svg")).not.toHaveCount(0);
  const drawn = await page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        document.addEventListener("keyup", () => resolve(false));
        document.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight" }));
        requestAnimationFrame(() => {
          const shown = document.querySelector("div[data-shown=true]:not([role])");
          resolve((shown?.textContent ?? "").includes("quarter") && shown?.querySelector("svg") !== null);
        });
      }),
  );
  expect(drawn).toBe(true);
});

test(
  "printing while a slide is on show gives the handout, and the slide is there again after",
  FULL,
  async ({ page }) => {
    await openSlide(page, "revenue");
    await page.emulateMedia({ media: "print" });
    await expect(deck(page)).toBeHidden();
    await expect(page.getByText(headingOf("revenue"), { exact: true }).first()).toBeVisible();
    await page.emulateMedia({ media: "screen" });
    await expect(slide(page).getByRole("img").first()).toBeVisible();
  },
);
