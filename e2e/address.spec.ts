import type { Locator, Page } from "@playwright/test";
import { type Choice, dossier, eventsLeft } from "./dossier";
import { expect, FULL, test } from "./fixture";
import { chip, choose, clearFilters, count, fromMore, list, open, query, search } from "./parts";

const evidence = (page: Page) => page.getByRole("dialog", { name: "Evidence" });
// Out of sight while the evidence takes its place.
const order = (page: Page) => page.getByRole("combobox", { name: "Order", includeHidden: true });
const notice = (page: Page) => page.getByRole("main").getByText("This link asks for");

/** Until it is there it hears no key. */
async function openEvidence(page: Page, event: Locator): Promise<void> {
  await event.click();
  await expect(evidence(page)).toBeVisible();
}

test("each choice is a step: Back undoes them one by one, Forward redoes them", async ({ page }) => {
  await page.goto("/");
  await expect(count(page)).toHaveText(countText({}));
  const event = list(page).getByRole("link", { name: "Tesla cuts prices again" });
  const steps = [
    { choose: () => chip(page, "year", "2024").click(), leads: "year=2024" },
    { choose: () => chip(page, "year", "2018").click(), leads: "year=2024,2018" },
    { choose: () => order(page).selectOption("oldest"), leads: "sort=oldest&year=2024,2018" },
    { choose: () => clearFilters(page).click(), leads: "sort=oldest" },
    { choose: () => openEvidence(page, event), leads: "evidence=price-cuts-2024&sort=oldest" },
    { choose: () => page.keyboard.press("Escape"), leads: "sort=oldest" },
  ];
  for (const { choose, leads } of steps) {
    await choose();
    await expect.poll(() => parts(page)).toEqual(leads.split("&"));
  }
  const back = ["", ...steps.map(({ leads }) => leads)].slice(0, -1).reverse();
  for (const was of back) {
    await page.goBack();
    expect(parts(page)).toEqual(was.split("&"));
    await expectShown(page, was);
  }
  for (const { leads } of steps) {
    await page.goForward();
    await expectShown(page, leads);
  }
});

test("a pasted address gives the view that it was copied from", async ({ page, context }) => {
  await open(page);
  await chip(page, "year", "2024").click();
  await chip(page, "person", "Elon Musk").click();
  await chip(page, "source", "CNN").click();
  await choose(page, "kind", "Meeting");
  await choose(page, "org", "Tesla");
  await search(page).fill("Li Qiang");
  await order(page).selectOption("oldest");
  await fromMore(page, "Theme: dark");
  await list(page).getByRole("link", { name: "Elon Musk meets Premier Li Qiang in Beijing" }).click();
  await expect(evidence(page)).toBeVisible();
  await expect.poll(() => parts(page)).toHaveLength(9);

  // What is in the window keeps its place until it has left it.
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const pasted = await context.newPage();
  await open(pasted, new URL(page.url()).search);
  await expect(evidence(pasted)).toBeVisible();
  // Either may still have exhibits that follow.
  await expect(async () => {
    const copied = await page.locator("body").ariaSnapshot();
    expect(await pasted.locator("body").ariaSnapshot()).toBe(copied);
  }).toPass();
});

test("values are separated by commas, or stand under keys of their own", FULL, async ({ page }) => {
  const years: Choice = { year: ["2016", "2017"] };
  for (const asked of ["?year=2016,2017", "?year=2016&year=2017", "?year=,2017,2016"]) {
    await page.goto(`/${asked}`);
    await expect(count(page)).toHaveText(countText(years));
    await expect(page.getByRole("button", { pressed: true })).toHaveText([/2016$/, /2017$/]);
    await expect(notice(page)).toBeHidden();
  }
  await chip(page, "year", "2016").click();
  await expect.poll(() => query(page)).toBe("year=2017");
});

test("what the dossier does not know is left out, named and dismissed", async ({ page }) => {
  const unknown = {
    year: "1999",
    person: "nobody",
    source: "bbc-2020",
    kind: "coup",
    org: "ford",
    sort: "foo",
    evidence: "nothing",
    theme: "purple",
  };
  const asked = Object.entries(unknown).map(([key, value]) => `${key}=${value}`);
  await open(page, `?person=li-qiang&${asked.join("&")}&utm_source=mail`);
  for (const [key, value] of Object.entries(unknown)) {
    await expect(notice(page)).toContainText(`${key} “${value}”`);
  }
  await expect(count(page)).toHaveText(countText({ person: ["li-qiang"] }));
  await expect(evidence(page)).toBeHidden();
  await choose(page, "kind", "Meeting");
  await expect(count(page)).toHaveText(countText({ person: ["li-qiang"], kind: ["meeting"] }));
  await expect.poll(() => query(page)).toContain("kind=meeting");

  const steps = await page.evaluate(() => history.length);
  await page.getByRole("button", { name: "Dismiss" }).click();
  await expect(notice(page)).toBeHidden();
  await expect.poll(() => parts(page)).toEqual(["kind=meeting", "person=li-qiang", "utm_source=mail"]);
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await page.reload();
  await expect(count(page)).toHaveText(countText({ person: ["li-qiang"], kind: ["meeting"] }));
  await expect(notice(page)).toBeHidden();
});

test(
  "names of what every object has, and paragraphs past the last, are unknown too",
  FULL,
  async ({ page }) => {
    const unknown = { person: "__proto__", org: "constructor", evidence: "cnn-2024:34", sort: "toString" };
    const asked = Object.entries(unknown).map(([key, value]) => `${key}=${value}`);
    await page.goto(`/?${asked.join("&")}&year=%00`);
    for (const [key, value] of Object.entries(unknown)) {
      await expect(notice(page)).toContainText(`${key} “${value}”`);
    }
    await expect(count(page)).toHaveText(countText({}));
  },
);

test("64 kilobytes of query do not break the page", FULL, async ({ page }) => {
  const many = Array.from({ length: 6_000 }, (_, at) => `x${at}`).join();
  const asked = `?year=2018&person=${many}&q=${"z".repeat(32_000)}`;
  expect(asked.length).toBeGreaterThan(64_000);
  // No server takes such an address; a file opened from disk, or a server to come, may.
  await page.route("**/?*", async (route) => route.fulfill({ response: await route.fetch({ url: "/" }) }));
  await open(page, asked);
  await expect(count(page)).toHaveText(`0 of ${dossier.events.length} events`);
  await expect(notice(page)).toContainText("person “x0”");
  await page.getByRole("button", { name: "Dismiss" }).click();
  await expect.poll(() => parts(page)).toEqual([`q=${"z".repeat(200)}`, "year=2018"]);
  await search(page).clear();
  await expect(count(page)).toHaveText(countText({ year: ["2018"] }));
  await expect.poll(() => query(page)).toBe("year=2018");
});

/** The keys of the address with their values, in the order of the alphabet. */
const parts = (page: Page): readonly string[] => query(page).split("&").sort();

const countText = (choice: Choice) => `${eventsLeft(choice).length} of ${dossier.events.length} events`;

/** Events, order and dialog are as the address says. */
async function expectShown(page: Page, asked: string): Promise<void> {
  const keys = new URLSearchParams(asked);
  await expect(count(page)).toHaveText(countText({ year: keys.get("year")?.split(",") ?? [] }));
  await expect(order(page)).toHaveValue(keys.get("sort") ?? "newest");
  await expect(evidence(page)).toBeVisible({ visible: keys.has("evidence") });
}
