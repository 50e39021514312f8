import type { Page } from "@playwright/test";
import { type DossierEvent, dossier } from "./dossier";
import { litEvents, litMarks, mark } from "./drawings";
import { dialog, middleOf } from "./evidence";
import { expect, FULL, test } from "./fixture";
import { figure, onList, openWithCharts as open } from "./parts";

const COUNTED = "Elon Musk and Li Qiang keep meeting in public";
const MET = "Elon Musk meets Premier Li Qiang in Beijing";

test("pointing at an event on the list lights its marks, wherever in it the pointer is", async ({ page }) => {
  await open(page);
  for (const title of [COUNTED, MET, "Tesla’s China sales triple", "Tesla’s share price falls in 2024"]) {
    await onList(page, title).hover({ position: { x: 8, y: 8 } });
    await expect.poll(() => litMarks(page), title).toEqual(marksOf(eventOf(title)));
  }
  await page.mouse.move(0, 0);
  await expect.poll(() => litMarks(page)).toEqual([]);

  const event = onList(page, MET);
  const inside = [
    event.getByRole("link", { name: MET }),
    event,
    event.getByRole("link", { name: "CNN, 6 paragraphs" }),
  ];
  for (const part of inside) {
    await part.hover();
    await expect.poll(() => litEvents(page)).toEqual([MET]);
    await expect.poll(() => litMarks(page)).toEqual(marksOf(eventOf(MET)));
  }
});

const MARKS = [
  { exhibit: "revenue", evidence: "china-revenue-2016" },
  { exhibit: "revenue", evidence: "china-revenue-2015" },
  { exhibit: "shares", evidence: "tesla-ytd-2024" },
  { exhibit: "growth", evidence: "import-tariff-2017" },
  { exhibit: "meetings", evidence: "meeting-ren-hongbin-2024" },
  { exhibit: "meetings", evidence: "li-meetings-since-2018" },
  { exhibit: "timeline", evidence: "baidu-rise-2024" },
];

test("pointing at a mark or a headline figure lights its events on the list", async ({ page }) => {
  await open(page);
  for (const { exhibit, evidence } of MARKS) {
    await pointAt(page, exhibit, evidence);
    await expect.poll(() => litEvents(page), evidence).toEqual(eventsOf(evidence));
  }
  await figure(page, "headline")
    .getByRole("link", { name: /^more than \$1B: / })
    .hover();
  await expect.poll(() => litEvents(page)).toEqual(eventsOf("china-revenue-2016"));
  await expect.poll(() => litMarks(page)).toContain("china-revenue-2016");
  await page.mouse.move(0, 0);
  await expect.poll(() => litEvents(page)).toEqual([]);
});

test("an event that is open stays lit, on the list and in the exhibits", FULL, async ({ page }) => {
  // Where the drawer does not take the place of the list.
  await page.setViewportSize({ width: 1024, height: 900 });
  await open(page, "?evidence=meeting-li-qiang-2024");
  await expect(dialog(page)).toBeVisible();
  await expect.poll(() => litMarks(page)).toEqual(marksOf(eventOf(MET)));
  await expect.poll(() => litEvents(page)).toEqual([MET]);
});

test("a mark that fades can still be pointed at", FULL, async ({ page }) => {
  await open(page, "?source=fortune-2017");
  await pointAt(page, "meetings", "meeting-ren-hongbin-2024");
  await expect.poll(() => litMarks(page)).toContain("meeting-ren-hongbin-2024");
});

/** By coordinates, as marks lie under the picture that holds them. */
async function pointAt(page: Page, exhibit: string, evidence: string): Promise<void> {
  const { x, y } = await middleOf(mark(page, exhibit, evidence));
  await page.mouse.move(x, y);
}

function eventOf(title: string): DossierEvent {
  const event = dossier.events.find((candidate) => candidate.title === title);
  if (!event) throw new Error(`The dossier has no event “${title}”.`);
  return event;
}

/** Those of an event's marks that an exhibit draws: its own dot, and the figures that it names. */
function marksOf({ id, figures }: DossierEvent): readonly string[] {
  const drawn = dossier.exhibits.flatMap(({ figures: shown, panels, rows }) => [
    ...(shown ?? []),
    ...(panels ?? []).flatMap((panel) => panel.figures),
    ...(rows ?? []).flatMap(({ count }) => count?.figure ?? []),
  ]);
  return [id, ...drawn.filter((figureId) => figures.some((named) => named === figureId))]
    .filter((mark, at, all) => all.indexOf(mark) === at)
    .sort();
}

/** The events that a mark stands for: the event itself, or those that name the figure. */
function eventsOf(evidence: string): readonly string[] {
  return dossier.events
    .filter(({ id, figures }) => id === evidence || figures.some((named) => named === evidence))
    .map(({ title }) => title)
    .sort();
}

test("pointing moves nothing: neither the page nor what is pointed at", FULL, async ({ page }) => {
  await open(page);
  const link = figure(page, "forecasts").getByRole("link", { name: "second" });
  await link.scrollIntoViewIfNeeded();
  const places = () =>
    page.evaluate(() => [document.documentElement.scrollHeight, document.documentElement.scrollTop]);
  const before = await places();
  await link.hover();
  await expect.poll(() => litEvents(page)).not.toEqual([]);
  expect(await places()).toEqual(before);
});
