import { describe, expect, it, test } from "vitest";
import { eventCitation, figureCitation, sourceWords, whenWords } from "#text";
import { requireRecord } from "../../dossier/format/model";
import {
  citation,
  derivedFigure,
  event,
  figure,
  quantity,
  source,
  testDossier,
} from "../../dossier/test/testDossier";

const printed = (fields: object) => citation({ asPrinted: "three rolls", ...fields });
const URL = "https://example.org/bread";

function textOf(fields: object, sourceFields: object = {}): string {
  const dossier = testDossier({
    sources: [source(sourceFields)],
    figures: [figure({ claim: "The bakery sold {rolls} in 2020", ...fields })],
    events: [],
  });
  const daily = sourceWords(requireRecord(dossier.sources, "daily"));
  return figureCitation(dossier, requireRecord(dossier.figures, "rolls")).text.replaceAll(daily, "DAILY");
}
const TITLE = requireRecord(testDossier().sources, "daily").title;

describe("the citation of a figure", () => {
  test.each<[string, object, string]>([
    ["says who prints it", {}, `(DAILY, ¶2). ${TITLE}. ${URL}#:~:text=three%20rolls`],
    [
      "says who said it",
      { attributedTo: "Ann" },
      `(Ann, in DAILY, ¶2). ${TITLE}. ${URL}#:~:text=three%20rolls`,
    ],
    [
      "names the publisher once",
      { attributedTo: "The Daily" },
      `(DAILY, ¶2). ${TITLE}. ${URL}#:~:text=three%20rolls`,
    ],
  ])("%s", (_, fields, ending) => {
    expect(textOf({ citations: [printed(fields)] })).toBe(`The bakery sold three rolls in 2020 ${ending}`);
  });

  it("names the author", () => {
    expect(textOf({ citations: [printed({})] }, { author: "Ann Baker" })).toContain(
      `(DAILY, ¶2). Ann Baker, ${TITLE}. ${URL}`,
    );
  });

  it("groups paragraphs by who said it, and leads to each wording once", () => {
    const citations = [
      printed({ attributedTo: "Ann" }),
      printed({ paragraph: 3, attributedTo: "Ann" }),
      printed({ paragraph: 4, asPrinted: "rolls: three" }),
    ];
    expect(textOf({ citations })).toBe(
      `The bakery sold three rolls in 2020 (Ann, in DAILY, ¶2–3; DAILY, ¶4). ${TITLE}. ${URL}#:~:text=three%20rolls ${URL}#:~:text=rolls%3A%20three`,
    );
  });

  it("quotes what “about” may be our reading of", () => {
    const citations = [printed({ asPrinted: "tripled" }), printed({ asPrinted: "rose threefold" })];
    expect(textOf({ quantity: quantity({ bound: "about" }), basis: "inferred", citations })).toMatch(
      /^The bakery sold about three rolls in 2020, date inferred; printed: “tripled”, “rose threefold” \(/,
    );
  });

  it("says which dates are inferred, as its entry in a bibliography does", () => {
    const dossier = testDossier({
      sources: [source({ publishedBasis: "inferred" })],
      figures: [figure({ basis: "inferred" })],
      events: [],
    });
    const { text, bibTeX } = figureCitation(dossier, requireRecord(dossier.figures, "rolls"));
    for (const copied of [text, bibTeX])
      expect(copied).toMatch(/three rolls, date inferred \(The Daily, [\w ,]+, date inferred, ¶/);
  });

  it("goes with the figure's note, and so does its entry in a bibliography", () => {
    const dossier = testDossier({
      figures: [figure({ note: "Paragraph 3 rounds {rolls}." })],
      events: [],
    });
    const { text, bibTeX } = figureCitation(dossier, requireRecord(dossier.figures, "rolls"));
    expect(text).toContain(`, ¶2). Paragraph 3 rounds three rolls. ${TITLE}. ${URL}`);
    expect(bibTeX).toContain(", ¶2). Paragraph 3 rounds three rolls.}}");
  });

  it("says a change by its size: the sentence has the direction", () => {
    const fell = { value: -32, unit: "percent", bound: "more-than", change: true };
    expect(textOf({ claim: "Sales fell {rolls}", quantity: quantity(fell) })).toMatch(
      /^Sales fell more than 32% \(/,
    );
  });

  it("says label, period and value of a figure without a sentence", () => {
    expect(textOf({ claim: undefined, label: "Rolls sold", when: "2020" })).toMatch(
      /^Rolls sold, 2020: three rolls \(/,
    );
    expect(textOf({ claim: undefined, label: "Rolls, 2020", when: "2020" })).toMatch(
      /^Rolls, 2020: three rolls \(/,
    );
  });
});

describe("the citation of a figure that is calculated here", () => {
  const dossier = testDossier({
    figures: [
      figure({
        id: "rolls",
        label: "Rolls",
        when: "2020",
        quantity: quantity({ value: 9, bound: "more-than" }),
      }),
      figure({ id: "loaves", label: "Loaves", when: "2020", quantity: quantity({ value: 2 }) }),
      derivedFigure({
        id: "ratio",
        label: "Rolls a loaf",
        when: "2020",
        derived: { formula: "quotient", of: ["rolls", "loaves"] },
      }),
      derivedFigure({
        id: "again",
        label: "Again",
        when: "2020",
        derived: { formula: "quotient", of: ["loaves", "ratio"] },
      }),
    ],
    events: [],
  });
  const cited = (id: string) => figureCitation(dossier, requireRecord(dossier.figures, id));

  it("says so, with the formula in words and each input with its place", () => {
    const [first, ...inputs] = cited("ratio").text.split("\n");
    expect(first).toBe(
      "Our calculation: Rolls a loaf, 2020: more than 4.5 times (more than nine rolls ÷ two rolls = more than 4.5 times), from:",
    );
    expect(inputs).toHaveLength(2);
    expect(inputs[0]).toMatch(/^– Rolls, 2020: more than nine rolls \(The Daily, .*¶2\)\. /);
    expect(inputs[1]).toMatch(/^– Loaves, 2020: two rolls \(/);
  });

  it("goes down to what is printed, each once", () => {
    const inputs = cited("again").text.split("\n").slice(1);
    expect(inputs.map((line) => line.slice(2, 8))).toEqual(["Loaves", "Rolls,"]);
  });

  it("has an entry of its own in a bibliography, and one for each input", () => {
    const { bibTeX } = cited("ratio");
    expect(bibTeX.match(/^@\w+\{[\w-]+/gm)).toEqual(["@misc{ratio", "@article{rolls", "@article{loaves"]);
    expect(bibTeX).toContain("title = {{Our calculation: Rolls a loaf");
    expect(bibTeX).toContain("note = {{From: rolls, loaves}}");
  });
});

test("the citation of an event says if its date is inferred", () => {
  const dossier = testDossier({ events: [event({ id: "fair", title: "The fair", basis: "inferred" })] });
  expect(eventCitation(dossier, requireRecord(dossier.events, "fair")).text).toMatch(
    /^The fair, [\w ,]+, date inferred \(/,
  );
});

test("the citation of an event has its title, its date, and an entry for each article", () => {
  const dossier = testDossier({
    sources: [source(), source({ id: "weekly", publisher: "The Weekly", url: "https://example.com/" })],
    events: [
      event({
        id: "fair",
        title: "The fair opens",
        when: "2020-05-01",
        citations: [1, 2, 4]
          .map((paragraph) => citation({ paragraph }))
          .concat(citation({ source: "weekly" })),
      }),
    ],
  });
  const fair = requireRecord(dossier.events, "fair");
  const { text, bibTeX } = eventCitation(dossier, fair);
  expect(text.startsWith(`The fair opens, ${whenWords(fair.when)} (The Daily, `)).toBe(true);
  expect(text).toContain("¶1–2, 4; The Weekly, ");
  expect(text).toContain(`${URL}; `);
  expect(bibTeX.match(/^@\w+\{[\w-]+/gm)).toEqual(["@article{fair-daily", "@article{fair-weekly"]);
});
