/** What stands in the evidence of every figure, every event and some paragraphs of the dossier. */
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, describe, expect, test } from "vitest";
import { EvidenceFrame } from "../src/dashboard/evidence/EvidenceFrame";
import { parseDossier } from "../src/dossier/format/parse";
import { FORMATS } from "../src/exhibits/formats";
import { HighlightProvider } from "../src/view/HighlightProvider";
import { ViewProvider } from "../src/view/ViewContext";
import { dossier, figureById } from "./dossier";
import { alsoCiting, type Citation, citationsOf, headingOf, nameById } from "./evidenceFacts";
import { PRINTED, printed } from "./printed";

const parsed = parseDossier(dossier, FORMATS);

afterAll(() => document.body.replaceChildren());

/** The evidence that an address opens. */
function evidenceOf(id: string): Element {
  history.replaceState(null, "", `/?evidence=${id}`);
  document.body.innerHTML = renderToStaticMarkup(
    <ViewProvider dossier={parsed} slides={[]}>
      <HighlightProvider>
        <EvidenceFrame evidence={id} />
      </HighlightProvider>
    </ViewProvider>,
  );
  const dialog = document.querySelector("dialog[aria-label=Evidence]");
  if (!dialog) throw new Error("The evidence is not drawn.");
  return dialog;
}

const heading = (evidence: Element) => evidence.querySelector("h2")?.textContent;

/** A paragraph of an article as the evidence shows it. */
interface Place {
  readonly place: string;
  readonly wordings: readonly string[];
  readonly saidBy: readonly string[];
  /** The article at the first wording; null if none is cited. */
  readonly address: string | null;
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
  "fortune-2017": "April 27, 2017",
  "cnn-2024": "April 29, 2024",
};

const OURS = "Figure · our calculation, in neither article";

const BASES: Readonly<Record<string, string>> = {
  stated: "Printed in the article.",
  inferred: "Inferred from the article.",
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
    expect(shown.kind).toMatch(/^Event · /);
    expect(shown.facts.Date).toContain(`${BASES[event.basis]} ${event.whenNote ?? ""}`);
    expect(shown.facts.Where).toContain(whereOf(event.citations));
    expect(shown.places).toEqual(placesOf(event.citations));
    expect(shown.links.Numbers ?? []).toEqual(event.figures.map(figureLine));
  },
);

test.each(dossier.figures.map((figure) => [figure.id, figure] as const))(
  "the figure %s says how much, when, by whom, where, and how it was worked out",
  (id, figure) => {
    const { basis, whenNote = "", derived } = figure;
    const { words, sentence = words, short, date, sum } = printed(id);
    const evidence = evidenceOf(id);
    expect(heading(evidence)).toMatch(headingOf(id));
    expect(heading(evidence)).toContain(sentence);
    const shown = readEvidence(evidence);
    const read = words.startsWith("about ") ? "Figure · as we read it" : "Figure · as printed";
    expect(shown.kind).toBe(derived ? OURS : read);
    expect(shown.value).toBe(words);
    expect(shown.facts.Period).toBe(`${date}${BASES[basis]} ${whenNote}`);
    expect(shown.facts.Where).toContain(whereOf(citationsOf(figure)));
    expect(shown.places).toEqual(derived ? [] : placesOf(citationsOf(figure)));
    expect(shown.inputs).toEqual(derived?.of ?? []);
    expect(shown.sum).toBe(sum === undefined ? "" : `${sum} = ${inWords(short)}`);
  },
);

test("nothing is said to be given of a figure that is calculated", () => {
  expect(evidenceOf("us-revenue-2016").textContent).toContain("Given without “about”");
  expect(evidenceOf("china-exports-multiple-2017").textContent).not.toContain("Given");
});

test("a person's roles are dated, whenever the event was", () => {
  const who = readEvidence(evidenceOf("meeting-li-qiang-2024")).facts.Who;
  expect(who).toContain("Li Qiang, Shanghai party boss (2018); premier (2024)");
});

test("a printed figure names what is calculated from it, the charts that show it, and what else its paragraph holds", () => {
  const { more } = readEvidence(evidenceOf("us-revenue-2016"));
  expect(more["Used for"]).toEqual([
    figureLine("china-share-of-us-2016"),
    ...dossier.exhibits.filter(({ id }) => id === "revenue").map(({ title }) => `Chart: ${title}`),
  ]);
  const [citation] = citationsOf(figureById("us-revenue-2016"));
  const others = citation ? alsoCiting(citation, "us-revenue-2016") : [];
  const events = others.filter((record) => "title" in record);
  expect(more["Also from paragraph 5"]).toEqual([
    "“$1 billion”: Tesla sales in China, 2016",
    `${events.length} ${events.length === 1 ? "event" : "events"}`,
  ]);
});

