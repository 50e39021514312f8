/** No violation that axe finds, in either theme, on a phone and on a desk, in every state of the page. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { dossier } from "./dossier";
import { dialog } from "./evidence";
import { expect, test } from "./fixture";
import { open, tableButton } from "./parts";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "plain, then with its tables open": async (page) => {
    await open(page);
    await expectNone(page);
    for (const { id } of dossier.exhibits) await tableButton(page, id).click();
  },
  "with the evidence of a figure, then of an event, open": async (page) => {
    await open(page, "?evidence=china-revenue-2015");
    await expect(dialog(page)).toBeVisible();
    await expectNone(page);
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
          await reach(page);
          await expectNone(page);
        });
      }
    });
  }
}

/** Each violation as a line: its rule, and where it is. */
async function expectNone(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  const lines = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
  expect(lines).toEqual([]);
}
