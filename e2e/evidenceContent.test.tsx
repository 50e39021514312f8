// @vitest-environment happy-dom
/** What stands in the evidence of every figure, every event and some paragraphs of the dossier. */
import { NuqsTestingAdapter } from "nuqs/adapters/testing";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { EvidenceFrame } from "../src/dashboard/evidence/EvidenceFrame";
import { parseDossier } from "../src/dossier/format/parse";
import { FORMATS } from "../src/exhibits/formats";
import { HighlightProvider } from "../src/view/HighlightProvider";
import { ViewProvider } from "../src/view/ViewContext";
import { dossier, figureById } from "./dossier";
import { alsoCiting, type Citation, citationsOf, headingOf } from "./evidenceFacts";
import { PRINTED, printed } from "./printed";

const parsed = parseDossier(dossier, FORMATS);

/** The evidence that an address opens. */
function evidenceOf(id: string): Element {
  history.replaceState(null, "", `/?evidence=${id}`);
  document.body.innerHTML = renderToStaticMarkup(
    <NuqsTestingAdapter searchParams={`?evidence=${id}`}>
      <ViewProvider dossier={parsed}>
        <HighlightProvider>
          <EvidenceFrame evidence={id} />
        </HighlightProvider>
      </ViewProvider>
    </NuqsTestingAdapter>,
  );
  const dialog = document.querySelector("dialog[aria-label=Evidence]");
  if (!dialog) throw new Error("The evidence is not drawn.");
  return dialog;
}

const heading = (evidence: Element) => evidence.querySelector("h2")?.textContent;

/** A place in an article as the evidence shows it. */
interface Place {
  readonly place: string;
  readonly wording: string | null;
  readonly saidBy: string | null;
  readonly address: string;
  readonly also: string | null;
  readonly others: readonly string[];
}

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

test("printed.ts holds every figure, and every figure is named by an event", () => {
  const figures = dossier.figures.map(({ id }) => id).sort();
  expect(Object.keys(PRINTED).sort()).toEqual(figures);
  expect([...new Set(dossier.events.flatMap((event) => event.figures))].sort()).toEqual(figures);
});

test.each(dossier.events.map((event) => [event.id, event] as const))(
  "the event %s names all its places and figures",
  (id, event) => {
    const evidence = evidenceOf(id);
    expect(heading(evidence)).toBe(event.title);
    const shown = readEvidence(evidence);
    expect(shown.facts.Date).toContain(`${BASES[event.basis]}${event.whenNote ?? ""}`);
    expect(shown.places).toEqual(event.citations.map((citation) => placeOf(citation, id)));
    expect(shown.links.Figures ?? []).toEqual(event.figures.map(figureLine));
  },
);

test.each(dossier.figures.map((figure) => [figure.id, figure] as const))(
  "the figure %s says how much, when, by whom, where, and how it was worked out",
  (id, figure) => {
    const { label, basis, whenNote = "", derived } = figure;
    const { words, short, date, formula } = printed(id);
    const evidence = evidenceOf(id);
    expect(heading(evidence)).toBe(label);
    const shown = readEvidence(evidence);
    expect(shown.value).toBe(words);
    expect(shown.facts.Date).toBe(`${date} ${BASES[basis]}${whenNote}`);
    expect(shown.places).toEqual(citationsOf(figure).map((citation) => placeOf(citation, id)));
    expect(shown.facts.Formula).toBe(formula && `${formula} = ${short}${OURS}`);
    expect(shown.links.Inputs).toEqual(derived?.of.map(figureLine));
  },
);

describe("the evidence of a paragraph", () => {
  test("names all that rests on it", () => {
    const evidence = evidenceOf("cnn-2024:4");
    expect(heading(evidence)).toBe("Paragraph 4");
    expect(evidence.textContent).toContain("CNN, 29 April 2024");
    const { facts, links } = readEvidence(evidence);
    expect(links.Figures).toEqual(["China’s rank among Tesla’s markets, April 2024: No. 2"]);
    expect(facts["As printed"]).toBe("“second biggest market”");
    expect(links.Events).toEqual([headingOf("trip-2024")]);
    expect(facts["Compared under"]).toBe("How are sales in China?; How much does China weigh for Tesla?");
    expect(facts.Forecasts).toBe("Elon Musk: China could one day be Tesla’s largest market");
  });

  test("says if nothing cites it, and leads to it all the same", () => {
    const evidence = evidenceOf("cnn-2024:14");
    expect(evidence.textContent).toContain("Nothing in the dossier cites this paragraph.");
    expect([...evidence.querySelectorAll("a")].map(({ textContent }) => textContent)).toContain(
      "Read it in the article",
    );
  });
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

/** The evidence, read in one go. */
function readEvidence(evidence: Element) {
  const texts = (selector: string, inside: Element = evidence) =>
    [...inside.querySelectorAll(selector)].map(({ textContent }) => textContent);
  const names = texts("dt");
  const values = [...evidence.querySelectorAll("dd")];
  const articles = [...evidence.querySelectorAll("li")].filter((item) => item.querySelector("a[target]"));
  return {
    value: evidence.querySelector("h2 + p")?.textContent,
    facts: Object.fromEntries(names.map((name, at) => [name, values[at]?.textContent])),
    links: Object.fromEntries(names.map((name, at) => [name, values[at] ? texts("a", values[at]) : []])),
    places: articles.map((item): Place => {
      const lines = texts("p", item);
      return {
        place: lines[0] ?? "",
        wording: texts("blockquote[aria-label='As printed']", item)[0] ?? null,
        saidBy: lines.find((line) => line.startsWith("Said by: ")) ?? null,
        address: item.querySelector("a[target]")?.getAttribute("href") ?? "",
        also: texts("summary", item)[0] ?? null,
        others: texts("details a", item),
      };
    }),
  };
}
