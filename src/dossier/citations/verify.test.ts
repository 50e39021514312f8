import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findingRemedy } from "#text";
import { FORMATS } from "../../exhibits/formats";
import type { Bound } from "../format/lists";
import { parseDossier } from "../format/parse";
import { verifyCitations } from "./verify";

const ARTICLE = [
  "A heading",
  "Ann’s bakery sold more than 3 million rolls in 2020, the bakery said.",
  "The 3 million rolls compare to 12.4 million loaves.",
  "Sales of cakes fell 9%. Prices doubled.",
].join("\n\n");

interface Cite {
  source?: string;
  paragraph?: number;
  asPrinted?: string;
}

const cite = (citation: Cite = {}) => ({ source: "daily", paragraph: 2, ...citation });
const rolls = (...citations: Cite[]) => ({
  id: "rolls",
  label: "Rolls sold",
  quantity: { value: 3, unit: "million", bound: "more-than" },
  when: "2020",
  people: [],
  organizations: [],
  citations: citations.map((citation) => cite({ asPrinted: "more than 3 million", ...citation })),
});
const typed = (value: number, unit: string, bound: Bound, ...citations: Cite[]) => ({
  ...rolls(...citations),
  quantity: { value, unit, bound },
});
const event = (citation: Cite) => ({
  id: "statement",
  when: "2020",
  basis: "stated",
  kind: "statement",
  title: "The bakery speaks",
  summary: "It gives a number.",
  people: [],
  organizations: [],
  figures: [],
  citations: [cite(citation)],
});

function verify(records: object, articles: Record<string, string> = { daily: ARTICLE }) {
  const dossier = parseDossier(
    {
      version: 1,
      title: "Bread",
      standfirst: "About bread.",
      sources: [
        {
          id: "daily",
          publisher: "The Daily",
          published: "2021",
          publishedBasis: "stated",
          title: "Bread",
          url: "https://example.org/",
          paragraphs: 4,
        },
      ],
      people: [{ id: "ann", name: "Ann", roles: [] }],
      organizations: [],
      figures: [],
      events: [],
      comparisons: [],
      forecasts: [],
      exhibits: [{ id: "timeline", form: "timeline", title: "All of it" }],
      ...records,
    },
    FORMATS,
  );
  return verifyCitations(dossier, new Map(Object.entries(articles)));
}

/** What is found for the citations, without the rows of the sources. */
const found = (...args: Parameters<typeof verify>) =>
  verify(...args).flatMap((row) => (row.of === "citation" ? [row.finding.found] : []));

