/** No violation that axe finds, in either theme, on a phone and on a desk, in every state of the page. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { dossier } from "./dossier";
import { dialog } from "./evidence";
import { expect, test } from "./fixture";
import { withoutInlineDossier } from "./hold";
import { open, tableButton } from "./parts";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const OF_COLORS = ["color-contrast", "link-in-text-block"];

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

for (const theme of ["light", "dark"] as const) {
  for (const width of [390, 1440]) {
    test.describe(`${theme}, ${width} px`, () => {
      test.use({ colorScheme: theme, viewport: { width, height: 900 } });

      // On a phone the dark page has the colors that it has on a desk.
      const states = Object.entries(STATES).slice(0, theme === "dark" && width === 390 ? 1 : undefined);
      for (const [state, { reach, part = "html" }] of states) {
        test(state, async ({ page }) => {
          await reach(page);
          const axe = new AxeBuilder({ page }).include(part);
          // A dark page differs from a light one in its colors alone.
          const { violations } = await (theme === "light"
            ? axe.withTags(TAGS)
            : axe.withRules(OF_COLORS)
          ).analyze();
          expect(
            violations.flatMap(({ id, nodes }) =>
              nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
            ),
          ).toEqual([]);
        });
      }
    });
  }
}

test("projector, 1440 px", async ({ page }) => {
  await open(page, "?theme=projector&year=2017");
  const { violations } = await new AxeBuilder({ page }).withRules(OF_COLORS).analyze();
  expect(violations.flatMap(({ nodes }) => nodes.map(({ target }) => target))).toEqual([]);
});
