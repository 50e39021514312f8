import { readFileSync } from "node:fs";
import type { Download, Page } from "@playwright/test";
import { partsOf, readCsv } from "./csv";
import { dossier, figureById } from "./dossier";
import { citationsOf } from "./evidenceFacts";
import { expect, FULL, test } from "./fixture";
import { open } from "./parts";

const SHARED =
  "exhibit,id,what,kind,says,value,low,high,bound,unit,period,period_edtf,first_day,last_day,year,period_basis,derived,source,paragraph,as_printed,said_by,note";

const button = (page: Page) =>
  page.getByRole("banner").getByRole("button", { name: "Download", exact: true });
const menu = (page: Page) => page.getByRole("menu", { name: "Download", exact: true });

async function choose(page: Page, way: string): Promise<void> {
  await button(page).click();
  await menu(page).getByRole("menuitem", { name: way, exact: true }).click();
}

async function download(page: Page, way: string): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent("download"), choose(page, way)]);
  return file;
}

test("the menu is inside a narrow window", FULL, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/");
  await button(page).click();
  await expect(menu(page).getByRole("menuitem").first()).toBeInViewport({ ratio: 1 });
  await expect(menu(page)).toBeInViewport({ ratio: 1 });
});

test("the dossier comes as the file it is", FULL, async ({ page }) => {
  await page.goto("/");
  const file = await download(page, "Dossier (JSON)");
  expect(file.suggestedFilename()).toBe("dossier.json");
  const served = new URL("./fixture/dossier.json", import.meta.url);
  expect(readFileSync(await file.path()).equals(readFileSync(served))).toBe(true);
  await expect(page.getByRole("banner")).toContainText("Downloading dossier.json");
});

test("all figures come as CSV, whatever the filters leave", async ({ page }) => {
  await open(page, "?person=ren-hongbin");
  const csv = await readCsv(await download(page, "All figures (CSV)"));
  expect(csv.name).toBe("figures.csv");
  expect(csv.text.startsWith("\uFEFF"), "a byte order mark").toBe(true);
  expect(csv.columns.join()).toBe(`${SHARED},people,organizations`);
  expect(csv.rows.map(({ id }) => id)).toEqual(dossier.figures.map(({ id }) => id));
  for (const row of csv.rows) {
    const figure = figureById(row.id ?? "");
    expect([row.what, row.period_edtf]).toEqual([figure.label, figure.when]);
    expect(row.derived !== "", `${row.id} is derived`).toBe(figure.derived !== undefined);
    if (figure.quantity) {
      const { value, bound, unit } = figure.quantity;
      expect([row.value, row.bound, row.unit]).toEqual([String(value), bound, unit]);
    }
    expectPlaces(row, citationsOf(figure));
    expect(partsOf(row.people)).toEqual(figure.people.map(personName));
    const shown = dossier.exhibits.filter(({ figures = [] }) => figures.some((id) => id === row.id));
    expect(partsOf(row.exhibit)).toEqual(expect.arrayContaining(shown.map(({ title }) => title)));
  }
});

test("all events come as CSV, with kind, people, organizations, place and how its date is known", async ({
  page,
}) => {
  await open(page, "?person=ren-hongbin");
  const csv = await readCsv(await download(page, "All events (CSV)"));
  expect(csv.name).toBe("events.csv");
  expect(csv.columns.join()).toBe(`${SHARED},people,organizations,place,figures`);
  expect(csv.rows.map(({ id }) => id)).toEqual(dossier.events.map(({ id }) => id));
  for (const [at, row] of csv.rows.entries()) {
    const event = dossier.events[at];
    if (!event) throw new Error(`No event ${at}.`);
    expect(row).toMatchObject({
      what: event.title,
      period_edtf: event.when,
      kind: kindName(event.kind),
      period_basis: event.basis,
      place: event.place ?? "",
    });
    expect(partsOf(row.people)).toEqual(event.people.map(personName));
    expect(partsOf(row.organizations)).toEqual(event.organizations.map(organizationName));
    expect(partsOf(row.figures)).toEqual(event.figures);
    expectPlaces(row, event.citations);
    const count = event.count === undefined ? undefined : figureById(event.count).quantity;
    expect([row.value, row.bound]).toEqual(count ? [String(count.value), count.bound] : ["", ""]);
  }
});

test("PowerPoint comes as a file named for the dossier", async ({ page }) => {
  await page.goto("/");
  const file = await download(page, "PowerPoint");
  expect(file.suggestedFilename()).toMatch(/^[a-z0-9-]+\.pptx$/);
  expect(
    readFileSync(await file.path())
      .subarray(0, 2)
      .toString(),
  ).toBe("PK");
});

test(
  "where the dossier does not arrive again, words say so, and it can be asked for once more",
  FULL,
  async ({ page, expectNoise }) => {
    expectNoise(/dossier\.json/);
    await page.goto("/");
    await expect(button(page)).toBeVisible();
    await page.route("**/data/dossier.json", (route) => route.abort());
    await choose(page, "Dossier (JSON)");
    await expect(page.getByRole("banner")).toContainText(
      "The dossier didn’t download. Check your connection.",
    );
    await page.unroute("**/data/dossier.json");
    const file = page.waitForEvent("download");
    await page.getByRole("button", { name: "Try again" }).click();
    expect((await file).suggestedFilename()).toBe("dossier.json");
  },
);

const personName = (id: string) => dossier.people.find((person) => person.id === id)?.name;
const kindName = (id: string) => dossier.kinds.find((other) => other.id === id)?.name;
const organizationName = (id: string) => dossier.organizations.find((other) => other.id === id)?.name;

function expectPlaces(
  row: Readonly<Record<string, string>>,
  citations: readonly { readonly source: string; readonly paragraph: number }[],
): void {
  const publisher = (id: string) => dossier.sources.find((source) => source.id === id)?.publisher ?? "";
  const pairs = (places: readonly string[], paragraphs: readonly string[]) =>
    places.map((place, at) => `${place} ${paragraphs[at]}`).sort();
  expect(pairs(partsOf(row.source), partsOf(row.paragraph))).toEqual(
    citations.map(({ source, paragraph }) => `${publisher(source)} ${paragraph}`).sort(),
  );
}
