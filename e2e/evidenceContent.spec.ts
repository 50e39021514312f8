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

/** Value with its bound in words, and date, as each must read. */
const FIGURES: Readonly<Record<string, readonly [value: string, date: string]>> = {
  "china-revenue-2016": ["more than $1 billion", "2016"],
  "china-sales-multiple-2016": ["about 3 times", "2016"],
  "us-revenue-2016": ["$4.2 billion", "2016"],
  "china-revenue-2015": ["about $0.33 billion", "2015"],
  "china-share-of-us-2016": ["more than 23.8%", "2016"],
  "china-exports-growth-2017": ["up 376%", "January–February 2017"],
  "china-exports-multiple-2017": ["4.76 times", "January–February 2017"],
  "import-tariff-2017": ["25%", "April 2017"],
  "wang-first-2017": ["1 meeting", "April 2017"],
  "market-rank-2024": ["2nd", "April 2024"],
  "trip-ordinal-2024": ["2 trips", "29 April 2023 to 29 April 2024"],
  "trip-length-2024": ["2 days", "28–29 April 2024"],
  "tesla-premarket-2024": ["up more than 6%", "29 April 2024"],
  "baidu-close-2024": ["up 2.4%", "29 April 2024"],
  "tesla-ytd-2024": ["down 32%", "1 January – 29 April 2024"],
  "weibo-followers-2024": ["about 2.2 million", "29 April 2024"],
  "li-meetings-since-2018": ["at least 5 meetings", "2018 to 29 April 2024"],
};

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

const FORMULAS: Readonly<Record<string, string>> = {
  "china-revenue-2015": "> $1B ÷ ≈ 3× = ≈ $0.33BWorked out here from cited figures; no article prints it.",
  "china-share-of-us-2016":
    "> $1B ÷ $4.2B × 100 = > 23.8%Worked out here from cited figures; no article prints it.",
  "china-exports-multiple-2017":
    "1 + +376% ÷ 100 = 4.76×Worked out here from cited figures; no article prints it.",
};

const BASES: Readonly<Record<string, string>> = {
  stated: "(printed in the article)",
  inferred: "(worked out from the article)",
};

test("the tables above hold every figure, and every derived one", () => {
  expect(Object.keys(FIGURES).sort()).toEqual(dossier.figures.map(({ id }) => id).sort());
  const derived = dossier.figures.filter((figure) => "derived" in figure);
  expect(Object.keys(FORMULAS).sort()).toEqual(derived.map(({ id }) => id).sort());
});

for (const [id, [value, date]] of Object.entries(FIGURES)) {
  test(`the evidence of ${id} says ${value}, when, by whom and where`, async ({ page }) => {
    const figure = figureById(id);
    await page.goto(`/?evidence=${id}`);
    await expect(heading(page)).toHaveText(figure.label);
    const shown = await readEvidence(page);
    expect(shown.value).toBe(value);
    expect(shown.facts.Date).toBe(`${date} ${BASES[figure.basis]}${figure.whenNote ?? ""}`);
    expect(shown.places).toEqual(citationsOf(figure).map((citation) => placeOf(citation, id)));
    expect(shown.facts.Formula).toBe(FORMULAS[id]);
    expect(shown.links.Inputs).toEqual(figure.derived?.of.map(figureLine));
  });
}

test.describe("the evidence of an event names all its places", () => {
  const events = dossier.events.toSorted((a, b) => a.kind.localeCompare(b.kind));
  for (const part of [events.slice(0, 11), events.slice(11, 22), events.slice(22)]) {
    test(`from ${part[0]?.kind} to ${part.at(-1)?.kind}`, async ({ page }) => {
      await open(page);
      for (const event of part) {
        await list(page).getByText(event.title, { exact: true }).click();
        await expect(heading(page)).toHaveText(event.title);
        const shown = await readEvidence(page);
        expect(shown.facts.Date).toContain(`${BASES[event.basis]}${event.whenNote ?? ""}`);
        expect(shown.places).toEqual(event.citations.map((citation) => placeOf(citation, event.id)));
        expect(shown.links.Figures ?? []).toEqual(event.figures.map(figureLine));
        await page.keyboard.press("Escape");
      }
    });
  }
});

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

const figureLine = (id: string): string => `${figureById(id).label}: ${FIGURES[id]?.[0]}`;
const heading = (page: Page): Locator => dialog(page).getByRole("heading", { level: 2 });
