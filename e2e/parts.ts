/** The parts of the page by role and name, as the design promises them to the tests. */
import { expect, type Locator, type Page } from "@playwright/test";
import { dossier, GROUPS, type Key } from "./dossier";

export const group = (page: Page, key: Key): Locator =>
  page.getByRole("group", {
    name: GROUPS.find((candidate) => candidate.key === key)?.name ?? "",
    exact: true,
  });

export const chip = (page: Page, key: Key, name: string): Locator =>
  group(page, key).getByRole("button", { name, exact: true });

/** The button of a group that opens its other values. */
export const menuOf = (page: Page, key: Key): Locator => group(page, key).locator("[popovertarget]");

/** Opens the menu of a group, if that value stands there and it is not open. */
export async function showChip(page: Page, key: Key, name: string): Promise<void> {
  if (!(await chip(page, key, name).isVisible())) await menuOf(page, key).click();
}

/** Presses a chip, wherever it stands. */
export async function choose(page: Page, key: Key, name: string): Promise<void> {
  const isInBar = await chip(page, key, name).isVisible();
  await showChip(page, key, name);
  await chip(page, key, name).click();
  if (!isInBar) await page.keyboard.press("Escape");
}

/** What is chosen, each with a way to take it back. */
export const pills = (page: Page): Locator => page.getByRole("button", { name: /: remove$/ });

/** Chooses from the header's menu of what is seldom needed. */
export async function fromMore(page: Page, name: string): Promise<void> {
  await page.getByRole("banner").getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menu", { name: "More" }).getByText(name, { exact: true }).click();
}

/** "5 of 33 events" */
export const count = (page: Page): Locator =>
  page.getByRole("region", { name: "Filters" }).getByRole("status");

export const clearFilters = (page: Page): Locator =>
  page.getByRole("region", { name: "Filters" }).getByRole("button", { name: "Clear filters" });

export const search = (page: Page): Locator => page.getByRole("searchbox", { name: "Search events" });

export const list = (page: Page): Locator => page.getByRole("list", { name: "Events", exact: true });

/** An event on the list, by its title. */
export const onList = (page: Page, title: string): Locator =>
  list(page)
    .getByRole("article")
    .filter({ has: page.getByRole("link", { name: title, exact: true }) });

/** The events on the list: titles, in the list's order. A title is the first link of its event. */
export const titles = (page: Page): Promise<readonly string[]> =>
  list(page)
    .getByRole("article")
    .evaluateAll((articles) => articles.map((article) => article.querySelector("a")?.textContent ?? ""));

type Exhibit = (typeof dossier.exhibits)[number];

export function exhibitById(id: string): Exhibit {
  const exhibit = dossier.exhibits.find((candidate) => candidate.id === id);
  if (!exhibit) throw new Error(`The dossier has no exhibit "${id}".`);
  return exhibit;
}

export const figure = (page: Page, id: string): Locator =>
  page.getByRole("figure", { name: exhibitById(id).title, exact: true });

export const tableButton = (page: Page, id: string): Locator =>
  figure(page, id).getByRole("button", { name: "Table", exact: true });

/** The table behind an exhibit's "Table" button. */
export const dataTable = (page: Page, id: string): Locator =>
  figure(page, id).getByRole("table", { name: `${exhibitById(id).title}: table`, exact: true });

/** The rows of a table, each a cell by its column's heading; a column that is not there is not in any row. */
export function rowsOf(table: Locator): Promise<readonly Readonly<Record<string, string>>[]> {
  return table.evaluate((element) => {
    const text = (cell: Element) => (cell.textContent ?? "").trim();
    const [head, ...rows] = [...element.querySelectorAll("tr")].map((row) => [...row.cells].map(text));
    return rows.map((cells) => Object.fromEntries(cells.map((cell, at) => [head?.[at] ?? "", cell])));
  });
}

/** The mouse points at nothing, and what it lit is drawn plain again. */
export async function leaveAlone(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await expect(page.locator("figure [data-lit=true]")).toHaveCount(0);
}

/** Goes to an address and waits until the page there hears clicks and keys, which it says itself. */
export async function goToHydrated(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator("#root[data-hydrated]")).toBeAttached();
}

/** Opens the dashboard and waits until it answers, and says how many events match. */
export async function open(page: Page, query = ""): Promise<void> {
  await goToHydrated(page, `/${query}`);
  await expect(count(page)).toHaveText(/ events$/);
}

/** Opens the page and waits until all exhibits are drawn. */
export async function openWithCharts(page: Page, query = ""): Promise<void> {
  await open(page, query);
  for (const drawing of await page.locator("figure:not([hidden]) [role=img]").all()) {
    await expect(drawing.locator("svg").filter({ visible: true }).first()).toBeVisible();
  }
}

/** Shows the charts of which nothing matches, if there are any: they fold to a line. */
export async function unfold(page: Page): Promise<void> {
  const folded = page.getByRole("button", { name: "Show them" });
  if (await folded.isVisible()) await folded.click();
}

/**
 * The query of the address, read as the page would: "year=2017,2018". It may trail what the page shows by some
 * 50 ms, so it is polled.
 */
export const query = (page: Page): string => decodeURIComponent(new URL(page.url()).search.slice(1));