describe("verifyCitations", () => {
  it("finds what an article prints", () => {
    expect(found({ figures: [rolls({})] })).toEqual(["found"]);
    expect(
      found({ figures: [typed(12.4, "million", "exact", { paragraph: 3, asPrinted: "12.4 million" })] }),
    ).toEqual(["found"]);
    expect(found({ figures: [typed(-9, "percent", "exact", { paragraph: 4, asPrinted: "9%" })] })).toEqual([
      "found",
    ]);
    expect(found({ figures: [typed(2, "times", "about", { paragraph: 4, asPrinted: "doubled" })] })).toEqual([
      "found",
    ]);
    expect(found({ events: [event({})] })).toEqual(["found"]);
  });

  it("lets one paragraph round what another bounds", () => {
    const figure = rolls({}, { paragraph: 3, asPrinted: "3 million" });
    expect(found({ figures: [figure] })).toEqual(["found", "found"]);
  });

  it("has a row for every source and every citation, in order", () => {
    const { quantity: _, citations: __, ...uncited } = rolls();
    const share = {
      ...uncited,
      id: "share",
      derived: { formula: "percent-share", of: ["loaves", "loaves"] },
    };
    const loaves = typed(12.4, "million", "exact", { paragraph: 3, asPrinted: "12.4 million" });
    const answer = { source: "daily", text: "Many", citations: [cite({ paragraph: 3 })] };
    const outcome = { verdict: "happened", text: "It did", citations: [cite({ paragraph: 4 })] };
    const records = {
      figures: [{ ...loaves, id: "loaves" }, share],
      events: [event({})],
      comparisons: [{ question: "How many?", head: "Many", answers: [answer] }],
      forecasts: [{ by: "ann", when: "2020", text: "More", citations: [cite()], outcome }],
    };
    const rows = verify(records);
    expect(rows.map((row) => (row.of === "source" ? row.source : `${row.record}/${row.path}`))).toEqual([
      "daily",
      "figures/loaves/citations/0",
      "events/statement/citations/0",
      "comparisons/0/answers/0/citations/0",
      "forecasts/0/citations/0",
      "forecasts/0/outcome/citations/0",
    ]);
    expect(rows.every(({ finding }) => finding.found === "found")).toBe(true);
  });

  it.each([
    ["a wording that stands nowhere", "wording-not-found", rolls({ asPrinted: "over 3 million" })],
    ["a part of a longer number", "wording-not-found", rolls({ asPrinted: "2.4 million" })],
    ["a wording without a number", "number-unknown", rolls({ asPrinted: "Ann's bakery" })],
    ["a wording of another paragraph", "wording-elsewhere", rolls({ paragraph: 4 })],
    ["a wording cut before its bound", "bound-left-out", rolls({ asPrinted: "3 million" })],
    ["another value", "value-not-readable", typed(4, "million", "more-than", {})],
    ["another magnitude", "value-not-readable", typed(3, "billion", "more-than", {})],
    ["another unit", "value-not-readable", typed(3, "percent", "more-than", {})],
    ["a bound that is typed as none", "bound-not-readable", typed(3, "million", "exact", {})],
    ["a bound that is typed as another", "bound-not-readable", typed(3, "million", "at-least", {})],
    [
      "a bound that is not printed",
      "bound-not-readable",
      typed(3, "million", "more-than", { paragraph: 3, asPrinted: "3 million" }),
    ],
  ])("finds %s", (_, mismatch, figure) => {
    expect(found({ figures: [figure] })).toEqual([mismatch]);
  });

  it("finds a value that only one of two wordings prints", () => {
    const figure = rolls({}, { paragraph: 3, asPrinted: "12.4 million" });
    expect(found({ figures: [figure] })).toEqual(["found", "value-not-readable"]);
  });

  it("checks wordings outside figures too, their place but no value", () => {
    expect(found({ events: [event({ asPrinted: "doubled" })] })).toEqual(["wording-elsewhere"]);
    expect(found({ events: [event({ asPrinted: "the bakery said" })] })).toEqual(["found"]);
  });

  it("finds a text that is missing", () => {
    const rows = verify({ figures: [rolls({})] }, {});
    expect(rows.map(({ finding }) => finding.found)).toEqual(["no-text", "no-text"]);
  });

  it("passes over a text of no source", () => {
    const records = { figures: [rolls({})] };
    expect(verify(records, { daily: ARTICLE, weekly: "Text." })).toEqual(verify(records));
  });

  it("finds a text with another number of paragraphs, and citations beyond its end", () => {
    const rows = verify({ events: [event({ paragraph: 4 })] }, { daily: "A heading\n\nText." });
    expect(rows.map(({ finding }) => finding.found)).toEqual(["paragraph-count", "no-paragraph"]);
  });

  it("finds a wording that stands in another paragraph than a text has", () => {
    const events = [
      event({ paragraph: 4, asPrinted: "sold rolls" }),
      { ...event({ paragraph: 4, asPrinted: "nowhere" }), id: "b" },
    ];
    const rows = verify({ events }, { daily: "A heading\n\nAnn sold rolls." });
    expect(rows.map(({ finding }) => finding)).toEqual([
      { found: "paragraph-count", paragraphs: 2 },
      { found: "wording-elsewhere", paragraphs: [2] },
      { found: "no-paragraph", paragraphs: 2 },
    ]);
  });

  it("looks through a text of one block, and says so of a paragraph without a wording", () => {
    const events = [
      event({ paragraph: 4, asPrinted: "sold rolls" }),
      { ...event({ paragraph: 2, asPrinted: "nowhere" }), id: "b" },
      { ...event({ paragraph: 1 }), id: "c" },
    ];
    const rows = verify({ events }, { daily: "Ann\nsold rolls\nin June" });
    expect(rows.map(({ finding }) => finding.found)).toEqual([
      "paragraph-count",
      "found",
      "wording-not-found",
      "paragraphs-not-told-apart",
    ]);
  });

  it("names the paragraphs that hold a misplaced wording", () => {
    const [, row] = verify({ events: [event({ paragraph: 1, asPrinted: "rolls" })] });
    expect(row?.finding).toMatchObject({ found: "wording-elsewhere", paragraphs: [2, 3] });
  });

  it("says for each mismatch what to do", () => {
    const rows = [
      ...verify({ events: [event({})] }, {}),
      ...verify({ events: [event({ paragraph: 4 })] }, { daily: "A heading\n\nText." }),
      ...verify({ events: [event({ asPrinted: "nowhere" }), { ...event({ asPrinted: "9%" }), id: "b" }] }),
      ...verify({ figures: [rolls({ asPrinted: "3 million" })] }),
      ...verify({ figures: [typed(4, "million", "more-than", {})] }),
      ...verify({ figures: [typed(3, "million", "exact", {})] }),
    ];
    const remedies = new Map(
      rows.flatMap(({ finding }) =>
        finding.found === "found" ? [] : [[finding.found, findingRemedy(finding)]],
      ),
    );
    expect([...remedies.keys()].sort()).toEqual(
      [
        "no-text",
        "paragraph-count",
        "no-paragraph",
        "wording-not-found",
        "wording-elsewhere",
        "bound-left-out",
        "value-not-readable",
        "bound-not-readable",
      ].sort(),
    );
    expect([...remedies.values()].filter((remedy) => !/^[A-Z].*\.$/.test(remedy))).toEqual([]);
  });

  it("passes a number that is cited as it is printed, and no other", () => {
    const number = fc.integer({ min: 2, max: 2000 });
    fc.assert(
      fc.property(number, number, (printed, value) => {
        const article = `One\n\nIt sold ${printed} rolls.\n\nThree\n\nFour`;
        const figure = typed(value, "rolls", "exact", { asPrinted: String(value) });
        const expected = value === printed ? "found" : "wording-not-found";
        expect(found({ figures: [figure] }, { daily: article })).toEqual([expected]);
      }),
    );
  });
});

