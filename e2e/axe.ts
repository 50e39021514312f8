import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const OF_COLORS = ["color-contrast", "link-in-text-block"];

/** What axe finds wrong with a part of the page: one line for each element. */
export async function violationsIn(
  page: Page,
  part: string,
  rules: "all" | "of colors" = "all",
): Promise<readonly string[]> {
  // The drawings for other widths, which nobody meets, take axe as long as the rest of the page.
  await page.evaluate(() => {
    for (const drawing of document.querySelectorAll("[data-room]")) {
      if (!drawing.checkVisibility()) drawing.remove();
    }
  });
  const axe = new AxeBuilder({ page }).include(part);
  const { violations } = await (rules === "all" ? axe.withTags(TAGS) : axe.withRules(OF_COLORS)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary}`),
  );
}
