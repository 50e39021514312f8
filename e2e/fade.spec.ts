import type { Page } from "@playwright/test";
import { type Choice, dossier, eventsLeft, figuresLeft, type Key, nameOf, queryOf } from "./dossier";
import { drawnMarks, mark, opacityOf, picture } from "./drawings";
import { expect, test } from "./fixture";
import {
  chip,
  clearFilters,
  count,
  dataTable,
  expectFollowed,
  figure,
  openWithCharts as open,
  search,
  tableButton,
} from "./parts";

const EMPTY = "Nothing here matches the filters.";
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
    await chip(page, key, nameOf(key, value)).click();
    await expect(clearFilters(page)).toBeVisible();
    await expect(() => expectFaded(page, { [key]: [value] })).toPass();
    await expect.poll(() => placesOf(page), value).toEqual(before);
    await clearFilters(page).click();
  }
  await chip(page, "source", "CNN 2024").click();
  await expect.poll(() => opacityOf(mark(page, "timeline", "trip-2017"))).toBeLessThan(0.5);
  await expect.poll(() => opacityOf(mark(page, "timeline", "trip-2024"))).toBe(1);
  await search(page).fill("no such event");
  for (const { id } of dossier.exhibits) await expectFollowed(page, id, /q=no/);
  await expect.poll(() => placesOf(page)).toEqual(before);
});

test("tables hold only what is left", async ({ page }) => {
  await open(page);
  for (const { id } of [...figureExhibits(), { id: "timeline" }]) await tableButton(page, id).click();
  let choice: Choice = {};
  for (const [key, value] of [
    ["source", "cnn-2024"],
    ["kind", "market"],
    ["kind", "trip"],
  ] as const) {
    await chip(page, key, nameOf(key, value)).click();
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
    /^Tesla revenue in the US, 2016.*: 4.2 billion dollars. Tesla sales in China, 2016.*: more than 1 billion dollars. Tesla sales in China, 2016 against 2015: about 3 times.$/,
  );
  await expect(picture(page, "shares")).toHaveAccessibleName(EMPTY);
});

test("an exhibit with nothing left says so, and offers to clear the filters", async ({ page }) => {
  await open(page, "?person=li-qiang");
  const empty = PICTURES.filter((id) => !["meetings", "timeline"].includes(id));
  for (const id of PICTURES) {
    await expect(figure(page, id).getByText(EMPTY)).toBeVisible({ visible: empty.includes(id) });
  }
  await tableButton(page, "shares").click();
  await expect(figure(page, "shares").getByText(EMPTY).filter({ visible: true })).toHaveCount(2);
  await expect(dataTable(page, "shares")).toBeHidden();
  await figure(page, "shares").getByRole("button", { name: "Clear filters" }).click();
  await expect(count(page)).toHaveText(`${dossier.events.length} of ${dossier.events.length} events`);
  await expect(page.getByText(EMPTY).filter({ visible: true })).toHaveCount(0);
  await expect(dataTable(page, "shares")).toBeVisible();
});

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
