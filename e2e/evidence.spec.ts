import type { Locator, Page } from "@playwright/test";
import { mark, marks, picture } from "./drawings";
import { clickAt, dialog } from "./evidence";
import { headingOf } from "./evidenceFacts";
import { expect, test } from "./fixture";
import { dataTable, figure, onList, openWithCharts, query, tableButton } from "./parts";

interface Way {
  readonly from: string;
  readonly evidence: string;
  readonly link: (page: Page) => Locator;
  /** The exhibit whose table is opened first. */
  readonly table?: string;
  /** A ¶ of several that the evidence lists, and where it leads. */
  readonly onward?: { readonly name: string; readonly evidence: string };
}

const MEETING = "Elon Musk meets Premier Li Qiang in Beijing";

const LINKS: Readonly<Record<string, readonly Way[]>> = {
  "a number or an event": [
    {
      from: "a headline number",
      evidence: "china-revenue-2016",
      link: (page) => figure(page, "headline").getByRole("link", { name: /^more than \$1B: / }),
    },
    {
      from: "an event of the list",
      evidence: "meeting-li-qiang-2024",
      link: (page) => onList(page, MEETING).getByRole("link", { name: MEETING }),
    },
    {
      from: "a number in a note",
      evidence: "china-share-of-us-2016",
      link: (page) => figure(page, "revenue").getByRole("link", { name: "more than 23.8%" }),
    },
    {
      from: "a number in a comparison",
      evidence: "import-tariff-2017",
      link: (page) => answers(page, "Where are the cars built?").getByRole("link", { name: "25%" }),
    },
    {
      from: "a number in the ledger",
      evidence: "market-rank-2024",
      link: (page) => figure(page, "forecasts").getByRole("link", { name: "second" }),
    },
  ],
  "a ¶": [
    {
      from: "the only ¶ of an event of the list",
      evidence: "cnn-2024:13",
      link: (page) =>
        onList(page, "Baidu closes higher in Hong Kong").getByRole("link", { name: "CNN, paragraph 13" }),
    },
    {
      from: "a ¶ of several of an event of the list",
      evidence: "meeting-li-qiang-2024",
      link: (page) => onList(page, MEETING).getByRole("link", { name: "CNN, 6 paragraphs" }),
      onward: { name: "Paragraph 24", evidence: "cnn-2024:24" },
    },
    {
      from: "a ¶ of a caption",
      evidence: "headline",
      link: (page) =>
        figure(page, "headline").locator("figcaption").getByRole("link", { name: "Fortune, 3 paragraphs" }),
      onward: { name: "Fortune, paragraph 8", evidence: "fortune-2017:8" },
    },
    {
      from: "the ¶ of a key number",
      evidence: "cnn-2024:33",
      link: (page) =>
        figure(page, "headline").getByRole("listitem").getByRole("link", { name: "CNN, paragraph 33" }),
    },
    {
      from: "the ¶ of a comparison",
      evidence: "cnn-2024:31",
      link: (page) =>
        answers(page, "Where are the cars built?").getByRole("link", { name: "CNN, paragraph 31" }),
    },
    {
      from: "the ¶ of the ledger",
      evidence: "cnn-2024:32",
      link: (page) =>
        figure(page, "forecasts")
          .getByRole("row", { name: "Li Anding" })
          .getByRole("link", { name: "CNN, paragraph 32" }),
    },
  ],
  "a row of a table": [
    {
      from: "what a row of a table is about",
      evidence: "baidu-close-2024",
      table: "shares",
      link: (page) => dataTable(page, "shares").getByRole("link", { name: /^Baidu share price/ }),
    },
    {
      from: "the value in a row of a table",
      evidence: "tesla-ytd-2024",
      link: (page) => dataTable(page, "shares").getByRole("link", { name: "−32%" }),
    },
    {
      from: "an event in the table of the timeline",
      evidence: "trip-2017",
      table: "timeline",
      link: (page) =>
        dataTable(page, "timeline").getByRole("link", { name: "Elon Musk visits China unexpectedly" }),
    },
    {
      from: "the ¶ of a row of a table",
      evidence: "fortune-2017:5",
      table: "revenue",
      link: (page) =>
        dataTable(page, "revenue")
          .getByRole("row", { name: "$4.2 billion" })
          .getByRole("link", { name: "Fortune, paragraph 5" }),
    },
  ],
};

