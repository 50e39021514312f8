/** No violation that axe finds, in either theme, on a phone and on a desk, in every state of the page. */
import type { Page } from "@playwright/test";
import { violationsIn } from "./axe";
import { dossier } from "./dossier";
import { dialog } from "./evidence";
import { expect, test } from "./fixture";
import { withoutInlineDossier } from "./hold";
import { open, tableButton } from "./parts";

interface State {
  readonly reach: (page: Page) => Promise<unknown>;
  /** What is new in it; the rest of the page is looked at in the plain one. */
  readonly part?: string;
}

const STATES: Readonly<Record<string, State>> = {
  plain: { reach: (page) => open(page) },
  "with a table of each kind of row open": {
    reach: async (page) => {
      await open(page);
      for (const id of ["revenue", "meetings", "then-and-now", "forecasts"])
        await tableButton(page, id).click();
    },
    part: "figure:has(table)",
  },
  "with the evidence of a figure open": {
    reach: async (page) => {
      await page.goto("/?evidence=china-revenue-2015");
      await dialog(page).getByText("Also citing this paragraph").first().click();
    },
    part: "dialog",
  },
  "with the evidence of an event open": {
    reach: async (page) => {
      await page.goto("/?evidence=meeting-li-qiang-2024");
      await dialog(page).getByText("Also citing this paragraph").first().click();
    },
    part: "dialog",
  },
  // Of some exhibits nothing is left, of others a part.
  "filtered, with a notice": { reach: (page) => open(page, "?person=wang-yang&org=nobody") },
  "with no event left": { reach: (page) => page.goto("/?q=zzz"), part: "aside" },
  "without its figures": {
    reach: async (page) => {
      await withoutInlineDossier(page);
      await page.route("**/data/dossier.json", (route) =>
        route.fulfill({ json: { ...dossier, title: undefined, version: 2 } }),
      );
      await page.goto("/");
      await expect(page.getByRole("alert")).toBeVisible();
    },
  },
};

// The machine works all the time that axe takes.
test.describe.configure({ timeout: 90_000 });

/** A dark page, and one for a projector, differ from a light one in their colors alone. */
const IN_COLORS = ["plain", "with the evidence of a figure open"];

for (const width of [390, 1440]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });
    for (const [state, { reach, part = "html" }] of Object.entries(STATES)) {
      test(state, async ({ page }) => {
        await reach(page);
        expect(await violationsIn(page, part)).toEqual([]);
      });
    }
  });
}

for (const theme of ["dark", "projector"]) {
  for (const state of IN_COLORS) {
    test(`${theme}, ${state}`, async ({ page }) => {
      await STATES[state]?.reach(page);
      await page.evaluate((name) => {
        document.documentElement.dataset.theme = name;
      }, theme);
      expect(await violationsIn(page, STATES[state]?.part ?? "html", "of colors")).toEqual([]);
    });
  }
}
