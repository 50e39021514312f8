/** What stands in the evidence of every figure and every event of the dossier. */
import type { Locator, Page } from "@playwright/test";
import { dossier, figureById } from "./dossier";
import {
  alsoCiting,
  type Citation,
  citationsOf,
  dialog,
  headingOf,
  type Place,
  readEvidence,
} from "./evidence";
import { expect, test } from "./fixture";
import { list, open } from "./parts";
import { PRINTED, printed } from "./printed";

/** The article at each wording. A hyphen is part of the syntax of a text fragment, and must be escaped. */
const FRAGMENTS: Readonly<Record<string, string>> = {
  "more than $1 billion": "#:~:text=more%20than%20%241%20billion",
  "$1 billion": "#:~:text=%241%20billion",
  tripled: "#:~:text=tripled",
  "$4.2 billion": "#:~:text=%244.2%20billion",
  "376%": "#:~:text=376%25",
  "25%": "#:~:text=25%25",
  "first time": "#:~:text=first%20time",
  "second biggest market": "#:~:text=second%20biggest%20market",
  "second trip": "#:~:text=second%20trip",
  "two-day": "#:~:text=two%2Dday",
  "more than 6%": "#:~:text=more%20than%206%25",
  "2.4%": "#:~:text=2.4%25",
  "32%": "#:~:text=32%25",
  "2.2 million": "#:~:text=2.2%20million",
  "at least five times": "#:~:text=at%20least%20five%20times",
};

const PUBLISHED: Readonly<Record<string, string>> = {
  "fortune-2017": "27 April 2017",
  "cnn-2024": "29 April 2024",
};

const OURS = "Worked out here from cited figures; no article prints it.";

const BASES: Readonly<Record<string, string>> = {
  stated: "(printed in the article)",
  inferred: "(worked out from the article)",
};

test("e2e/printed.ts holds every figure, and every figure is named by an event", () => {
  const figures = dossier.figures.map(({ id }) => id).sort();
  expect(Object.keys(PRINTED).sort()).toEqual(figures);
  expect([...new Set(dossier.events.flatMap((event) => event.figures))].sort()).toEqual(figures);
});

test.describe("the evidence of an event names all its places, and so does that of each of its figures", () => {
  for (let first = 0; first < dossier.events.length; first += 17) {
    test(`events from ${first + 1}`, async ({ page }) => {
      await open(page);
      for (const event of dossier.events.slice(first, first + 17)) {
        await list(page).getByText(event.title, { exact: true }).click();
        await expectEvent(page, event);
        for (const id of event.figures) {
          await dialog(page).getByText(figureLine(id), { exact: true }).first().click();
          await expectFigure(page, figureById(id));
          // Not by Back, which would leave each of them in the history of the next.
          await dialog(page).getByText(event.title, { exact: true }).first().click();
          await expect(heading(page)).toHaveText(event.title);
        }
        await page.keyboard.press("Escape");
      }
    });
  }
});

async function expectEvent(page: Page, event: (typeof dossier.events)[number]): Promise<void> {
  await expect(heading(page)).toHaveText(event.title);
  const shown = await readEvidence(page);
  expect(shown.facts.Date).toContain(`${BASES[event.basis]}${event.whenNote ?? ""}`);
  expect(shown.places).toEqual(event.citations.map((citation) => placeOf(citation, event.id)));
  expect(shown.links.Figures ?? []).toEqual(event.figures.map(figureLine));
}

/** How much, when, by whom, where, and how it was worked out. */
async function expectFigure(page: Page, figure: (typeof dossier.figures)[number]): Promise<void> {
  const { id, label, basis, whenNote = "", derived } = figure;
  const { words, short, date, formula } = printed(id);
  await expect(heading(page)).toHaveText(label);
  const shown = await readEvidence(page);
  expect(shown.value).toBe(words);
  expect(shown.facts.Date).toBe(`${date} ${BASES[basis]}${whenNote}`);
  expect(shown.places).toEqual(citationsOf(figure).map((citation) => placeOf(citation, id)));
  expect(shown.facts.Formula).toBe(formula && `${formula} = ${short}${OURS}`);
  expect(shown.links.Inputs).toEqual(derived?.of.map(figureLine));
}

test("the evidence of a paragraph names all that rests on it", async ({ page }) => {
  await page.goto("/?evidence=cnn-2024:4");
  await expect(heading(page)).toHaveText("Paragraph 4");
  await expect(dialog(page)).toContainText("CNN, 29 April 2024");
  const { facts, links } = await readEvidence(page);
  expect(links.Figures).toEqual(["China’s rank among Tesla’s markets, April 2024: 2nd"]);
  expect(facts["As printed"]).toBe("“second biggest market”");
  expect(links.Events).toEqual([headingOf("trip-2024")]);
  expect(facts["Compared under"]).toBe("How are sales in China?; How much does China weigh for Tesla?");
  expect(facts.Forecasts).toBe("Elon Musk: China could one day be Tesla’s largest market");
});

test("a paragraph that nothing cites says so", async ({ page }) => {
  await page.goto("/?evidence=cnn-2024:14");
  await expect(dialog(page)).toContainText("Nothing in the dossier cites this paragraph.");
  await expect(dialog(page).getByRole("link", { name: "Read it in the article" })).toBeVisible();
});

/** Source, paragraph, wording, speaker, the article at that wording, and what else stands on that paragraph. */
function placeOf(citation: Citation, own: string): Place {
  const { paragraph, asPrinted, attributedTo } = citation;
  const source = dossier.sources.find(({ id }) => id === citation.source);
  const also = alsoCiting(citation, own);
  return {
    place: `${source?.publisher}, ${PUBLISHED[citation.source]}, paragraph ${paragraph}`,
    wording: asPrinted === undefined ? null : `“${asPrinted}”`,
    saidBy: attributedTo === undefined ? null : `Said by: ${attributedTo}`,
    address: `${source?.url}${asPrinted === undefined ? "" : FRAGMENTS[asPrinted]}`,
    also: also.length === 0 ? null : `Also citing this paragraph (${also.length})`,
    others: also.map((record) => ("title" in record ? record.title : figureLine(record.id))),
  };
}

const figureLine = (id: string): string => `${figureById(id).label}: ${printed(id).words}`;
const heading = (page: Page): Locator => dialog(page).getByRole("heading", { level: 2 });