for (const [what, ways] of Object.entries(LINKS)) {
  test(`${what} leads to its evidence, and the focus comes back`, async ({ page }) => {
    await openWithCharts(page);
    for (const { from, evidence, link, table, onward } of ways) {
      await test.step(from, async () => {
        if (table !== undefined) await tableButton(page, table).click();
        await link(page).click();
        await expectEvidence(page, evidence);
        if (onward !== undefined) {
          await dialog(page).getByRole("link", { name: onward.name, exact: true }).click();
          await expectEvidence(page, onward.evidence);
        }
        await page.keyboard.press("Escape");
        await expectClosed(page);
        await expect(link(page)).toBeFocused();
      });
    }
  });
}

/** A mark of every form of chart. */
const MARKS = [
  { exhibit: "revenue", of: "a derived bar", evidence: "china-revenue-2015" },
  { exhibit: "growth", of: "a bar in a panel", evidence: "import-tariff-2017" },
  { exhibit: "shares", of: "a rise", evidence: "tesla-premarket-2024" },
  { exhibit: "shares", of: "a fall", evidence: "tesla-ytd-2024" },
  { exhibit: "meetings", of: "a meeting that is described", evidence: "meeting-li-qiang-2024" },
  { exhibit: "meetings", of: "a meeting that is only counted", evidence: "li-meetings-since-2018" },
  { exhibit: "timeline", of: "an event", evidence: "trip-2017" },
  { exhibit: "timeline", of: "several occasions", evidence: "meetings-li-qiang-since-2018" },
];

test("marks lead to their evidence, and the focus comes back to the picture", async ({ page }) => {
  await openWithCharts(page);
  for (const { exhibit, of, evidence } of MARKS) {
    await test.step(`${exhibit}: ${of}`, async () => {
      await clickAt(mark(page, exhibit, evidence));
      await expectEvidence(page, evidence);
      await page.keyboard.press("Escape");
      await expectClosed(page);
      await expect(picture(page, exhibit)).toBeFocused();
    });
  }
});

test("each meeting that is only counted leads to the count, and so does the number; a name leads nowhere", async ({
  page,
}) => {
  await openWithCharts(page);
  const chart = picture(page, "meetings");
  const counted = marks(chart, "li-meetings-since-2018").filter({ has: page.locator("circle") });
  await expect(counted).toHaveCount(4);
  const number = chart.getByText("at least 5 more since", { exact: true }).filter({ visible: true });
  for (const place of [counted.first(), counted.last(), number]) {
    await clickAt(place);
    await expectEvidence(page, "li-meetings-since-2018");
    await page.keyboard.press("Escape");
    await expectClosed(page);
  }
  await clickAt(chart.getByText("Ren Hongbin", { exact: true }).filter({ visible: true }));
  await expectClosed(page);
});

const answers = (page: Page, question: string): Locator =>
  figure(page, "then-and-now").getByRole("row", { name: question });

async function expectEvidence(page: Page, evidence: string): Promise<void> {
  await expect(dialog(page)).toBeVisible();
  await expect(dialog(page).getByRole("heading", { level: 2 })).toHaveText(headingOf(evidence));
  await expect.poll(() => query(page)).toBe(`evidence=${evidence}`);
}

async function expectClosed(page: Page): Promise<void> {
  await expect(dialog(page)).toBeHidden();
  await expect.poll(() => query(page)).toBe("");
}
