/** No violation that axe finds, in either theme, on a phone and on a desk, in every state of the page. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { dossier } from "./dossier";
import { dialog } from "./evidence";
import { expect, test } from "./fixture";
import { open, tableButton } from "./parts";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const OF_COLORS = ["color-contrast", "link-in-text-block"];

/** How each state is reached; `check` looks at one on the way. */
const STATES: Readonly<Record<string, (page: Page, check: () => Promise<void>) => Promise<void>>> = {
  plain: (page) => open(page),
  "with a table of each kind of row open": async (page) => {
    await open(page);
    for (const id of ["revenue", "meetings", "then-and-now", "forecasts"])
      await tableButton(page, id).click();
  },
  "with the evidence of a figure, then of an event, open": async (page, check) => {
    await open(page, "?evidence=china-revenue-2015");
    await expect(dialog(page)).toBeVisible();
    await check();
    await dialog(page).getByRole("link", { name: "Tesla’s China sales triple" }).first().click();
    await expect(dialog(page).getByRole("heading", { level: 2 })).toHaveText("Tesla’s China sales triple");
    await page.getByText("Also citing this paragraph").first().click();
  },
  "filtered, with a notice": (page) => open(page, "?year=2024&kind=meeting,trip&person=nobody"),
  "with nothing left": (page) => open(page, "?q=zzz"),
  "without its figures": async (page) => {
    await page.route("**/data/dossier.json", (route) =>
      route.fulfill({ json: { ...dossier, title: undefined, version: 2 } }),
    );
    await page.goto("/");
    await expect(page.getByRole("alert")).toBeVisible();
  },
};

for (const theme of ["light", "dark"] as const) {
  for (const width of [390, 1440]) {
    test.describe(`${theme}, ${width} px`, () => {
      test.use({ colorScheme: theme, viewport: { width, height: 900 } });

      for (const [state, reach] of Object.entries(STATES)) {
        test(state, async ({ page }) => {
          const check = () => expectNone(page, theme);
          await reach(page, check);
          await check();
        });
      }
    });
  }
}

/** A dark page differs from a light one in its colors alone. */
async function expectNone(page: Page, theme: "light" | "dark"): Promise<void> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (theme === "light" ? axe.withTags(TAGS) : axe.withRules(OF_COLORS)).analyze();
  const lines = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
  expect(lines).toEqual([]);
}
