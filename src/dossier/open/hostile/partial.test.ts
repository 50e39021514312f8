/** Hostile files: what is broken in part, and shown without that part. */

import { describe, expect, it, test } from "vitest";
import { FORMATS } from "../../../exhibits/formats";
import { answerTo, fullFile } from "../../test/acceptedAnswer";
import {
  citation,
  comparison,
  derivedFigure,
  dossierFile,
  event,
  exhibit,
  figure,
  forecast,
  organization,
  person,
  quantity,
  source,
} from "../../test/testDossier";
import { acceptDossier } from "../acceptDossier";

const fifty = (fields: object, at = 3) =>
  Array.from({ length: 50 }, (_, index) => event({ id: `event-${index}`, ...(index === at && fields) }));

test("one bad event in fifty leaves forty-nine, and is named with its place", () => {
  const text = JSON.stringify(dossierFile({ events: fifty({ when: "2020-02-30" }) }), null, 2);
  const found = acceptDossier(text, FORMATS);
  const line = text.split("\n").findIndex((row) => row.includes("2020-02-30")) + 1;
  expect(found).toMatchObject({
    refusal: null,
    leftOut: [{ list: "events", index: 3, record: 'Event "event-3"' }],
    problems: [
      {
        record: 'Event "event-3"',
        path: "/events/3/when",
        found: '"2020-02-30"',
        line,
        column: 15,
        because: null,
      },
    ],
  });
  expect("dossier" in found && [...found.dossier.events.keys()]).toEqual(
    fifty({}).flatMap(({ id }) => (id === "event-3" ? [] : [id])),
  );
});

test("nothing of a sound file is left out", () => {
  expect(acceptDossier(JSON.stringify(fullFile()), FORMATS)).toMatchObject({
    refusal: null,
    problems: [],
    leftOut: [],
  });
});

test("paths, lines and columns are those of the file, whatever is left out before", () => {
  const events = fifty({}).map((record, at) => (at % 7 === 0 ? { ...record, kind: "party" } : record));
  const text = JSON.stringify(dossierFile({ people: [0, person({ name: 5 })], events }), null, 1);
  const { problems } = acceptDossier(text, FORMATS);
  const lines = text.split("\n");
  expect(problems.map(({ path }) => path)).toEqual([
    "/people/0",
    "/people/1/name",
    ...[0, 7, 14, 21, 28, 35, 42, 49].map((at) => `/events/${at}/kind`),
  ]);
  for (const { line, column, found } of problems) {
    expect(lines[line - 1]?.slice(column - 1)).toMatch(found === "0" || found === "5" ? /^[05]/ : /^"party"/);
  }
});

