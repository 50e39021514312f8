/** No orphan numbers: every number on the page leads to the evidence that holds it. */
import type { Page } from "@playwright/test";
import { dossier } from "./dossier";
import { picture, printedOn } from "./drawings";
import { clickAt, dialog } from "./evidence";
import { expect, FULL, test } from "./fixture";
import { findNumbers, numbersIn, orphansIn } from "./orphans";
import { dataTable, exhibitById, figure, leaveAlone, openWithCharts, tableButton, unfold } from "./parts";
import { printed } from "./printed";

const WHOLE = { what: "whole", query: "", width: 1440 };
const OTHERS = [
  { what: "on a phone", query: "", width: 390 },
  { what: "by month", query: "?year=2024", width: 1440 },
  { what: "by day", query: "?year=2024&kind=market,trip,meeting&sort=oldest", width: 1024 },
  { what: "of one person", query: "?person=wang-yang", width: 768 },
  { what: "empty", query: "?q=zzz", width: 1440 },
];

for (const { title, views, tag } of [
  { title: "the whole page has no orphan number, its tables open", views: [WHOLE], tag: [] },
  { title: "nor has it on a phone, or filtered", views: OTHERS, tag: FULL.tag },
]) {
  test(title, { tag }, async ({ page }) => {
    for (const { what, query, width } of views) {
      await page.setViewportSize({ width, height: 900 });
      await openTables(page, query);
      const found = await findNumbers(page);
      expect(found.length, what).toBeGreaterThan(20);
      expect(orphansIn(found), what).toEqual([]);
    }
  });
}

test.describe("on a page that lets a test write markup", () => {
  test.use({ bypassCSP: true });

  test("a number that leads nowhere, or to evidence without it, is found", FULL, async ({ page }) => {
    await openTables(page, "");
    await page.evaluate(() => {
      const add = (parent: Element | null | undefined, html: string) =>
        parent?.insertAdjacentHTML("beforeend", html);
      const shown = (selector: string) =>
        [...document.querySelectorAll(selector)].find((element) => element.checkVisibility());
      const evidence = (id: string) => shown(`svg [data-evidence=${id}]`);
      add(document.querySelector("main"), "<p>Tesla sold 42 cars in 2017.</p>");
      add(document.querySelector("main"), "<p>Sales of $2016 on April 28</p>");
      add(document.querySelector("main"), "<p><b>2,017</b> meetings</p>");
      add(document.querySelector("main"), "<p>Model 7</p>");
      add(shown("figure svg"), "<text>≥ 6</text>");
      add(evidence("us-revenue-2016"), "<text>$7.5B</text>");
      add(evidence("trip-2017"), "<text>9</text>");
      add(document.querySelector("table tbody tr"), "<td>99%</td>");
      add(document.querySelector("[aria-label=Events] article"), "<span>3 times</span>");
      add(document.querySelector("main"), '<p><a href="?evidence=import-tariff-2017">26%</a></p>');
    });
    expect(orphansIn(await findNumbers(page)).toSorted()).toEqual(
      [
        "Tesla sold 42 cars in 2017.",
        "Sales of $2016 on April 28",
        "2,017",
        "Model 7",
        "≥ 6",
        "$7.5B",
        "9",
        "99%",
        "3 times",
        "26%",
      ].toSorted(),
    );
  });
});

test("dates, paragraphs and names are no numbers; everything else with a digit is", () => {
  const none = [
    "Apr 28–29",
    "2018–Apr 29, 2024",
    "between April 22 and 28, 2024",
    "January 1 to April 29, 2024",
    "paragraph 12, ¶4",
    "Model 3",
    "since 2021",
  ];
  expect(none.flatMap(numbersIn)).toEqual([]);
  const some = [
    "≈ $0.33B",
    "1 + +376% ÷ 100 = 4.76×",
    "29 meetings in April 2024",
    "2nd",
    "$2016",
    "2016%",
    "2030",
    "12,000",
  ];
  expect(some.map(numbersIn)).toEqual([
    ["0.33"],
    ["1", "376", "100", "4.76"],
    ["29"],
    ["2"],
    ["2016"],
    ["2016"],
    ["2030"],
    ["12000"],
  ]);
});

test("a click on a number of each kind opens the evidence that holds it", FULL, async ({ page }) => {
  await openWithCharts(page);
  await tableButton(page, "growth").click();
  const marks = [
    {
      place: picture(page, "revenue").getByText("about $0.33 billion", { exact: true }),
      holds: "about $0.33 billion",
    },
    { place: picture(page, "revenue").getByText("about ×3", { exact: true }), holds: "about 3 times" },
    { place: picture(page, "growth").getByText("×4.76", { exact: true }), holds: "4.76 times" },
    {
      place: picture(page, "meetings").getByText("at least 5 more since", { exact: true }),
      holds: "at least 5 meetings",
    },
  ];
  const links = [
    { place: figure(page, "headline").getByRole("link", { name: /^−32%/ }), holds: "−32%" },
    { place: dataTable(page, "growth").getByRole("link", { name: "25%" }), holds: "25%" },
    {
      place: figure(page, "revenue").getByRole("link", { name: "more than 23.8%" }),
      holds: "more than 23.8%",
    },
    { place: figure(page, "forecasts").getByRole("link", { name: "second" }), holds: "No. 2" },
  ];
  const opens = async (holds: string) => {
    await expect(dialog(page)).toContainText(holds);
    await page.keyboard.press("Escape");
    await expect(dialog(page)).toBeHidden();
  };
  for (const { place, holds } of marks) {
    await clickAt(place.filter({ visible: true }).first());
    await opens(holds);
  }
  for (const { place, holds } of links) {
    await place.first().click();
    await opens(holds);
  }
});

test("every figure that an exhibit names is printed with its bound, in the drawing and in the table", async ({
  page,
}) => {
  await openTables(page, "");
  const found = await findNumbers(page);
  for (const { id, title, form } of dossier.exhibits) {
    for (const name of figuresOf(id)) {
      const { key, mark, words } = printed(name);
      const inTable = found
        .filter(({ kind, exhibit, evidence }) => kind === "table" && exhibit === title && evidence === name)
        .map(({ text }) => text);
      expect(await printedOn(page, id, name), `${name} in the drawing of ${id}`).toContain(
        form === "stat" ? key : mark,
      );
      expect(inTable, `${name} in the table of ${id}`).toContain(words);
    }
  }
});

/** The figures that an exhibit names. */
function figuresOf(id: string): readonly string[] {
  const { figures = [], panels = [], rows = [] } = exhibitById(id);
  return [
    ...figures,
    ...panels.flatMap((panel) => panel.figures),
    ...rows.flatMap(({ count }) => count?.figure ?? []),
  ];
}

async function openTables(page: Page, query: string): Promise<void> {
  await openWithCharts(page, query);
  await unfold(page);
  for (const { id } of dossier.exhibits) {
    await tableButton(page, id).click();
    await expect(tableButton(page, id)).toHaveAttribute("aria-expanded", "true");
  }
  await leaveAlone(page);
}
