import type { Page } from "@playwright/test";
import { type Choice, dossier, eventsLeft, figuresLeft, type Key, nameOf, queryOf } from "./dossier";
import { drawnMarks, mark, opacityOf, picture } from "./drawings";
import { expect, FULL, test } from "./fixture";
import {
  chip,
  choose,
  clearFilters,
  count,
  dataTable,
  figure,
  openWithCharts as open,
  search,
  tableButton,
} from "./parts";

const EMPTY = "Nothing here matches the filters.";
const NOTHING = "Nothing on Li Qiang";
const PICTURES = ["revenue", "shares", "meetings", "timeline", "growth"];

const CHOICES: readonly (readonly [Key, string])[] = [
  ["person", "elon-musk"],
  ["source", "cnn-2024"],
  ["kind", "sales"],
];

test("what a filter leaves out fades, and nothing moves", async ({ page }) => {
  await open(page);
  const before = await placesOf(page);
  expect(before.length).toBeGreaterThan(dossier.events.length);
  for (const [key, value] of CHOICES) {
    await choose(page, key, nameOf(key, value));
    await expect(clearFilters(page)).toBeVisible();
    await expect(() => expectFaded(page, { [key]: [value] })).toPass();
    await expectKept(page, before);
    await clearFilters(page).click();
  }
  await chip(page, "source", "CNN").click();
  await expect.poll(() => opacityOf(mark(page, "timeline", "trip-2017"))).toBeLessThan(0.5);
  await expect.poll(() => opacityOf(mark(page, "timeline", "trip-2024"))).toBe(1);
  await search(page).fill("no such event");
  await expect(count(page)).toHaveText(/^0 of/);
  await expectKept(page, before);
});

test("tables hold only what is left", FULL, async ({ page }) => {
  await open(page);
  for (const { id } of [...figureExhibits(), { id: "timeline" }]) await tableButton(page, id).click();
  let choice: Choice = {};
  for (const [key, value] of [
    ["source", "cnn-2024"],
    ["kind", "market"],
    ["kind", "trip"],
  ] as const) {
    await choose(page, key, nameOf(key, value));
    choice = { ...choice, [key]: [...(choice[key] ?? []), value] };
    const events = eventsLeft(choice).map(({ title }) => title);
    await expect.poll(() => namesInTable(page, "timeline"), queryOf(choice)).toEqual(events.sort());
    for (const { id, figures } of figureExhibits()) {
      await expect.poll(() => namesInTable(page, id), id).toEqual([...figuresLeft(figures, choice)].sort());
    }
  }
});

test("the spoken summary holds only what is left", async ({ page }) => {
  await open(page, "?year=2016");
  await expect(picture(page, "revenue")).toHaveAccessibleName(
    /^Bar chart: .*\. 2 values, from more than 1 billion dollars \(Tesla sales in China, 2016\) to 4\.2 billion dollars \(Tesla revenue in the US, 2016\); about 3 times \(Tesla sales in China, 2016 against 2015\)\.$/,
  );
  await page.getByRole("button", { name: "Show them" }).click();
  await expect(picture(page, "shares")).toHaveAccessibleName(
    `Bar chart of changes: Up on the day, down on the year. ${EMPTY}`,
  );
});

test("a chart with nothing left folds, and is shown on request: it says so in its subtitle", async ({
  page,
}) => {
  await open(page, "?person=li-qiang");
  const empty = PICTURES.filter((id) => !["meetings", "timeline"].includes(id));
  for (const id of PICTURES) await expect(figure(page, id)).toBeVisible({ visible: !empty.includes(id) });
  await expect(page.getByText(/charts have nothing on Li Qiang:$/)).toBeVisible();
  await page.getByRole("button", { name: "Show them" }).click();
  for (const id of PICTURES) {
    await expect(figure(page, id).getByText(NOTHING)).toBeVisible({ visible: empty.includes(id) });
  }
  await tableButton(page, "shares").click();
  await expect(figure(page, "shares").getByText(EMPTY)).toBeVisible();
  await expect(dataTable(page, "shares")).toBeHidden();
  await clearFilters(page).click();
  await expect(count(page)).toHaveText(`${dossier.events.length} of ${dossier.events.length} events`);
  await expect(page.getByText(NOTHING).filter({ visible: true })).toHaveCount(0);
  await expect(dataTable(page, "shares")).toBeVisible();
});

test("a chart in the window keeps its place while a filter leaves it nothing, and folds once out of it", async ({
  page,
}) => {
  await open(page);
  const shares = figure(page, "shares");
  await shares.scrollIntoViewIfNeeded();
  await choose(page, "person", "Li Qiang");
  await expect(shares.getByText(NOTHING)).toBeVisible();
  await expect(figure(page, "growth")).toBeHidden();
  await expect(page.getByText(/more charts? ha(s|ve) nothing on Li Qiang:$/)).toBeAttached();
  await page.mouse.move(400, 600);
  await page.mouse.wheel(0, 2_000);
  await expect(shares).toBeHidden();
  await expect(page.getByText(/^\d charts have nothing on Li Qiang:$/)).toBeAttached();
});

/** What can still be seen is where it was: charts without a match fold. */
async function expectKept(page: Page, before: readonly string[]): Promise<void> {
  await expect
    .poll(async () => (await placesOf(page)).filter((place) => !before.includes(place)))
    .toEqual([]);
}

/** Every mark that can be seen, with the places of its shapes and texts. */
async function placesOf(page: Page): Promise<readonly string[]> {
  const drawn = await drawnMarks(page.getByRole("figure"));
  return drawn.map(({ evidence, places }) => `${evidence} ${places}`);
}

/** Marks fade if the choice leaves neither their figure nor their event, and only then. */
async function expectFaded(page: Page, choice: Choice): Promise<void> {
  const drawn = await drawnMarks(page.getByRole("figure"));
  const figures = figuresLeft(
    dossier.figures.map(({ id }) => id),
    choice,
  );
  const left = [
    ...eventsLeft(choice).map(({ id }) => id),
    ...dossier.figures.filter(({ label }) => figures.includes(label)).map(({ id }) => id),
  ];
  expect(drawn.length).toBeGreaterThan(0);
  for (const { matches, evidence } of drawn) {
    expect(matches, `${evidence} under ${queryOf(choice)}`).toBe(left.some((id) => id === evidence));
  }
}

/** The exhibits that show figures, and which. */
function figureExhibits(): readonly { readonly id: string; readonly figures: readonly string[] }[] {
  return dossier.exhibits.flatMap(({ id, figures, panels }) => {
    const all = [...(figures ?? []), ...(panels ?? []).flatMap((panel) => panel.figures)];
    return all.length > 0 ? [{ id, figures: all }] : [];
  });
}

async function namesInTable(page: Page, id: string): Promise<readonly string[]> {
  const names = await dataTable(page, id).getByRole("rowheader").allTextContents();
  return names.map((name) => name.trim()).sort();
}
