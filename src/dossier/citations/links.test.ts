import { describe, expect, it } from "vitest";
import { citation, event, figure, source, testDossier } from "../test/testDossier";
import { linkRows } from "./links";

const ARTICLE = [
  "Sales there tripled to more than $1 billion last year.",
  "The $1 billion in China compared to $4 billion at home. $4 billion is much.",
  "Élan, he said.",
  "An elan of sales.",
];

const dossierOf = (fields: object, paragraphs: number) =>
  testDossier({
    sources: [source({ paragraphs })],
    figures: [],
    events: [event({ citations: [citation(fields)] })],
  });

/** The row of an event that cites this; undefined if its link needs nothing around its wording. */
function rowOf(fields: object, article = ARTICLE, between = "\n\n") {
  const dossier = dossierOf(fields, article.length);
  const [row] = linkRows(dossier, new Map([["daily", article.join(between)]]));
  if (row === undefined) return undefined;
  const { alone, found, isRight, needed } = row;
  return { alone, found, isRight, needed };
}

describe("a link needs nothing around its wording", () => {
  it.each([
    ["that stands in the article once", { paragraph: 1, asPrinted: "tripled to more than $1 billion" }],
    ["that is not cited", { paragraph: 1 }],
    ["that is not in its paragraph: that is another mistake", { paragraph: 3, asPrinted: "$1 billion" }],
  ])("%s", (_, fields) => {
    expect(rowOf(fields)).toBeUndefined();
  });
});

describe("a wording that stands in the article more than once", () => {
  it("leads to its first place, and is told what to add", () => {
    expect(rowOf({ paragraph: 2, asPrinted: "$1 billion" })).toEqual({
      alone: [1, 2],
      found: [1, 2],
      isRight: false,
      needed: { before: "The" },
    });
  });

  it("is not unique in the first of its places either", () => {
    expect(rowOf({ paragraph: 1, asPrinted: "$1 billion" })).toMatchObject({
      isRight: false,
      needed: { before: "than" },
    });
  });

  it.each([[{ before: "The" }], [{ after: "in China" }], [{ before: "The", after: "in" }]])(
    "is told apart by %j",
    (around) => {
      expect(rowOf({ paragraph: 2, asPrinted: "$1 billion", ...around })).toEqual({
        alone: [1, 2],
        found: [2],
        isRight: true,
        needed: null,
      });
    },
  );

  it("is not found with words that do not stand around it", () => {
    expect(rowOf({ paragraph: 2, asPrinted: "$1 billion", before: "Th" })).toMatchObject({
      found: [],
      isRight: false,
    });
    expect(rowOf({ paragraph: 2, asPrinted: "$1 billion", after: "last" })).toMatchObject({
      found: [1],
      isRight: false,
    });
  });

  it("may stand twice in one paragraph", () => {
    expect(rowOf({ paragraph: 2, asPrinted: "$4 billion" })).toMatchObject({
      alone: [2, 2],
      needed: { before: "to" },
    });
  });

  it("is compared without case and accents, as browsers do", () => {
    expect(rowOf({ paragraph: 4, asPrinted: "elan" })).toMatchObject({
      alone: [3, 4],
      needed: { before: "An" },
    });
  });

  it.each([
    ["a word before it", ["This $1 billion is much.", "The $1 billion is much."], { before: "The" }],
    ["a word after it", ["The $1 billion at home.", "The $1 billion in China."], { after: "in" }],
    [
      "two words before it",
      ["He made $1 billion at home.", "It made $1 billion at home."],
      { before: "It made" },
    ],
    [
      "two words after it",
      ["The $1 billion in all.", "The $1 billion in China, he said."],
      { after: "in China," },
    ],
    [
      "as many as may be",
      ["So a b c d e $1 billion.", "Or a b c d e $1 billion."],
      { before: "Or a b c d e" },
    ],
    ["more than may be", ["So a b c d e f $1 billion.", "Or a b c d e f $1 billion."], null],
  ])("is told apart by %s", (_, article, needed) => {
    expect(rowOf({ paragraph: 2, asPrinted: "$1 billion" }, article)).toMatchObject({ needed });
  });

  it("is found in an article of a line each", () => {
    expect(rowOf({ paragraph: 2, asPrinted: "$1 billion" }, ARTICLE, "\n")).toMatchObject({ alone: [1, 2] });
  });

  it("gets no more words than a citation may have", () => {
    const same = "one two three four five six seven eight nine";
    expect(rowOf({ paragraph: 1, asPrinted: "five" }, [same, same])).toMatchObject({ needed: null });
  });
});

it.each([{ before: "there" }, { after: "to more" }])(
  "words around a wording that needs none are too much: %j",
  (around) => {
    expect(rowOf({ paragraph: 1, asPrinted: "tripled", ...around })).toEqual({
      alone: [1],
      found: [1],
      isRight: false,
      needed: null,
    });
  },
);

describe("linkRows", () => {
  it("has a row for a figure, then for an event", () => {
    const cited = [citation({ paragraph: 2, asPrinted: "$1 billion" })];
    const dossier = testDossier({
      sources: [source({ paragraphs: ARTICLE.length })],
      figures: [figure({ citations: cited })],
      events: [event({ citations: cited })],
    });
    const rows = linkRows(dossier, new Map([["daily", ARTICLE.join("\n\n")]]));
    expect(rows.map(({ record }) => record)).toEqual(["figures/rolls", "events/opening"]);
  });

  it.each([
    ["without the article's text", "weekly", ARTICLE.join("\n\n")],
    ["in a text whose paragraphs cannot be told apart", "daily", "Sales of $1 billion.\nThe $1 billion."],
  ])("has none %s", (_, id, text) => {
    expect(linkRows(dossierOf({ paragraph: 2, asPrinted: "$1 billion" }, 4), new Map([[id, text]]))).toEqual(
      [],
    );
    expect(linkRows(dossierOf({ paragraph: 1, asPrinted: "$1 billion" }, 4), new Map([[id, text]]))).toEqual(
      [],
    );
  });
});
