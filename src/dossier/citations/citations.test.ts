import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { citationText, sourceCaption, sourceName, sourceWords, yearPublished } from "#text";
import { requireRecord } from "../format/model";
import { citation, source, testDossier } from "../test/testDossier";
import { anyText } from "../test/text.arbitrary";
import { articleLink } from "./articleLink";
import { citedSources } from "./citations";

const dated = (published: string, fields: object = {}) =>
  requireRecord(testDossier({ sources: [source({ published, ...fields })] }).sources, "daily");

describe("the name of a source", () => {
  test.each([
    ["2017-04-27", "The Daily, Apr 27, 2017", "The Daily, April 27, 2017"],
    ["2017-04", "The Daily, Apr 2017", "The Daily, April 2017"],
    ["2017", "The Daily, 2017", "The Daily, 2017"],
  ])("published %s", (published, caption, running) => {
    const daily = dated(published);
    expect(sourceCaption(daily)).toBe(caption);
    expect(sourceWords(daily)).toBe(running);
  });

  test.each([
    ["[2017-04-26..2017-04-27]", "2017"],
    ["2017~", "2017"],
    ["2017-04-26/2017-04-27", "2017"],
    ["../2017-04-27", "2017"],
    ["[2017-12-31..2018-01-01]", "2018"],
  ])("is of its last year: %s", (published, year) => {
    expect(yearPublished(dated(published))).toBe(year);
  });
});

describe("sourceName", () => {
  const dossierOf = (...sources: readonly object[]) =>
    testDossier({
      sources: sources.map((fields, at) => source({ id: `source-${at}`, ...fields })),
      figures: [],
      events: [],
    });
  const names = (...sources: readonly object[]) => {
    const dossier = dossierOf(...sources);
    return [...dossier.sources.values()].map((one) => sourceName(one));
  };
  const fortune = { publisher: "Fortune", published: "2017-04-27" };

  it("is the publisher", () => {
    expect(names(fortune, { publisher: "Forbes" }, { publisher: "CNN" })).toEqual([
      "Fortune",
      "Forbes",
      "CNN",
    ]);
  });

  it.each([
    ["year", { ...fortune, published: "../2024" }, ["Fortune 2017", "Fortune 2024"]],
    ["day", { ...fortune, published: "2017-05-02" }, ["Fortune, Apr 27, 2017", "Fortune, May 2, 2017"]],
    ["order", fortune, ["Fortune, Apr 27, 2017 (1)", "Fortune, Apr 27, 2017 (2)"]],
  ])("of one publisher has its %s", (_, other, expected) => {
    expect(names(fortune, other, { publisher: "CNN" })).toEqual([...expected, "CNN"]);
  });
});

describe("citedSources", () => {
  const dossier = testDossier({ sources: [source(), source({ id: "weekly" })] });
  const cited = (...citations: readonly (readonly [string, number])[]) =>
    citedSources(
      dossier,
      citations.map(([id, paragraph]) => ({ source: id, paragraph })),
    ).map(({ source: { id }, paragraphs }) => [id, ...paragraphs]);

  it("has each paragraph once, ascending, in the dossier's order of sources", () => {
    expect(cited(["weekly", 10], ["daily", 4], ["weekly", 9], ["weekly", 10])).toEqual([
      ["daily", 4],
      ["weekly", 9, 10],
    ]);
    expect(cited()).toEqual([]);
  });

  it("has every citation, whatever their order", () => {
    const one = fc.tuple(fc.constantFrom("daily", "weekly"), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(fc.array(one), (citations) => {
        const expected = new Set(citations.map(String));
        const pairs = cited(...citations).flatMap(([id, ...paragraphs]) =>
          paragraphs.map((at) => `${id},${at}`),
        );
        expect(new Set(pairs)).toEqual(expected);
        expect(pairs).toHaveLength(expected.size);
        expect(cited(...citations.toReversed())).toEqual(cited(...citations));
      }),
    );
  });
});

describe("articleLink", () => {
  const link = (asPrinted?: string, url?: string) =>
    articleLink(dated("2017", url ? { url } : {}), { asPrinted });

  test.each([
    ["more than $1 billion", "more%20than%20%241%20billion"],
    ["376%", "376%25"],
    ["two-day", "two%2Dday"],
    ["a, b & c", "a%2C%20b%20%26%20c"],
    ["“tripled”", "%E2%80%9Ctripled%E2%80%9D"],
    ["\u{1F950}", "%F0%9F%A5%90"],
  ])("leads to %s", (asPrinted, fragment) => {
    expect(link(asPrinted)).toBe(`https://example.org/bread#:~:text=${fragment}`);
  });

  test.each([
    [{ before: "compared to" }, "compared%20to-,%241%20billion"],
    [{ after: "in the U.S." }, "%241%20billion,-in%20the%20U.S."],
    [{ before: "a - b,", after: "two-day" }, "a%20%2D%20b%2C-,%241%20billion,-two%2Dday"],
  ])("tells the place of a wording by %j", (around, fragment) => {
    expect(articleLink(dated("2017"), { asPrinted: "$1 billion", ...around })).toBe(
      `https://example.org/bread#:~:text=${fragment}`,
    );
  });

  it("leads to the article where no wording is cited", () => {
    expect(link()).toBe("https://example.org/bread");
  });

  it("puts its text fragment in the place of one that the address has", () => {
    expect(link("tripled", "https://example.org/bread#:~:text=older&x=1")).toBe(
      "https://example.org/bread#:~:text=tripled&x=1",
    );
    expect(link("tripled", "https://example.org/bread#sales:~:text=older")).toBe(
      "https://example.org/bread#sales:~:text=tripled",
    );
  });

  it("keeps a place in the article that its address names", () => {
    expect(link("tripled", "https://example.org/bread#sales")).toBe(
      "https://example.org/bread#sales:~:text=tripled",
    );
  });

  it("stays the article's address, and can be read back", () => {
    const daily = dated("2017");
    fc.assert(
      fc.property(anyText, (asPrinted) => {
        const address = new URL(articleLink(daily, { asPrinted }));
        expect(address.href.slice(0, address.href.indexOf("#"))).toBe("https://example.org/bread");
        const directive = address.hash.replace("#:~:text=", "");
        expect(directive).not.toMatch(/[-,&]/);
        expect(decodeURIComponent(directive)).toBe(asPrinted);
      }),
    );
  });
});

test.each([
  [{}, ""],
  [{ asPrinted: "tripled" }, ": “tripled”"],
  [{ attributedTo: "Ann" }, " (Ann)"],
  [{ asPrinted: "tripled", attributedTo: "Ann" }, ": “tripled” (Ann)"],
])("citationText of %j", (fields, ending) => {
  const dossier = testDossier();
  const text = citationText(dossier, { ...citation(), ...fields });
  expect(text).toBe(`The Daily, March 1, 2021, paragraph 2${ending}`);
});
