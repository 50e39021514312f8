import { describe, expect, it, test } from "vitest";
import {
  answer,
  citation,
  comparison,
  derivedFigure,
  dossierFile,
  event,
  exhibit,
  figure,
  forecast,
  foundIn,
  outcome,
  problemsOf,
  source,
} from "../test/testDossier";

const printed = (fields: object) => citation({ asPrinted: "three rolls", ...fields });

describe("a reference to nothing", () => {
  it.each<[string, object, string]>([
    ["a figure's person", { figures: [figure({ people: ["ann", "x"] })] }, "/figures/0/people/1"],
    [
      "a figure's organization",
      { figures: [figure({ organizations: ["x"] })] },
      "/figures/0/organizations/0",
    ],
    [
      "a figure's source",
      { figures: [figure({ citations: [printed({}), printed({ source: "x" })] })] },
      "/figures/0/citations/1/source",
    ],
    [
      "a formula's input",
      { figures: [figure(), derivedFigure({ derived: { formula: "quotient", of: ["rolls", "x"] } })] },
      "/figures/1/derived/of/1",
    ],
    ["an event's person", { events: [event({ people: ["x"] })] }, "/events/0/people/0"],
    ["an event's organization", { events: [event({ organizations: ["x"] })] }, "/events/0/organizations/0"],
    ["an event's figure", { events: [event({ figures: ["rolls", "x"] })] }, "/events/0/figures/1"],
    ["an event's count", { events: [event({ count: "x" })] }, "/events/0/count"],
    [
      "an event's source",
      { events: [event({ citations: [citation({ source: "x" })] })] },
      "/events/0/citations/0/source",
    ],
    [
      "an answer's source",
      { comparisons: [comparison({ answers: [answer(), answer({ source: "x" })] })] },
      "/comparisons/0/answers/1/source",
    ],
    [
      "the source that an answer cites",
      { comparisons: [comparison({ answers: [answer({ citations: [citation({ source: "x" })] })] })] },
      "/comparisons/0/answers/0/citations/0/source",
    ],
    ["a forecaster", { forecasts: [forecast({ by: "x" })] }, "/forecasts/0/by"],
    [
      "a forecast's source",
      { forecasts: [forecast({ citations: [citation({ source: "x" })] })] },
      "/forecasts/0/citations/0/source",
    ],
    [
      "an outcome's source",
      { forecasts: [forecast({ outcome: outcome({ citations: [citation({ source: "x" })] }) })] },
      "/forecasts/0/outcome/citations/0/source",
    ],
    ["a timeline's event", { exhibits: [exhibit({ events: ["opening", "x"] })] }, "/exhibits/0/events/1"],
  ])("is found: %s", (_, fields, path) => {
    expect(foundIn(dossierFile(fields))).toEqual([`${path}: "x"`]);
  });

  it("comes with its remedy", () => {
    expect(problemsOf(dossierFile({ events: [event({ people: ["anne"] })] }))).toEqual([
      {
        record: 'Event "opening"',
        path: "/events/0/people/0",
        expected: 'the id of one of "people"',
        found: '"anne"',
        remedy: 'Add "anne" to "people", or fix the id.',
      },
    ]);
  });

  it("is one into another list", () => {
    expect(foundIn(dossierFile({ events: [event({ people: ["bakery"], organizations: ["ann"] })] }))).toEqual(
      ['/events/0/people/0: "bakery"', '/events/0/organizations/0: "ann"'],
    );
  });
});

describe("a paragraph", () => {
  const cited = (paragraph: unknown) =>
    foundIn(dossierFile({ events: [event({ citations: [citation({ paragraph })] })] }));

  it.each([1, 4])("%i of 4 can be cited", (paragraph) => {
    expect(cited(paragraph)).toEqual([]);
  });

  it.each([0, -1, 1.5, 5, Number.POSITIVE_INFINITY, "2", null])("%s of 4 cannot", (paragraph) => {
    expect(cited(paragraph)).toEqual([
      `/events/0/citations/0/paragraph: ${typeof paragraph === "string" ? '"2"' : paragraph}`,
    ]);
  });

  it.each<[string, object, string]>([
    ["a figure", { figures: [figure({ citations: [printed({ paragraph: 5 })] })] }, "/figures/0"],
    [
      "an answer",
      { comparisons: [comparison({ answers: [answer({ citations: [citation({ paragraph: 5 })] })] })] },
      "/comparisons/0/answers/0",
    ],
    ["a forecast", { forecasts: [forecast({ citations: [citation({ paragraph: 5 })] })] }, "/forecasts/0"],
    [
      "an outcome",
      { forecasts: [forecast({ outcome: outcome({ citations: [citation({ paragraph: 5 })] }) })] },
      "/forecasts/0/outcome",
    ],
  ])("beyond the source is found in %s, with the last one", (_, fields, inside) => {
    expect(problemsOf(dossierFile(fields))).toMatchObject([
      {
        path: `${inside}/citations/0/paragraph`,
        expected: 'a paragraph of "daily", 1 to 4',
        found: "5",
        remedy: "Fix the paragraph number.",
      },
    ]);
  });

  it("is held against its own source", () => {
    const sources = [source(), source({ id: "weekly", paragraphs: 9 })];
    const citations = [citation({ source: "weekly", paragraph: 9 }), citation({ paragraph: 9 })];
    expect(foundIn(dossierFile({ sources, events: [event({ citations })] }))).toEqual([
      "/events/0/citations/1/paragraph: 9",
    ]);
  });

  it("is held against nothing where its source is broken", () => {
    const sources = [source({ paragraphs: 0 })];
    const events = [event({ citations: [citation({ paragraph: 9 })] })];
    expect(foundIn(dossierFile({ sources, events }))).toEqual(["/sources/0/paragraphs: 0"]);
  });
});

