import type { Page } from "@playwright/test";
import { dossier, eventsLeft } from "./dossier";
import { expect, FULL, test } from "./fixture";
import { hold } from "./hold";
import { chip, choose, clearFilters, count, list, open, query, search, showChip, titles } from "./parts";

const ALL = dossier.events.length;

test.beforeEach(async ({ page }) => {
  await open(page);
});

test("a slash anywhere on the page leads to the search, and is a letter in it", async ({ page }) => {
  await page.getByRole("button", { name: "Share" }).focus();
  await page.keyboard.press("/");
  await expect(search(page)).toBeFocused();
  await expect(search(page)).toHaveValue("");
  await page.keyboard.press("/");
  await expect(search(page)).toHaveValue("/");
});

test("typing leaves the events that hold every word, the last one unfinished, and says so where none does", async ({
  page,
}) => {
  await search(page).pressSequentially("trip");
  await expectTitles(page, /\btrip/);
  await search(page).fill("data abroad");
  await expectTitles(page, /\bdata\b.*\babroad|\babroad.*\bdata\b/s);

  await search(page).fill("zeppelin");
  await expect(count(page)).toHaveText(`0 of ${ALL} events`);
  await expect(list(page).getByRole("article")).toHaveCount(0);
  await expect(page.getByText("No events match the filters.")).toBeVisible();
  await clearFilters(page).click();
  await expect(search(page)).toHaveValue("");
  await expect(count(page)).toHaveText(`${ALL} of ${ALL} events`);
  await expect(page.getByText("No events match the filters.")).toBeHidden();
});

test("Li Qiang and Li Anding stay two people; case, accents, punctuation and blanks make no difference", async ({
  page,
}) => {
  for (const [id, name, other] of [
    ["li-qiang", "Li Qiang", "Li Anding"],
    ["li-anding", "Li Anding", "Li Qiang"],
  ] as const) {
    await search(page).fill(name);
    await expectTitles(page, new RegExp(`\\b${name.toLowerCase()}\\b`));
    await expect(list(page)).not.toContainText(other, { useInnerText: true });
    const named = eventsLeft({ person: [id] }).map(({ title }) => title);
    expect(await titles(page)).toEqual(expect.arrayContaining(named));
  }
  await search(page).fill("Li");
  await expect(list(page)).toContainText("Li Qiang");
  await expect(list(page)).toContainText("Li Anding");

  for (const text of ["WEIBO", "wéibo,", "  weib"]) {
    await search(page).fill(text);
    await expectTitles(page, /\bweibo\b/);
  }
  await search(page).fill("   ");
  await expect(count(page)).toHaveText(`${ALL} of ${ALL} events`);
  await expect(clearFilters(page)).toBeHidden();
});

test("what is found is marked where the row shows it, and shown where it does not, also before the app starts", async ({
  page,
}) => {
  const marked = () =>
    page.evaluate(() => [...(CSS.highlights.get("found") ?? [])].map((range) => String(range)).sort());
  await search(page).fill("beijing auto");
  await expect.poll(marked).toContain("Beijing");
  await expect.poll(marked).toContain("Auto");
  await search(page).fill("weibo");
  await expectTitles(page, /\bweibo\b/);
  const row = list(page).getByRole("article").filter({ visible: true }).first();
  await expect(row).toContainText(/weibo/i);
  const byApp = await marked();
  const texts = await list(page).innerText();

  const { letGo } = await hold(page, "**/assets/*.js");
  await page.goto("/?q=weibo", { waitUntil: "commit" });
  await expect(list(page).getByRole("article")).toHaveCount(holding(/\bweibo\b/).length);
  await expect.poll(marked).toEqual(byApp);
  expect(await list(page).innerText()).toBe(texts);
  letGo();
  await expect(page.locator("#root[data-hydrated]")).toBeAttached();
  expect(await marked()).toEqual(byApp);
});

test(
  "search and chips are asked together, and chips count what the search leaves",
  FULL,
  async ({ page }) => {
    await search(page).fill("Shanghai");
    await choose(page, "kind", "Meeting");
    const left = holding(/\bshanghai\b/).filter(({ kind }) => kind === "meeting");
    await expect
      .poll(async () => (await titles(page)).toSorted())
      .toEqual(left.map(({ title }) => title).sort());
    const deals = holding(/\bshanghai\b/).filter(({ kind }) => kind === "deal").length;
    await showChip(page, "kind", "Deal");
    await expect(chip(page, "kind", "Deal")).toHaveAccessibleDescription(`${deals} event`);
    await expect(search(page)).toHaveValue("Shanghai");
  },
);

test("typing is no step of the history: Back undoes the choice before it", async ({ page }) => {
  await chip(page, "year", "2024").click();
  await expect.poll(() => query(page)).toBe("year=2024");
  const steps = await page.evaluate(() => history.length);
  await search(page).pressSequentially("abroad");
  await expect.poll(() => query(page)).toBe("year=2024&q=abroad");
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await page.goBack();
  await expect(search(page)).toHaveValue("");
  await expect(count(page)).toHaveText(`${ALL} of ${ALL} events`);
  await page.goForward();
  await expect(search(page)).toHaveValue("abroad");
  await expect(chip(page, "year", "2024")).toHaveAttribute("aria-pressed", "true");
});

test("typing alone leaves nothing to go back to but the page before", FULL, async ({ page }) => {
  await page.goto("about:blank");
  await page.goto("/");
  await search(page).pressSequentially("tariff");
  await expect.poll(() => query(page)).toBe("q=tariff");
  await page.goBack();
  expect(page.url()).toBe("about:blank");
});

/** What an event says of itself, in lower case. */
function textOf(event: (typeof dossier.events)[number]): string {
  const people = event.people.map((id) => dossier.people.find((person) => person.id === id)?.name);
  const organizations = event.organizations.flatMap((id) => {
    const { name, short, ticker } = dossier.organizations.find((candidate) => candidate.id === id) ?? {};
    return [name, short, ticker];
  });
  const cited = event.citations.flatMap((citation) => [
    dossier.sources.find(({ id }) => id === citation.source)?.publisher,
    "attributedTo" in citation ? citation.attributedTo : "",
  ]);
  return [event.title, event.summary, event.kind, event.place, ...people, ...organizations, ...cited]
    .join("\n")
    .toLowerCase();
}

const holding = (pattern: RegExp) => dossier.events.filter((event) => textOf(event).search(pattern) >= 0);

async function expectTitles(page: Page, pattern: RegExp): Promise<void> {
  const events = holding(pattern);
  expect(events.length, `events with ${pattern}`).toBeGreaterThan(0);
  await expect(count(page)).toHaveText(`${events.length} of ${ALL} events`);
  expect((await titles(page)).toSorted()).toEqual(events.map(({ title }) => title).sort());
}