describe("the evidence of a paragraph", () => {
  test("names all that rests on it", () => {
    const evidence = evidenceOf("cnn-2024:4");
    expect(heading(evidence)).toBe("Paragraph 4 of 33");
    const { kind, facts, links } = readEvidence(evidence);
    expect(kind).toBe(`Paragraph · CNN, ${PUBLISHED["cnn-2024"]}`);
    expect(links.Numbers).toEqual(["China’s rank among Tesla’s markets, April 2024: No. 2"]);
    expect(facts["As printed"]).toBe("“second biggest market”");
    expect(links.Events).toEqual([nameById("trip-2024")]);
    expect(facts["Compared under"]).toBe("How are sales in China?; How much does China weigh for Tesla?");
    expect(facts.Forecasts).toBe("Elon Musk: China could one day be Tesla’s largest market");
  });

  test("says if nothing cites it, and leads to it all the same", () => {
    const evidence = evidenceOf("cnn-2024:14");
    expect(evidence.textContent).toContain("No figure or event cites this paragraph.");
    expect([...evidence.querySelectorAll("a")].map((link) => link.getAttribute("aria-label"))).toContain(
      "Read the article at CNN",
    );
  });
});

/** Each cited paragraph once, in the order of sources and paragraphs. */
function placesOf(citations: readonly Citation[]): readonly Place[] {
  return dossier.sources.flatMap(({ id, publisher, url }) => {
    const own = citations.filter(({ source }) => source === id);
    const paragraphs = [...new Set(own.map(({ paragraph }) => paragraph))].sort((a, b) => a - b);
    return paragraphs.map((paragraph): Place => {
      const cited = own.filter((citation) => citation.paragraph === paragraph);
      const wordings = cited.flatMap(({ asPrinted }) => asPrinted ?? []);
      const [first] = wordings;
      return {
        place: `Paragraph ${paragraph}`,
        wordings: wordings.map((wording) => `“${wording}”`),
        saidBy: cited
          .filter(({ asPrinted, attributedTo }) => asPrinted !== undefined || attributedTo !== undefined)
          .map(({ attributedTo = publisher }) =>
            attributedTo === publisher ? publisher : `${attributedTo}, as reported by ${publisher}`,
          ),
        address: first === undefined ? null : `${url}${FRAGMENTS[first]}`,
      };
    });
  });
}

/** The article of the first place, and when it came out. */
function whereOf(citations: readonly Citation[]): string {
  const source = dossier.sources.find(({ id }) => citations.some((citation) => citation.source === id));
  return `${source?.publisher}, ${PUBLISHED[source?.id ?? ""]}, paragraph`;
}

function figureLine(id: string): string {
  const { label, derived } = figureById(id);
  return `${label}: ${printed(id).words}${derived ? " (our calculation)" : ""}`;
}

const inWords = (formula: string): string =>
  formula.replaceAll("> ", "more than ").replaceAll("≈ ", "about ");

/** The evidence, read in one go. */
function readEvidence(evidence: Element) {
  const texts = (selector: string, inside: Element = evidence) =>
    [...inside.querySelectorAll(selector)].map(({ textContent }) => textContent);
  const names = texts("dt");
  const values = [...evidence.querySelectorAll("dd")];
  const places = [...evidence.querySelectorAll("li[data-worded]")];
  const lists = [...evidence.querySelectorAll("section")];
  return {
    kind: evidence.querySelector("p:has(+ h2)")?.textContent,
    value: evidence.querySelector("h2 + div b")?.textContent,
    /** The ids of what a value is calculated from. */
    inputs: [...evidence.querySelectorAll("p > span > a")].map((link) => link.getAttribute("data-evidence")),
    sum: [...evidence.querySelectorAll("p:has(> span > a[data-evidence]) > span")]
      .map(({ firstChild }) => firstChild?.textContent)
      .join(" "),
    facts: Object.fromEntries(names.map((name, at) => [name, values[at]?.textContent])),
    links: Object.fromEntries(names.map((name, at) => [name, values[at] ? texts("a", values[at]) : []])),
    more: Object.fromEntries(lists.map((list) => [texts("h3", list)[0] ?? "", texts("li", list)])),
    places: places.map((item): Place => {
      const lines = texts("p", item);
      return {
        place: texts("p:last-of-type a", item)[0] ?? "",
        wordings: texts("blockquote[aria-label='As printed']", item),
        saidBy: lines.slice(0, -1),
        address: item.querySelector("a[target]")?.getAttribute("href") ?? null,
      };
    }),
  };
}
