import type { Page } from "@playwright/test";
import { type CsvFile, type CsvRow, parseCsv, partsOf, readCsv } from "./csv";
import { dossier, figuresLeft } from "./dossier";
import { expect, FULL, test } from "./fixture";
import { choose, dataTable, exhibitById, figure, open, rowsOf, tableButton } from "./parts";

const COLUMNS =
  "exhibit,id,what,kind,says,value,low,high,bound,unit,period,period_edtf,first_day,last_day,year,period_basis,derived,source,paragraph,as_printed,said_by,note,caveats,filters".split(
    ",",
  );

const BOUND_WORDS: Readonly<Record<string, RegExp>> = {
  exact: /^(?!.*(about|than|at least|up to))/,
  about: /\babout /,
  "more-than": /\bmore than /,
  "at-least": /\bat least /,
};

const UNIT_WORDS: Readonly<Record<string, RegExp>> = {
  "billion-usd": /\$[\d.]+ billion$/,
  percent: /[\d.]+%$/,
  times: /[\d.]+ times$/,
  meetings: /\d+ meetings?$/,
  million: /[\d.]+ million$/,
};

test("the CSV of each exhibit says what its table says", async ({ page }) => {
  await open(page);
  for (const { id, title } of dossier.exhibits) {
    await test.step(title, async () => {
      const csv = await download(page, id);
      expect(csv.name).toBe(`${id}.csv`);
      expect(csv.text.startsWith("\uFEFF"), "a byte order mark").toBe(true);
      expect(csv.columns).toEqual(COLUMNS);
      await tableButton(page, id).click();
      const table = await rowsOf(dataTable(page, id));
      expect(csv.rows.map(({ what }) => what)).toEqual(table.map(({ Item }) => Item));
      const shown = await figure(page, id).innerText();
      for (const [at, row] of csv.rows.entries()) {
        expectSame(row, table[at] ?? {}, title);
        const [note = ""] = row.note?.split(/(?<=\.) /) ?? [];
        if (note !== "") expect(shown).toContain(`${row.what}: ${note}`);
      }
    });
  }
});

test("data comes without what draws charts", FULL, async ({ page, expectNoise }) => {
  expectNoise(/ERR_FAILED/);
  await page.route("**/assets/{charts,deck,open}-*.js", (route) => route.abort());
  await open(page);
  expect((await download(page, "revenue")).columns).toEqual(COLUMNS);
});

test("values, bounds, units, dates and wordings are those of the dossier", FULL, async ({ page }) => {
  await open(page);
  const csvs: CsvFile[] = [];
  for (const id of ["headline", "revenue", "shares", "growth"]) csvs.push(await download(page, id));
  const rows = csvs.flatMap((csv) => csv.rows);
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows) {
    const record = dossier.figures.find(({ id }) => id === row.id);
    expect(row.what).toBe(record?.label);
    expect(row.period_edtf).toBe(record?.when);
    expect(row.derived === "", `${row.id} is cited`).toBe(record?.derived === undefined);
    if (record?.quantity) {
      const { value, bound, unit } = record.quantity;
      expect([row.value, row.bound, row.unit]).toEqual([String(value), bound, unit]);
    }
    if (record?.citations) {
      expect(partsOf(row.paragraph)).toEqual(record.citations.map(({ paragraph }) => String(paragraph)));
      expect(partsOf(row.as_printed)).toEqual(record.citations.map(({ asPrinted }) => asPrinted));
      expect(partsOf(row.said_by)).toEqual(record.citations.map(({ attributedTo }) => attributedTo));
    }
  }
  // A derived value comes with its bound, its formula and the places of its inputs.
  expect(rows.find(({ id }) => id === "china-revenue-2015")).toMatchObject({
    value: "0.33",
    bound: "about",
    unit: "billion-usd",
    derived: "more than $1 billion ÷ about three times",
    paragraph: "4\n5\n4",
    as_printed: "more than $1 billion\n$1 billion\ntripled",
  });
  const loss = rows.find(({ id }) => id === "tesla-ytd-2024");
  expect(loss?.value, "a number, with the minus that spreadsheets know").toBe("-32");
});

test("under a filter the CSV holds only what is left", FULL, async ({ page }) => {
  await open(page, "?source=cnn-2024");
  const shown = exhibitById("headline").figures ?? [];
  const choice = { source: ["cnn-2024"] };
  expect((await download(page, "headline")).rows.map(({ what }) => what)).toEqual(figuresLeft(shown, choice));
  await choose(page, "person", "Ren Hongbin");
  const meetings = await download(page, "meetings");
  expect(meetings.rows.map(({ id }) => id)).toEqual(["meeting-ren-hongbin-2024"]);
  const shares = await download(page, "shares");
  expect(parseCsv(shares.text.slice(1))).toEqual([COLUMNS]);
});

async function download(page: Page, id: string): Promise<CsvFile> {
  await figure(page, id).getByRole("button", { name: "Download", exact: true }).click();
  const menu = page.getByRole("menu", { name: `Download: ${exhibitById(id).title}`, exact: true });
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    menu.getByRole("menuitem", { name: "Data: CSV", exact: true }).click(),
  ]);
  return readCsv(file);
}

const listed = (cell = ""): readonly string[] => (cell === "" ? [] : cell.split("; "));

/** A row of the file against the row of the table in the same place. */
function expectSame(row: CsvRow, cells: Readonly<Record<string, string>>, title: string): void {
  const { Value: value = "", Summary = "", Basis = "cited", Period, Source = "" } = cells;
  expect(row.exhibit).toBe(title);
  expect(row.says).toBe(Summary);
  // "In April 2018" is no date to a spreadsheet.
  expect(row.period?.replace(/^(?:in|on) /, "")).toBe(Period);
  expect(row.derived === "" ? "cited" : `our calculation: ${row.derived}`).toBe(Basis);
  if (value === "") {
    expect([row.value, row.bound, row.unit]).toEqual(["", "", ""]);
  } else {
    const sign = /^(?:down|−)/.test(value) ? -1 : 1;
    expect(Number(row.value)).toBe(sign * Number(/[\d.]+/.exec(value)?.[0]));
    expect(value).toMatch(BOUND_WORDS[row.bound ?? ""] ?? /no such bound/);
    expect(value).toMatch(UNIT_WORDS[row.unit ?? ""] ?? /no such unit/);
  }
  const wordings = listed(cells["As printed"]).map((wording) => wording.replace(/^“|”$/g, ""));
  expect(partsOf(row.as_printed)).toEqual(wordings);
  // A data file says who said what a calculation is from, a table that nobody said its result.
  const said = row.derived === "" ? [...new Set(partsOf(row.said_by))] : ["our calculation"];
  expect(listed(cells["Said by"])).toEqual(partsOf(row.said_by).length === 0 ? [] : said);

  const paragraphs = [...Source.matchAll(/¶(\d+)/g)].map(([, paragraph]) => paragraph);
  expect(new Set(partsOf(row.paragraph))).toEqual(new Set(paragraphs));
  for (const publisher of new Set(partsOf(row.source))) expect(Source).toContain(publisher);
}
