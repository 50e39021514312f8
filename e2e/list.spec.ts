import type { Locator, Page } from "@playwright/test";
import { type DossierEvent, dossier, eventsLeft, nameOf, yearsIn } from "./dossier";
import { dialog } from "./evidence";
import { expect, FULL, test } from "./fixture";
import { chip, choose, list, onList, query, titles } from "./parts";

const order = (page: Page) => page.getByRole("combobox", { name: "Order" });
const firstYear = ({ when }: Pick<DossierEvent, "when">) => yearsIn(when)[0] ?? "";

test.beforeEach(async ({ page }) => {
  await page.goto("/");
});

test("years stand over their events with how many they have, newest or oldest first", async ({ page }) => {
  await expect(order(page).getByRole("option", { name: "Newest first", selected: true })).toHaveCount(1);
  expect(await outline(page)).toEqual(outlineOf(dossier.events, "newest"));
  const newest = await titles(page);
  const days = await firstDays(page);
  expect(days).toEqual(days.toSorted().reverse());

  await order(page).selectOption("Oldest first");
  await expect.poll(() => outline(page)).toEqual(outlineOf(dossier.events, "oldest"));
  expect(await firstDays(page)).toEqual(days.toSorted());
  await expect.poll(() => query(page)).toBe("sort=oldest");
  await page.goBack();
  await expect.poll(() => titles(page)).toEqual(newest);
});

test("under a filter the years count what is left", FULL, async ({ page }) => {
  await chip(page, "person", "Li Qiang").click();
  await expect.poll(() => outline(page)).toEqual(["2024: 2", "2018: 3"]);
  await choose(page, "kind", "Meeting");
  const left = eventsLeft({ person: ["li-qiang"], kind: ["meeting"] });
  await expect.poll(() => outline(page)).toEqual(outlineOf(left, "newest"));
});

test("what a filter leaves out takes no room, and neither Tab nor a screen reader comes to it", async ({
  page,
}) => {
  const before = await heightOf(list(page));
  await chip(page, "person", "Li Qiang").click();
  const left = eventsLeft({ person: ["li-qiang"] });
  await expect(list(page).getByRole("article")).toHaveCount(left.length);
  expect(await spokenItems(page)).toBe(left.length);
  const rows = await list(page).getByRole("listitem").all();
  const heights = await Promise.all(rows.map(heightOf));
  const total = heights.reduce((sum, height) => sum + height, 0);
  expect(await heightOf(list(page))).toBeCloseTo(total, 0);

  await list(page).getByRole("link").last().focus();
  await page.keyboard.press("Tab");
  await expect(list(page).locator(":focus")).toHaveCount(0);

  await chip(page, "person", "Li Qiang").click();
  await expect.poll(() => heightOf(list(page))).toBe(before);
});

test("every event has its kind, who takes part and citations, and a date as precise as the article’s", async ({
  page,
}) => {
  for (const { title, kind, place, people, organizations, citations } of dossier.events) {
    const event = onList(page, title);
    const involved = [
      ...people.map((id) => nameOf("person", id)),
      ...(people.length > 0 ? [] : organizations.map((id) => nameOf("org", id))),
    ];
    const who = involved.length > 0 ? involved : [place ?? ""];
    const line = await event.getByRole("paragraph").filter({ visible: true }).textContent();
    for (const part of [nameOf("kind", kind), ...who]) expect(line ?? "").toContain(part);
    const cited = new Set(citations.map(({ source, paragraph }) => `${source} ${paragraph}`));
    const [first] = citations.map(({ source, paragraph }) => ({
      publisher: dossier.sources.find(({ id }) => id === source)?.publisher,
      paragraph,
    }));
    const name =
      cited.size > 1
        ? `${first?.publisher}, ${cited.size} paragraphs`
        : `${first?.publisher}, paragraph ${first?.paragraph}`;
    await expect(event.getByRole("link", { name, exact: true })).toHaveCount(1);
  }
  const dates = [
    ["Tesla’s China sales triple", "2016", ""],
    ["Exports to China jump", "Jan–Feb", ""],
    ["Elon Musk meets Vice Premier Wang Yang alone", "c. Apr 25", ""],
    ["Tesla must keep Chinese users’ data in China", "since 2021", ""],
    ["Elon Musk meets Premier Li Qiang in Beijing", "Apr 28", "Sun"],
    ["The Beijing Auto Show opens", "Apr 22–28", "one day"],
    ["Elon Musk and Li Qiang keep meeting in public", "2018–2024", ""],
  ] as const;
  for (const [title, main, small] of dates) {
    await expect(onList(page, title).getByRole("time")).toHaveText(`${main}${small}`);
  }
});

