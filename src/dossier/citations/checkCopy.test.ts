import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { citation, event, figure, quantity, source, testDossier } from "../test/testDossier";
import { anyText } from "../test/text.arbitrary";
import { checkCopy, RESULTS } from "./checkCopy";

const cited = (paragraph: number, asPrinted?: string, of = "daily") => [
  citation({ source: of, paragraph, ...(asPrinted !== undefined && { asPrinted }) }),
];
const dossier = testDossier({
  sources: [source({ paragraphs: 4 }), source({ id: "weekly", publisher: "The Weekly" })],
  figures: [figure({ quantity: quantity({ value: 3, unit: "rolls" }), citations: cited(2, "3 rolls") })],
  events: [
    event({ id: "opens", citations: cited(1) }),
    event({ id: "sells", citations: cited(3, "sold a cake") }),
    event({ id: "other", citations: cited(1, undefined, "weekly") }),
  ],
});
const check = (...paragraphs: readonly string[]) => checkCopy(dossier, "daily", paragraphs.join("\n\n"));
const resultsOf = ({ checked }: ReturnType<typeof checkCopy>) =>
  Object.fromEntries(checked.map(({ record, result, elsewhere }) => [record, [result, ...elsewhere]]));

describe("checkCopy", () => {
  it("finds what stands where it is cited", () => {
    const found = check("The bakery opened.", "It had 3 rolls.", "Then it sold a cake.", "The end.");
    expect(resultsOf(found)).toEqual({
      "figures/rolls": ["exact"],
      "events/opens": ["paragraph"],
      "events/sells": ["exact"],
    });
    expect(found.counts).toEqual({ exact: 2, paragraph: 1, moved: 0, differs: 0, unread: 0, missing: 0 });
    expect(found.paragraphs).toEqual({ copy: 4, cited: 4, areToldApart: true });
    expect(found.unchecked).toBe(1);
  });

  it("says where a wording has moved to, all places", () => {
    const found = check(
      "A headline.",
      "The bakery opened.",
      "It had 3 rolls.",
      "It sold a cake.",
      "It sold a cake.",
    );
    expect(resultsOf(found)).toMatchObject({
      "figures/rolls": ["moved", 3],
      "events/sells": ["moved", 4, 5],
    });
    expect(found.paragraphs).toEqual({ copy: 5, cited: 4, areToldApart: true });
  });

  it("tells what is not there, and what says something else", () => {
    expect(resultsOf(check("The bakery opened.", "It had more than 3 rolls."))).toEqual({
      "figures/rolls": ["differs"],
      "events/opens": ["paragraph"],
      "events/sells": ["missing"],
    });
    expect(resultsOf(check(""))).toMatchObject({ "events/opens": ["missing"] });
  });

  it("takes each line for a paragraph if the article has as many", () => {
    const found = checkCopy(
      dossier,
      "daily",
      "The bakery opened.\nIt had 3 rolls.\nThen it sold a cake.\nThe end.",
    );
    expect(found.counts).toMatchObject({ exact: 2, paragraph: 1 });
  });

  it("looks through the whole of a copy whose paragraphs cannot be told apart", () => {
    const found = checkCopy(dossier, "daily", "The bakery opened. It had\n3 rolls. Then it sold\na cake.");
    expect(resultsOf(found)).toEqual({ "figures/rolls": ["exact"], "events/sells": ["exact"] });
    expect(found.paragraphs.areToldApart).toBe(false);
    expect(found.unplaced).toBe(1);
  });

  it("neither confirms nor refuses a number that it cannot read", () => {
    const dozens = testDossier({
      sources: [source({ paragraphs: 1 })],
      events: [],
      figures: [
        figure({ quantity: quantity({ value: 24, unit: "rolls" }), citations: cited(1, "dozens of rolls") }),
      ],
    });
    expect(resultsOf(checkCopy(dozens, "daily", "It had dozens of rolls."))).toEqual({
      "figures/rolls": ["unread"],
    });
  });

  it("has one answer for each citation, whatever the copy", () => {
    fc.assert(
      fc.property(anyText, (copy) => {
        const { checked, counts, unchecked, unplaced } = checkCopy(dossier, "daily", copy);
        expect(RESULTS.reduce((sum, result) => sum + counts[result], 0)).toBe(checked.length);
        expect(checked.length + unchecked + unplaced).toBe(4);
      }),
    );
  });
});
