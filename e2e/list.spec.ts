import type { Page } from "@playwright/test";
import { type DossierEvent, dossier, eventsLeft, nameOf, yearsIn } from "./dossier";
import { expect, test } from "./fixture";
import { chip, choose, list, onList, query, titles } from "./parts";

const order = (page: Page) => page.getByRole("combobox", { name: "Order" });
const lastYear = ({ when }: Pick<DossierEvent, "when">) => yearsIn(when).at(-1) ?? "";

test.beforeEach(async ({ page }) => {
  await page.goto("/");
});

test("years stand over their events with how many they have, newest or oldest first", async ({ page }) => {
  await expect(order(page).getByRole("option", { name: "Newest first", selected: true })).toHaveCount(1);
  expect(await outline(page)).toEqual(outlineOf(dossier.events, "newest"));
  const newest = await titles(page);
  const days = await lastDays(page);
  expect(days).toEqual(days.toSorted().reverse());

  await order(page).selectOption("Oldest first");
  await expect.poll(() => outline(page)).toEqual(outlineOf(dossier.events, "oldest"));
  expect(await lastDays(page)).toEqual(days.toSorted());
  await expect.poll(() => query(page)).toBe("sort=oldest");
  await page.goBack();
  await expect.poll(() => titles(page)).toEqual(newest);
});

test("under a filter the years count what is left", async ({ page }) => {
  await chip(page, "person", "Li Qiang").click();
  await expect.poll(() => outline(page)).toEqual(["2024: 3", "2018: 2"]);
  await choose(page, "kind", "Meeting");
  const left = eventsLeft({ person: ["li-qiang"], kind: ["meeting"] });
  await expect.poll(() => outline(page)).toEqual(outlineOf(left, "newest"));
});

test("every event has its kind, place, people and citations, and a date as precise as the article’s", async ({
  page,
}) => {
  for (const { title, kind, place, people, organizations, citations } of dossier.events) {
    const event = onList(page, title);
    const involved =
      people.length > 0
        ? people.map((id) => nameOf("person", id))
        : organizations.map((id) => nameOf("org", id));
    const line = await event.getByRole("paragraph").textContent();
    for (const part of [nameOf("kind", kind), place ?? "", ...involved]) expect(line ?? "").toContain(part);
    for (const { source, paragraph } of citations) {
      const publisher = dossier.sources.find(({ id }) => id === source)?.publisher;
      const name = `${publisher}, paragraph ${paragraph}`;
      await expect(event.getByRole("link", { name, exact: true })).toHaveCount(1);
    }
  }
  const dates = [
    ["Tesla’s China sales triple", "2016", ""],
    ["Exports to China jump", "Jan–Feb", ""],
    ["Elon Musk meets Vice Premier Wang Yang alone", "c. Apr 25", ""],
    ["Tesla must keep Chinese users’ data in China", "since 2021", ""],
    ["Elon Musk meets Premier Li Qiang in Beijing", "Apr 28", "Sun"],
    ["The Beijing Auto Show opens", "Apr 22–28", "one day"],
  ] as const;
  for (const [title, main, small] of dates) {
    await expect(onList(page, title).getByRole("time")).toHaveText(`${main}${small}`);
  }
});

/** The headings of the list: "2024: 18". */
async function outline(page: Page): Promise<readonly string[]> {
  const headings = await list(page).getByRole("heading").allInnerTexts();
  return headings.map((heading) => heading.trim().split(/\s+/).join(": "));
}

function outlineOf(events: readonly DossierEvent[], sort: "newest" | "oldest"): readonly string[] {
  const years = [...new Set(events.map(lastYear))].sort();
  if (sort === "newest") years.reverse();
  return years.map((year) => `${year}: ${events.filter((event) => lastYear(event) === year).length}`);
}

/** The last day that each event on the list can mean; a month or a year ends after its days. */
async function lastDays(page: Page): Promise<readonly string[]> {
  const shown = await titles(page);
  return shown.map((title) => {
    const when = dossier.events.find((event) => event.title === title)?.when ?? "";
    const [day = ""] = [...when.matchAll(/\d{4}(-\d\d)*/g)].map(([point]) => point).slice(-1);
    return day.length === 4 ? `${day}-12-31` : day.length === 7 ? `${day}-31` : day;
  });
}