test("the whole of an event opens its evidence, its citation the paragraph", async ({ page }) => {
  const event = onList(page, "The Beijing Auto Show opens");
  await event.click({ position: { x: 8, y: 8 } });
  await expect.poll(() => query(page)).toBe("evidence=beijing-auto-show-2024");
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await event.getByRole("link", { name: "CNN, paragraph 15" }).click();
  await expect.poll(() => query(page)).toBe("evidence=cnn-2024:15");
});

test(
  "a list shorter than the window stays beside the charts; of a longer one its end does",
  FULL,
  async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    const heading = page.getByRole("heading", { name: "Events", exact: true });
    const sources = page.getByRole("heading", { name: "Sources", exact: true });
    const scrollTo = (y: number) => page.evaluate((top) => globalThis.scrollTo(0, top), y);
    await scrollTo(900);
    await expect(heading).not.toBeInViewport();
    await expect(sources).not.toBeInViewport();
    await scrollTo(1e6);
    await expect(sources).toBeInViewport();
    await page.goto("/?person=wang-yang");
    const bar = page.getByRole("region", { name: "Filters" });
    const band = await page.getByRole("figure").first().boundingBox();
    expect((await heading.boundingBox())?.y).toBeGreaterThan((band?.y ?? 0) + (band?.height ?? Number.NaN));
    for (const y of [600, 900, 1e6]) {
      await scrollTo(y);
      await expect(heading).toBeInViewport({ ratio: 1 });
      const [{ y: top = 0 } = {}, { y: barTop = 0, height = 0 } = {}] = await Promise.all(
        [heading, bar].map(async (part) => (await part.boundingBox()) ?? undefined),
      );
      expect(top).toBeGreaterThanOrEqual(barTop + height);
    }
  },
);

/** The headings of the list: "2024: 18". */
async function outline(page: Page): Promise<readonly string[]> {
  const headings = await list(page).getByRole("heading").allInnerTexts();
  return headings.map((heading) => heading.trim().split(/\s+/).join(": "));
}

function outlineOf(events: readonly DossierEvent[], sort: "newest" | "oldest"): readonly string[] {
  const years = [...new Set(events.map(firstYear))].sort();
  if (sort === "newest") years.reverse();
  return years.map((year) => `${year}: ${events.filter((event) => firstYear(event) === year).length}`);
}

/** The first day that each event on the list can mean. */
async function firstDays(page: Page): Promise<readonly string[]> {
  const shown = await titles(page);
  return shown.map((title) => {
    const when = dossier.events.find((event) => event.title === title)?.when ?? "";
    const [day = ""] = [...when.matchAll(/\d{4}(-\d\d)*/g)].map(([point]) => point);
    return `${day}-01-01`.slice(0, "2024-01-01".length);
  });
}

const heightOf = (element: Locator) => element.evaluate((drawn) => drawn.getBoundingClientRect().height);

/** How many rows of the list the browser tells a screen reader of. */
async function spokenItems(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inside = (id: string): number => {
    const { role, ignored, childIds = [] } = byId.get(id) ?? {};
    const own = role?.value === "listitem" && !ignored ? 1 : 0;
    return childIds.reduce((sum, child) => sum + inside(child), own);
  };
  const events = nodes.find(({ role, name }) => role?.value === "list" && name?.value === "Events");
  return inside(events?.nodeId ?? "");
}
