import type { Page } from "@playwright/test";
import { expectSlide, openSlide, SLIDES, slide } from "./deck";
import { dossier } from "./dossier";
import { expect, test } from "./fixture";
import { open } from "./parts";
import { differences, type Line, linesOnStage, useMachineFaces } from "./slideTexts";

/** A slide of 1280 × 720 CSS pixels, in points. */
const SLIDE = { width: 960, height: 540 };

/** A browser that has printed as soon as it is asked to, and counts. */
async function stubPrint(page: Page, begins: boolean): Promise<void> {
  await page.addInitScript((answered) => {
    window.print = () => {
      const { dataset } = document.documentElement;
      dataset.prints = String(Number(dataset.prints ?? 0) + 1);
      if (answered) dispatchEvent(new Event("beforeprint"));
    };
  }, begins);
}

async function choose(page: Page, way: string): Promise<void> {
  await page.getByRole("banner").getByRole("button", { name: "Download", exact: true }).click();
  await page.getByRole("menuitem", { name: way, exact: true }).click();
}

for (const query of ["", "?theme=dark&year=2024"]) {
  test(`“/${query}” prints its slides, one a page`, async ({ page }) => {
    await stubPrint(page, true);
    await page.goto("/?slide=title");
    const all = Number(
      /^Slide 1 of (\d+)/.exec((await page.getByText(/^Slide 1 of \d+/).textContent()) ?? "")?.[1],
    );
    expect(all).toBeGreaterThan(dossier.exhibits.length);

    await open(page, query);
    await choose(page, "Slides, one per page (print)");
    await expect(page.locator("html")).toHaveAttribute("data-prints", "1");
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect([...pdf.matchAll(/\/Type\s*\/Page\b/g)]).toHaveLength(all);
    const sizes = [...pdf.matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)].map(([, box]) => box?.trim().split(/\s+/));
    for (const [, , width, height] of sizes.map((size) => (size ?? []).map(Number))) {
      expect(width).toBeCloseTo(SLIDE.width, -1);
      expect(height).toBeCloseTo(SLIDE.height, -1);
    }
    await expect(page.getByRole("banner")).not.toContainText("One moment");
    await expect(page.getByRole("figure").first()).toBeVisible();
  });
}

test("on the paper stand the slides and nothing of the dashboard, each as laid out on the screen", async ({
  page,
}) => {
  await stubPrint(page, true);
  await open(page);
  await choose(page, "Slides, one per page (print)");
  await expect(page.locator("html")).toHaveAttribute("data-prints", "1");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("banner")).toHaveCount(0);
  const titles = page.getByRole("heading", { level: 1 });
  const [first = "", ...rest] = await titles.allInnerTexts();
  expect(first).toBe(dossier.title);
  expect(rest.filter((title, at) => title !== rest[at - 1])).toEqual([
    ...dossier.exhibits.map(({ title }) => title),
    "Sources",
  ]);
  for (const drawing of await page.getByRole("img").all()) await expect(drawing).toBeVisible();
});

test("each sheet has the lines of its slide", async ({ page, expectNoise }) => {
  await useMachineFaces(page, expectNoise);
  await stubPrint(page, true);
  await page.setViewportSize({ width: 1280, height: 720 });
  await openSlide(page, "title");
  const shown = new Map<string, readonly Line[]>();
  for (const id of SLIDES) {
    await expectSlide(page, id);
    shown.set(id, await linesOnStage(slide(page)));
    await page.keyboard.press("ArrowRight");
  }
  await open(page);
  await choose(page, "Slides, one per page (print)");
  await expect(page.locator("html")).toHaveAttribute("data-prints", "1");
  await page.emulateMedia({ media: "print" });
  const sheets = page.locator("section").filter({ has: page.getByRole("heading", { level: 1 }) });
  await expect(sheets).toHaveCount(SLIDES.length);
  for (const [at, id] of SLIDES.entries()) {
    expect(differences(shown.get(id) ?? [], await linesOnStage(sheets.nth(at))), id).toEqual([]);
  }
});

test("what a filter leaves out is faded before the slides are printed", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      const drawings = [...document.querySelectorAll("section [role='img']")];
      const matching = drawings.map((drawing) =>
        [...drawing.querySelectorAll("[data-evidence]:not([data-match='false'])")].map(
          (mark) => mark.getAttribute("data-evidence") ?? "",
        ),
      );
      document.documentElement.dataset.matching = JSON.stringify(matching.flat());
      dispatchEvent(new Event("beforeprint"));
    };
  });
  await open(page, "?org=baidu");
  await choose(page, "Slides, one per page (print)");
  await expect(page.locator("html")).toHaveAttribute("data-matching", /./);
  const matching = JSON.parse((await page.locator("html").getAttribute("data-matching")) ?? "");
  expect(matching.toSorted()).toEqual(["baidu-close-2024", "baidu-deal-2024", "baidu-rise-2024"]);
});

test("after the slides the handout prints as it did", async ({ page }) => {
  await stubPrint(page, true);
  await open(page);
  await choose(page, "Slides, one per page (print)");
  await expect(page.locator("html")).toHaveAttribute("data-prints", "1");
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await choose(page, "Handout (print)");
  await expect(page.locator("html")).toHaveAttribute("data-prints", "2");
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect([...pdf.matchAll(/\/Type\s*\/Page\b/g)].length).toBeLessThanOrEqual(5);
});

for (const [way, next] of [
  ["Handout (print)", "PowerPoint instead"],
  ["Slides, one per page (print)", "PowerPoint instead"],
] as const) {
  test(`where the browser does not print, ${way} says so and offers the next best`, async ({ page }) => {
    await stubPrint(page, false);
    await open(page);
    await choose(page, way);
    await expect(page.getByRole("banner")).toContainText("Your browser doesn’t print from here.", {
      timeout: 12_000,
    });
    await expect(page.getByRole("button", { name: next })).toBeVisible();
  });
}
