import { describe, expect, it } from "vitest";
import { answerTo } from "../test/acceptedAnswer";
import {
  answer,
  citation,
  comparison,
  dossierFile,
  event,
  exhibit,
  figure,
  forecast,
  foundIn,
  organization,
  person,
  problemsOf,
  source,
} from "../test/testDossier";

describe("an id that is used twice", () => {
  const SHARED = "figures and events and exhibits";

  it.each<[string, object, string, string]>([
    ["sources", { sources: [source(), source()] }, "/sources/1/id", "sources"],
    ["people", { people: [person(), person(), person({ name: "Ben" })] }, "/people/1/id", "people"],
    [
      "organizations",
      { organizations: [organization(), organization()] },
      "/organizations/1/id",
      "organizations",
    ],
    ["figures", { figures: [figure(), figure()] }, "/figures/1/id", SHARED],
    ["events", { events: [event(), event()] }, "/events/1/id", SHARED],
    ["exhibits", { exhibits: [exhibit(), exhibit()] }, "/exhibits/1/id", SHARED],
    ["figures and events", { events: [event({ id: "rolls" })] }, "/events/0/id", SHARED],
    ["figures and exhibits", { exhibits: [exhibit({ id: "rolls" })] }, "/exhibits/0/id", SHARED],
    ["events and exhibits", { exhibits: [exhibit({ id: "opening" })] }, "/exhibits/0/id", SHARED],
  ])("is found among %s", (_, fields, path, where) => {
    const [problem] = problemsOf(dossierFile(fields));
    expect(problem).toMatchObject({
      path,
      expected: `an id used once in ${where}`,
      found: expect.stringMatching(/^"[a-z]+" again$/),
      remedy: "Rename one of the two.",
    });
  });

  it("is found each time", () => {
    const people = [person(), person(), person()];
    expect(foundIn(dossierFile({ people }))).toEqual([
      '/people/1/id: "ann" again',
      '/people/2/id: "ann" again',
    ]);
  });

  it("may stand in lists that nothing confuses", () => {
    const everywhere = {
      people: [person({ id: "bread" })],
      organizations: [organization({ id: "bread" })],
      figures: [figure({ id: "bread" })],
    };
    expect(foundIn(dossierFile(everywhere))).toEqual([]);
  });
});

describe("a question", () => {
  const weekly = answer({ source: "weekly", citations: [citation({ source: "weekly" })] });
  const asked = (...comparisons: readonly object[]) =>
    dossierFile({ sources: [source(), source({ id: "weekly" })], comparisons });

  it("is answered once by each source", () => {
    expect(foundIn(asked(comparison({ answers: [answer(), weekly] })))).toEqual([]);
    const twice = asked(comparison({ answers: [answer(), weekly, answer({ text: "Little" })] }));
    expect(problemsOf(twice)).toEqual([
      {
        record: "Comparison 1",
        path: "/comparisons/0/answers/2/source",
        expected: "one answer from each source",
        found: '"daily" again',
        remedy: "Merge the two answers, or remove one.",
      },
    ]);
    expect(answerTo(twice)).toBe("accepted /comparisons/0/answers/2/source");
  });

  it("is asked once, though others may have the same answers", () => {
    expect(foundIn(asked(comparison(), comparison({ question: "How much cake?" })))).toEqual([]);
    const twice = asked(comparison(), comparison({ answers: [weekly] }));
    expect(problemsOf(twice)).toEqual([
      {
        record: "Comparison 2",
        path: "/comparisons/1/question",
        expected: "each question once",
        found: '"How much bread?" again',
        remedy: "Move the answers into one comparison.",
      },
    ]);
    expect(answerTo(twice)).toBe("accepted /comparisons/1/question");
  });
});

describe("a forecast", () => {
  const said = (...forecasts: readonly object[]) =>
    dossierFile({
      people: [person(), person({ id: "ben" })],
      sources: [source(), source({ id: "weekly" })],
      forecasts,
    });

  it("may be made again by another person, at another time, in other words or in another article", () => {
    const weekly = citation({ source: "weekly" });
    const again = said(
      forecast(),
      forecast({ by: "ben" }),
      forecast({ when: "2021" }),
      forecast({ text: "More cakes" }),
      forecast({ citations: [weekly] }),
      forecast({ citations: [citation(), weekly] }),
    );
    expect(foundIn(again)).toEqual([]);
  });

  it("is there once, however many paragraphs it cites and whatever came of it", () => {
    const open = { verdict: "open", text: "Not yet known" };
    const twice = said(
      forecast(),
      forecast({ citations: [citation({ paragraph: 3 }), citation()], outcome: open }),
    );
    expect(problemsOf(twice)).toEqual([
      {
        record: "Forecast 2",
        path: "/forecasts/1",
        expected: 'each forecast once, by "by", "when", "text" and the cited sources',
        found: "Forecast 1 again",
        remedy: "Remove one of the two.",
      },
    ]);
    expect(answerTo(twice)).toBe("accepted /forecasts/1");
  });
});