describe("what refers to a record that is left out goes with it", () => {
  it.each<[string, object, string]>([
    [
      "an event to a person",
      { people: [person({ name: 5 })], events: [event({ people: ["ann"] })] },
      "/people/0/name so /events/0/people/0",
    ],
    [
      "an event to an organization",
      { organizations: [organization({ name: 5 })], events: [event({ organizations: ["bakery"] })] },
      "/organizations/0/name so /events/0/organizations/0",
    ],
    [
      "an event to a figure in its summary",
      { figures: [figure({ label: "" })], events: [event({ summary: "It sold {rolls}." })] },
      "/figures/0/label so /events/0/summary",
    ],
    [
      "a forecast to a person",
      { people: [person({ name: 5 })], forecasts: [forecast()] },
      "/people/0/name so /forecasts/0/by",
    ],
    [
      "a formula to its input, and what is computed from that",
      {
        figures: [
          derivedFigure({ id: "second", derived: { formula: "percent-share", of: ["share", "share"] } }),
          derivedFigure(),
          figure({ quantity: quantity({ unit: "" }) }),
        ],
      },
      "/figures/2/quantity/unit so /figures/0/derived/of/0 /figures/1/derived/of/0",
    ],
    [
      "an exhibit to an event to a figure to a person",
      {
        people: [person({ roles: null })],
        figures: [figure({ people: ["ann"] })],
        events: [event({ figures: ["rolls"] })],
        exhibits: [exhibit(), exhibit({ id: "some", events: ["opening"] })],
      },
      "/people/0/roles so /figures/0/people/0 /events/0/figures/0 /exhibits/1/events/0",
    ],
    [
      "what cites a source to it",
      {
        sources: [source(), source({ id: "weekly", url: "javascript:alert(1)" })],
        events: [event(), event({ id: "closing", citations: [citation(), citation({ source: "weekly" })] })],
        comparisons: [comparison({ answers: [{ source: "weekly", text: "x", citations: [citation()] }] })],
      },
      "/sources/1/url so /events/1/citations/1/source /comparisons/0/answers/0/source",
    ],
    [
      "figures that name each other",
      {
        figures: [
          figure({ note: "See {cakes}.", people: ["x"] }),
          figure({ id: "cakes", note: "See {rolls}." }),
          figure({ id: "pies", note: "See {pies}." }),
        ],
      },
      "/figures/0/people/0 so /figures/1/note",
    ],
    [
      "an exhibit to the later of two figures with one id, not at all",
      { figures: [figure(), figure()], exhibits: [exhibit({ form: "stat", figures: ["rolls"] })] },
      "/figures/1/id",
    ],
    [
      "the notes for the speaker of the dossier",
      { figures: [figure({ label: "" })], speaker: { say: ["It sold {rolls}."] } },
      "/figures/0/label so /speaker/say/0",
    ],
    [
      "an exhibit to nothing",
      { exhibits: [exhibit(), exhibit({ id: "x", events: ["x"] })] },
      "/exhibits/1/events/0",
    ],
    [
      "a formula without an answer",
      { figures: [figure(), derivedFigure({ derived: { formula: "growth-multiple", of: ["rolls"] } })] },
      "/figures/1/derived",
    ],
    [
      "formulas in a loop",
      {
        figures: [
          derivedFigure({ id: "a", derived: { formula: "percent-share", of: ["b", "b"] } }),
          derivedFigure({ id: "b", derived: { formula: "percent-share", of: ["a", "a"] } }),
        ],
      },
      "/figures/0/derived so /figures/1/derived/of/0",
    ],
  ])("%s", (_, fields, answer) => {
    expect(answerTo(dossierFile(fields))).toBe(`accepted ${answer}`);
  });

  it("is said of it, and why", () => {
    const file = dossierFile({ people: [person({ name: 5 })], events: [event({ people: ["ann"] })] });
    const found = acceptDossier(JSON.stringify(file, null, 2), FORMATS);
    expect(found.problems[1]).toMatchObject({
      record: 'Event "opening"',
      path: "/events/0/people/0",
      expected: 'a record of "people" that is not left out',
      found: '"ann"',
      remedy: 'Correct Person "ann".',
      because: "/people/0",
    });
    expect("leftOut" in found && found.leftOut.map(({ record }) => record)).toEqual([
      'Person "ann"',
      'Event "opening"',
    ]);
  });

  it("is not shown as the speaker's notes either", () => {
    const file = dossierFile({ figures: [figure({ label: "" })], speaker: { say: ["It sold {rolls}."] } });
    const found = acceptDossier(JSON.stringify(file), FORMATS);
    expect("dossier" in found && found.dossier.speaker).toBeUndefined();
  });
});

describe("too little is left", () => {
  it.each<[string, object, string]>([
    ["no source", { sources: [], figures: [], events: [] }, "none-left sources 0 /sources"],
    [
      "no sound source",
      { sources: [source({ url: "x" })], figures: [], events: [] },
      "none-left sources 1 /sources/0/url",
    ],
    [
      "no sound source, and what goes with it",
      { sources: [source({ url: "x" })] },
      "none-left sources 1 /sources/0/url so /figures/0/citations/0/source /events/0/citations/0/source",
    ],
    ["no exhibit", { exhibits: [] }, "none-left exhibits 0 /exhibits"],
    [
      "no sound exhibit",
      { exhibits: [exhibit({ form: "pie" }), 0] },
      "none-left exhibits 2 /exhibits/0/form /exhibits/1",
    ],
    [
      "an exhibit that goes with another record",
      { events: [event({ kind: "" })], exhibits: [exhibit({ events: ["opening"] })] },
      "none-left exhibits 1 /events/0/kind so /exhibits/0/events/0",
    ],
    [
      "a standfirst that goes with a figure",
      { figures: [figure({ label: "" })], standfirst: "It sold {rolls}." },
      "header /figures/0/label so /standfirst",
    ],
  ])("%s", (_, fields, answer) => {
    expect(answerTo(dossierFile(fields))).toBe(`refused: ${answer}`);
  });
});