describe("a text", () => {
  const text = "It sold {rolls}, then {x}.";

  test.each<[string, object, string]>([
    ["the standfirst", { standfirst: text }, "/standfirst"],
    ["a figure's note", { figures: [figure({ note: text })] }, "/figures/0/note"],
    ["an event's summary", { events: [event({ summary: text })] }, "/events/0/summary"],
    [
      "an answer",
      { comparisons: [comparison({ answers: [answer({ text })] })] },
      "/comparisons/0/answers/0/text",
    ],
    ["a forecast", { forecasts: [forecast({ text })] }, "/forecasts/0/text"],
    ["an outcome", { forecasts: [forecast({ outcome: outcome({ text }) })] }, "/forecasts/0/outcome/text"],
    ["an exhibit's subtitle", { exhibits: [exhibit({ subtitle: text })] }, "/exhibits/0/subtitle"],
    ["an exhibit's note", { exhibits: [exhibit({ notes: ["None.", text] })] }, "/exhibits/0/notes/1"],
    [
      "a row's note",
      { exhibits: [exhibit({ form: "tally", rows: [{ person: "ann", events: [], note: text }] })] },
      "/exhibits/0/rows/0/note",
    ],
  ])("may name only figures that exist: %s", (_, fields, path) => {
    expect(foundIn(dossierFile(fields))).toEqual([`${path}: "x"`]);
  });

  test.each([
    ["the dossier", (speaker: object) => ({ speaker }), "/speaker"],
    ["an exhibit", (speaker: object) => ({ exhibits: [exhibit({ speaker })] }), "/exhibits/0/speaker"],
  ])("for the speaker of %s may name and cite only what exists", (_, fields, path) => {
    const questions = [{ ask: "How many?", answer: text, citations: [citation({ paragraph: 5 })] }];
    const speaker = { say: ["None.", text], caveats: [text], questions };
    expect(foundIn(dossierFile(fields(speaker)))).toEqual([
      `${path}/say/1: "x"`,
      `${path}/caveats/0: "x"`,
      `${path}/questions/0/answer: "x"`,
      `${path}/questions/0/citations/0/paragraph: 5`,
    ]);
  });

  test("is held against the figures, whatever else is wrong with the header", () => {
    const speaker = { say: [text] };
    expect(foundIn(dossierFile({ title: "", standfirst: text, speaker }))).toEqual([
      '/title: ""',
      '/standfirst: "x"',
      '/speaker/say/0: "x"',
    ]);
    expect(foundIn(dossierFile({ speaker: { say: [] } }))).toEqual(["/speaker/say: a list of 0"]);
  });

  test("names no event", () => {
    expect(foundIn(dossierFile({ events: [event({ summary: "See {opening}." })] }))).toEqual([
      '/events/0/summary: "opening"',
    ]);
  });
});

describe("a claim", () => {
  const problemsOfClaim = (claim: string) => problemsOf(dossierFile({ figures: [figure({ claim })] }));

  it("names its own figure where its value belongs", () => {
    expect(problemsOfClaim("Ann sold {rolls} on Monday")).toEqual([]);
  });

  it("may not have a number of its own instead", () => {
    expect(problemsOfClaim("Ann sold 3 rolls on Monday")).toMatchObject([
      { path: "/figures/0/claim", found: "a sentence without it" },
    ]);
  });

  it("may name no figure that there is not", () => {
    expect(problemsOfClaim("Ann sold {rolls} of {loaves}")).toMatchObject([
      { path: "/figures/0/claim", found: '"loaves"' },
    ]);
  });
});