describe("a range", () => {
  const article = "A heading\n\nIt sold between 3 and 5 million rolls.\n\nOr 2 to 4 million.";
  const found = (quantity: object, citation: Cite) => {
    const figure = { ...rolls(citation), quantity: { unit: "million", ...quantity } };
    const rows = verify({ figures: [figure] }, { daily: article });
    return rows.flatMap((row) => (row.of === "citation" ? row.finding.found : []));
  };
  const between = { low: 3, high: 5, bound: "between" };

  it.each<[string, object, Cite, string]>([
    ["is found as cited", between, { asPrinted: "between 3 and 5 million" }, "found"],
    [
      "without its word",
      { ...between, low: 2, high: 4 },
      { paragraph: 3, asPrinted: "2 to 4 million" },
      "found",
    ],
    [
      "with another end",
      { ...between, high: 6 },
      { asPrinted: "between 3 and 5 million" },
      "value-not-readable",
    ],
    [
      "as one of its ends",
      { value: 5, bound: "exact" },
      { asPrinted: "between 3 and 5 million" },
      "value-not-readable",
    ],
    ["cut to its upper end", { value: 5, bound: "exact" }, { asPrinted: "5 million" }, "bound-left-out"],
    [
      "cut to that without its word",
      { value: 4, bound: "exact" },
      { paragraph: 3, asPrinted: "4 million" },
      "bound-left-out",
    ],
    ["cut after its word", between, { asPrinted: "3 and 5 million" }, "bound-left-out"],
  ])("%s", (_, quantity, citation, expected) => {
    expect(found(quantity, citation)).toEqual([expected]);
  });
});
