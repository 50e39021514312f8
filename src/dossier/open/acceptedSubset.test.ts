/** A file that is broken in part is shown without that part. */

import { describe, expect, it, test } from "vitest";
import { recordWords } from "#text";
import { acceptInWords, answerTo } from "../test/acceptedAnswer";
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
} from "../test/testDossier";

const fifty = (fields: object) =>
  Array.from({ length: 50 }, (_, at) => event({ id: `event-${at}`, ...(at % 7 === 3 && fields) }));

test("bad events are left out, each named with its place in the file, and all others are shown", () => {
  const people = [0, person({ name: 5 }), person({ id: "ben" })];
  const text = JSON.stringify(dossierFile({ people, events: fifty({ when: "2020-02-30" }) }), null, 1);
  const found = acceptInWords(text);
  if (found.refusal !== null) throw new Error("Refused.");
  const bad = [3, 10, 17, 24, 31, 38, 45];
  expect(found.problems.map(({ path }) => path)).toEqual([
    "/people/0",
    "/people/1/name",
    ...bad.map((at) => `/events/${at}/when`),
  ]);
  const lines = text.split("\n");
  for (const { line, column, found: shown } of found.problems)
    expect(lines[line - 1]?.slice(column - 1)).toMatch(new RegExp(`^${shown}`));
  expect(found.leftOut.slice(2)).toEqual(
    bad.map((index) => ({ list: "events", index, id: `event-${index}` })),
  );
  expect([...found.dossier.events.keys()]).toEqual(
    Array.from({ length: 50 }, (_, at) => at).flatMap((at) => (bad.includes(at) ? [] : `event-${at}`)),
  );
});

describe("what refers to a record that is left out goes with it:", () => {
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
      "an event to two figures, once",
      {
        figures: [figure({ when: "soon" }), figure({ id: "cakes", when: "soon" })],
        events: [event({ figures: ["rolls", "cakes"] })],
      },
      "/figures/0/when /figures/1/when so /events/0/figures/0",
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
      "the notes for the speaker of the dossier",
      { figures: [figure({ label: "" })], speaker: { say: ["It sold {rolls}."] } },
      "/figures/0/label so /speaker/say/0",
    ],
    [
      "nothing, if another record has the id",
      { figures: [figure(), figure()], exhibits: [exhibit({ form: "stat", figures: ["rolls"] })] },
      "/figures/1/id",
    ],
    [
      "nothing else than a formula without an answer",
      { figures: [figure(), derivedFigure({ derived: { formula: "growth-multiple", of: ["rolls"] } })] },
      "/figures/1/derived",
    ],
  ])("%s", (_, fields, answer) => {
    expect(answerTo(dossierFile(fields))).toBe(`accepted ${answer}`);
  });

  it("and is said to, and why; the header stays", () => {
    const fields = {
      figures: [figure({ label: "" })],
      events: [event({ figures: ["rolls"] })],
      speaker: { say: ["It sold {rolls}."] },
    };
    const found = acceptInWords(JSON.stringify(dossierFile(fields)));
    expect(found.problems[1]).toMatchObject({
      record: 'Event "opening"',
      path: "/events/0/figures/0",
      expected: 'a valid record of "figures"',
      found: '"rolls"',
      remedy: 'Fix Figure "rolls".',
      because: "/figures/0",
    });
    if (found.refusal !== null) throw new Error("Refused.");
    expect(found.leftOut.map(recordWords)).toEqual(['Figure "rolls"', 'Event "opening"']);
    expect(found.dossier).toMatchObject({ title: "Bread", standfirst: "About bread." });
    expect(found.dossier.speaker).toBeUndefined();
  });
});

describe("a file is refused of which too little is left:", () => {
  it.each<[string, object, string]>([
    ["no source", { sources: [], figures: [], events: [] }, "none-left sources 0 /sources"],
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
      "standfirst rolls /figures/0/label so /standfirst",
    ],
  ])("%s", (_, fields, answer) => {
    expect(answerTo(dossierFile(fields))).toBe(`refused: ${answer}`);
  });
});
