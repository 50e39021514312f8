/** No violation that axe finds, in any theme, on a phone and on a desk, in every state of the page. */
import type { Page } from "@playwright/test";
import { expectClean, violationsIn } from "./axe";
import { deck, moveMouse, openSlide } from "./deck";
import { dossier } from "./dossier";
import { dialog } from "./evidence";
import { expect, FULL, test } from "./fixture";
import { figure, open, openWithCharts, tableButton } from "./parts";
import { openShare, shareDialog } from "./sharing";

interface State {
  readonly reach: (page: Page) => Promise<unknown>;
  /** What is new in it; the rest of the page is looked at in the plain one. */
  readonly part?: string;
  readonly themes?: readonly string[];
}

const DARK = ["dark"];
const PROJECTED = ["projector"];
const WIDTHS = [1280, 390];

const withEvidence = (id: string) => async (page: Page) => {
  await page.goto(`/?evidence=${id}`);
  await expect(dialog(page).getByRole("heading", { level: 2 })).toBeVisible();
};

const STATES: Readonly<Record<string, State>> = {
  plain: { reach: (page) => openWithCharts(page) },
  "in the projector's colors": { reach: (page) => openWithCharts(page), themes: PROJECTED },
  // Of some exhibits nothing is left, of others a part.
  "filtered, with a notice": { reach: (page) => open(page, "?person=wang-yang&org=nobody") },
  "with no event left": {
    reach: (page) => open(page, "?q=zzz"),
    part: "aside, [data-filtered], figure:not([data-width=full])",
  },
  "with a table of each kind of row open": {
    reach: async (page) => {
      await open(page);
      for (const id of ["revenue", "meetings", "then-and-now", "forecasts"])
        await tableButton(page, id).click();
    },
    part: "figure:has(table)",
  },
  "with the evidence of a figure": { reach: withEvidence("china-revenue-2015"), part: "dialog" },
  "with evidence in the projector's colors": {
    reach: withEvidence("china-revenue-2015"),
    part: "dialog",
    themes: PROJECTED,
  },
  "with the evidence of an event": { reach: withEvidence("meeting-li-qiang-2024"), part: "dialog" },
  "with the evidence of a paragraph": { reach: withEvidence("cnn-2024:24"), part: "dialog" },
  "with the ways to share": {
    reach: async (page) => {
      await open(page, "?year=2024");
      await openShare(page);
      await expect(shareDialog(page).getByRole("img", { name: "QR code for this view" })).toBeVisible();
    },
    part: "dialog",
  },
  "with the report on a file that has a broken event": {
    reach: async (page) => {
      await open(page);
      await page.keyboard.press("Control+o");
      const events = dossier.events.map((event, at) => (at === 3 ? { ...event, when: "30 Feb" } : event));
      const opener = page.getByRole("dialog", { name: "Open a dossier" });
      await opener.locator("input[type=file]").setInputFiles({
        name: "mine.json",
        mimeType: "application/json",
        buffer: Buffer.from(JSON.stringify({ ...dossier, events })),
      });
      await expect(opener.getByRole("button", { name: "Copy the report" })).toBeVisible();
    },
    part: "dialog",
  },
  "with how to read this": {
    reach: async (page) => {
      await page.goto("/?guide=reading");
      await expect(page.getByRole("heading", { name: "How firm a number is" })).toBeVisible();
    },
    part: "dialog",
  },
  "a slide with its notes": {
    reach: async (page) => {
      await openSlide(page, "revenue");
      await page.keyboard.press("n");
      await expect(deck(page).getByRole("region", { name: "Notes", exact: true })).toBeVisible();
      await moveMouse(page, 300);
    },
    // The dashboard lies inert under it.
    part: '[aria-label="Presentation"]',
  },
  "an exhibit alone": {
    reach: async (page) => {
      await page.goto("/?embed=revenue&year=2016");
      await expect(figure(page, "revenue")).toBeVisible();
    },
  },
  "without its figures": {
    reach: async (page) => {
      await page.route("**/data/dossier.json", (route) =>
        route.fulfill({ json: { ...dossier, title: undefined } }),
      );
      await page.goto("/?dossier=data/dossier.json");
      await expect(page.getByRole("alert")).toBeVisible();
    },
  },
};

test.use({ viewport: { width: 1280, height: 900 } });
// The machine works all the time that axe takes.
test.describe.configure({ timeout: 90_000 });

// All states but the plain page are for the full run: axe keeps a machine busy for as long as all else.
for (const [state, { reach, part = "html", themes = DARK }] of Object.entries(STATES)) {
  test(state, state === "plain" ? {} : FULL, async ({ page }) => {
    await reach(page);
    await expectClean(page, part, state, { widths: WIDTHS, themes });
  });
}

test("what is wrong is found, and again after the theme has changed", FULL, async ({ page }) => {
  await page.goto("/?embed=revenue");
  await expect(figure(page, "revenue")).toBeVisible();
  expect(await violationsIn(page, "main")).toEqual([]);
  await page.evaluate(() => {
    for (const id of ["one", "two"]) {
      const small = document.createElement("button");
      small.id = id;
      small.ariaLabel = id;
      Object.assign(small.style, { padding: "0", width: "9px", height: "9px", minHeight: "0" });
      document.querySelector("main")?.append(small);
    }
    const pale = document.querySelector<HTMLElement>("figcaption > div");
    if (pale) pale.style.color = "light-dark(gray, black)";
  });
  const found = (await violationsIn(page, "main")).join("\n");
  expect(found).toContain("target-size: #one");
  expect(found).toContain("color-contrast");
  await page.evaluate(() => {
    document.documentElement.dataset.theme = "dark";
  });
  expect((await violationsIn(page, "main", "of colors")).join("\n")).toContain("foreground color: #000000");
});
