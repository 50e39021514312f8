import type { Page } from "@playwright/test";
import { aside, readClipboard } from "./aside";
import { type CsvRow, readCsv } from "./csv";
import { dossier } from "./dossier";
import { dialog } from "./evidence";
import { expect, FULL, test } from "./fixture";
import { chip, exhibitById, figure, open } from "./parts";
import { choose, pngFacts, readPng, readSvg, type SvgFacts, take, textOf } from "./pictureFiles";

const PAPER = "251 250 246";
const DARK_PAPER = "18 21 26";

const PICTURES = "stands alone and says what the page says; no PNG is cut off";

test(`the picture of a chart ${PICTURES}`, async ({ page }) => {
  await open(page);
  await expectPictures(page, "revenue", exhibitById("revenue").title);
});

test(`that of every other exhibit ${PICTURES}`, FULL, async ({ page }) => {
  test.slow();
  await open(page);
  for (const { id, title } of dossier.exhibits) {
    if (id !== "revenue") await test.step(title, () => expectPictures(page, id, title));
  }
});

async function expectPictures(page: Page, id: string, title: string): Promise<void> {
  const file = await take(page, id, "To edit: SVG");
  expect(file.suggestedFilename()).toBe(`${id}.svg`);
  const svg = await readSvg(page, file);
  expectAlone(svg, await textOf(file));
  expect(svg.title).toBe(title);
  const shown = figure(page, id);
  expect(svg.text).toContain(title);
  // An address of this device would open for nobody else.
  expect(svg.text).not.toContain(new URL(page.url()).host);

  const sources = await shown.locator("figcaption").getByRole("link").allTextContents();
  expect(sources.length).toBeGreaterThan(0);
  for (const { publisher } of dossier.sources) {
    if ((await shown.locator("figcaption").textContent())?.includes(`${publisher},`))
      expect(svg.text).toContain(`${publisher}, `);
  }
  const marks = await shown.locator("svg text").allTextContents();
  const cells = await shown.locator("tbody :is(th, td), ul > li").allTextContents();
  const readable = squeezed(svg.text);
  for (const value of marks.filter(isValue)) expect(readable, "printed on a mark").toContain(squeezed(value));
  for (const cell of cells) expect(readable, "written on the page").toContain(squeezed(cell));
  expect(marks.filter(isValue).length + cells.length + Number(id === "timeline")).toBeGreaterThan(0);

  const [, , width, height] = svg.viewBox.split(" ").map(Number);
  const sizes = { width: 2 * (width ?? 0), height: 2 * (height ?? 0) };
  const whole = await readPng(page, await take(page, id, "As wide as a column"));
  expect(whole).toMatchObject({ ...sizes, corner: PAPER, framed: true });
  expect(whole.painted).toBeGreaterThan(0.02);
  const dark = await readPng(page, await take(page, id, "As wide as a column, dark"));
  expect(dark).toMatchObject({ ...sizes, corner: DARK_PAPER, framed: true });
  expect(dark.painted).toBeGreaterThan(0.02);
  const slide = await readPng(page, await take(page, id, "For a slide, 16:9"));
  expect(slide).toMatchObject({ width: 1920, height: 1080, corner: PAPER, framed: true });
  expect(slide.painted).toBeGreaterThan(0.02);
  if (id === "revenue") {
    const square = await readPng(page, await take(page, id, "Square"));
    expect(square).toMatchObject({ width: 1080, height: 1080, corner: PAPER, framed: true });
  }
}

test("the JSON of each exhibit has the rows of its CSV", FULL, async ({ page }) => {
  await open(page, "?year=2024");
  await page.getByRole("button", { name: "Show them" }).click();
  for (const { id, title, form } of dossier.exhibits) {
    const json = JSON.parse(await textOf(await take(page, id, "Data: JSON")));
    const csv = await readCsv(await take(page, id, "Data: CSV"));
    expect(csv.name).toBe(`${id}.2024.csv`);
    expect(json).toMatchObject({
      dossier: dossier.title,
      exhibit: { id, title, form },
      filters: { in_words: ["2024"], year: ["2024"], q: "" },
      address: `${page.url()}#exhibit-${id}`,
    });
    expect(json.rows.map(flat)).toEqual(
      csv.rows.map(({ exhibit: _, note: _note, caveats: _caveats, filters: _filters, ...row }) => row),
    );
    expect(new Set(csv.rows.map(({ filters }) => filters))).toEqual(
      new Set(csv.rows.length > 0 ? ["2024"] : []),
    );
    for (const [at, { notes }] of json.rows.entries())
      for (const note of notes) expect(csv.rows[at]?.note).toContain(note.replace(/\.$/, ""));
  }
});

