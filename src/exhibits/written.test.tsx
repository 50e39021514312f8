/** Key numbers, the comparison and the forecasts, as the page and a slide draw them. */
import { within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Dossier } from "../dossier/format/model";
import { realDossier } from "../dossier/test/realDossier";
import { openPage } from "../view/test/viewing";
import { PLAIN_VIEW } from "../view/view";
import { buildExhibit } from "./buildExhibit";
import type { Surface } from "./form";
import { exhibitIn } from "./test/testRows";
import { writtenDossier } from "./test/writtenDossier";

type Form = "stat" | "comparison" | "ledger";

async function drawn(form: Form, dossier: Dossier = realDossier, surface: Surface = {}) {
  const { drawing } = buildExhibit(dossier, PLAIN_VIEW, exhibitIn(dossier, form));
  const room = { width: 0, ...(surface.slide && { part: { at: 0, of: 1 } }) };
  const { page, close } = await openPage(drawing(surface).draw(room), "", dossier);
  return { page, ...within(page), close };
}

const textsOf = (elements: readonly Element[]) =>
  elements.map(({ textContent }) => (textContent ?? "").replaceAll("\u00A0", " ").trim());

it("a key number says its bound, the number, what it is and where it is from", async () => {
  const { getAllByRole, close } = await drawn("stat");
  const [first, , , rank] = getAllByRole("listitem");
  expect(textsOf([first, rank].flatMap((item) => [...(item?.children ?? [])]))).toEqual([
    "more than $1B",
    "Tesla’s China sales in 2016, triple the year before",
    "Fortune ¶4",
    "No. 2",
    "China’s rank among Tesla’s markets; in 2017 it was “far from” the biggest",
    "CNN ¶4; Fortune ¶5",
  ]);
  await close();
});

it.each([
  [1, "one"],
  [2, "pair"],
  [3, "rows"],
  [5, "rows"],
])("key numbers of %i sources stand as %s", async (sources, layout) => {
  const { page, getAllByRole, close } = await drawn(
    "stat",
    writtenDossier({ sources, rows: 30, text: "Rolls" }),
  );
  expect(getAllByRole("list")).toHaveLength(sources);
  expect(page.querySelector("[data-layout]")?.getAttribute("data-layout")).toBe(layout);
  await close();
});

it("a row of the comparison has a head of a few words that is named by its question", async () => {
  const { getAllByRole, close } = await drawn("comparison");
  expect(textsOf(getAllByRole("columnheader"))).toEqual(["2017 Fortune", "2024 CNN"]);
  const heads = getAllByRole("rowheader");
  expect(textsOf(heads)).toEqual(realDossier.comparisons.map(({ head }) => head));
  for (const [at, { head, question }] of realDossier.comparisons.entries()) {
    expect(heads[at]?.getAttribute("title")).toBe(question);
    expect(heads[at]?.getAttribute("aria-label")).toBe(`${head}: ${question}`);
  }
  await close();
});

it("three sources have three columns, and a slide leaves the paragraphs to its foot", async () => {
  const dossier = writtenDossier({ sources: 3, rows: 1, text: "Much" });
  const page = await drawn("comparison", dossier);
  expect(page.getAllByRole("columnheader")).toHaveLength(3);
  expect(textsOf(page.getAllByRole("cell")).filter((text) => text !== "")).toEqual(Array(3).fill("Much ¶2"));
  await page.close();
  const slide = await drawn("comparison", dossier, { slide: true });
  expect(textsOf(slide.getAllByRole("cell")).filter((text) => text !== "")).toEqual(Array(3).fill("Much"));
  await slide.close();
});

it("a forecast has its outcome in a column of its own, each with another mark", async () => {
  const { page, getAllByRole, close } = await drawn("ledger");
  expect(textsOf(getAllByRole("columnheader")).slice(1)).toEqual([
    "Forecast",
    "Outcome",
    "What CNN reported in 2024",
  ]);
  const marks = [...page.querySelectorAll("svg")];
  expect(textsOf(marks.flatMap(({ parentElement }) => parentElement ?? []))).toEqual([
    "Did not happen",
    "Not yet",
    "Too soon to tell",
  ]);
  expect(new Set(marks.map(({ innerHTML }) => innerHTML)).size).toBe(marks.length);
  await close();
});

it("outcomes that several sources report name each", async () => {
  const { getAllByRole, close } = await drawn("ledger", writtenDossier({ sources: 2, rows: 4, text: "So" }));
  expect(textsOf(getAllByRole("columnheader")).at(-1)).toBe("What was reported");
  await close();
});