test("a picture names the filters in force, and fades what they leave out", FULL, async ({ page }) => {
  await open(page, "?year=2024");
  await chip(page, "person", "Li Qiang").click();
  await page.getByRole("button", { name: "Show them" }).click();
  const file = await take(page, "meetings", "To edit: SVG");
  expect(file.suggestedFilename()).toBe("meetings.2024.li-qiang.svg");
  const { text, values } = await readSvg(page, file);
  expect(text).toContain("Only 2024 · Li Qiang");
  expect(text).toContain("Faded: doesn’t match the filters.");
  expect(values).toContain("0.34");
  const { text: nothing } = await readSvg(page, await take(page, "revenue", "To edit: SVG"));
  expect(nothing).toContain("Nothing here matches the filters.");
  // What a filter adds to the text leaves even the largest drawing its room.
  const slide = await readPng(page, await take(page, "timeline", "For a slide, 16:9"));
  expect(slide).toMatchObject({ width: 1920, height: 1080, framed: true });
});

test("a picture is light in a dark page", FULL, async ({ page }) => {
  await open(page);
  const light = await readSvg(page, await take(page, "growth", "To edit: SVG"));
  await open(page, "?theme=dark");
  const dark = await readSvg(page, await take(page, "growth", "To edit: SVG"));
  const colors = ({ values }: SvgFacts) => values.filter((value) => value.startsWith("#"));
  expect(colors(dark)).toEqual(colors(light));
  expect(dark.background).toBe(light.background);
  expect(dark.text).toBe(light.text.replace("#exhibit", "?theme=dark#exhibit"));
  expect(await readPng(page, await take(page, "revenue", "As wide as a column"))).toMatchObject({
    corner: PAPER,
  });
});

test("the image is copied, and can be pasted", FULL, async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page);
  await choose(page, "revenue", "Copy image");
  await expect(figure(page, "revenue")).toContainText("Image copied.");
  const base64 = await aside(page, (empty) =>
    empty.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const bytes = new Uint8Array((await (await item?.getType("image/png"))?.arrayBuffer()) ?? []);
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
    }),
  );
  const copied = await pngFacts(page, base64);
  expect(copied).toEqual(await readPng(page, await take(page, "revenue", "As wide as a column")));
});

test("the link leads to the exhibit under the same filters", FULL, async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "?year=2017&evidence=us-revenue-2016");
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
  await choose(page, "forecasts", "Copy link");
  await expect(figure(page, "forecasts")).toContainText("Link copied.");
  const link = await readClipboard(page);
  expect(link).toBe(new URL("/?year=2017#exhibit-forecasts", page.url()).href);
  const other = await context.newPage();
  await other.goto(link);
  await expect(figure(other, "forecasts")).toBeInViewport();
  await expect(figure(other, "headline")).not.toBeInViewport();
});

/** "more than $1 billion", "−32%", "×4.76, our estimate": a number with nothing but what belongs to it. */
const isValue = (text: string): boolean =>
  /^(?:(?:about|at least|more than|less than|at most) )?[+−×]?\$?[\d.,]+(?:%| [a-z]+)?(?: more since|, our estimate)?$/.test(
    text,
  ) && !/^\d{4}$/.test(text);

const squeezed = (text: string): string => text.replace(/[\s\u00A0]+/g, "");

function expectAlone(svg: SvgFacts, xml: string): void {
  expect(svg.error).toBeNull();
  expect(svg.root).toBe("http://www.w3.org/2000/svg");
  const known =
    "circle defs desc g line linearGradient path pattern polygon rect stop style svg text title tspan";
  expect(svg.tags.filter((tag) => !known.split(" ").includes(tag))).toEqual([]);
  const foreign = svg.attributes.filter((name) => /^on|^(xlink:)?href$|^class$|^style$|^data-/.test(name));
  expect(foreign).toEqual([]);
  expect(svg.values.filter((value) => /var\(|currentcolor|light-dark|javascript:/i.test(value))).toEqual([]);
  const references = svg.values.flatMap((value) =>
    [...value.matchAll(/url\(([^)]*)\)/g)].map(([, to]) => to),
  );
  expect(references.filter((to) => !svg.ids.some((id) => to === `#${id}`))).toEqual([]);
  expect(new Set(svg.ids).size).toBe(svg.ids.length);
  expect(xml.match(/https?:[^"<\s]*/g)).toEqual(["http://www.w3.org/2000/svg"]);
}

/** A row of the JSON as a row of the CSV has it. */
function flat(row: {
  readonly citations: readonly Readonly<Record<string, string | number | null>>[];
  readonly notes: readonly string[];
  readonly note_citations: readonly unknown[];
}): CsvRow {
  const { citations, notes: _, note_citations: _cited, ...cells } = row;
  const each = (key: string) => {
    const lines = citations.map((citation) => String(citation[key] ?? "—"));
    return lines.every((line) => line === "—") ? "" : lines.join("\n");
  };
  const own = Object.entries(cells).map(
    ([key, value]) => [key, value === null ? "" : String(value)] as const,
  );
  const places = ["source", "paragraph", "as_printed", "said_by"].map((key) => [key, each(key)] as const);
  return Object.fromEntries([...own, ...places]);
}
