/** Hostile files: too large, too deep, too many, too long. */
import { describe, expect, it, test } from "vitest";
import { answerTo, edited, fullFile, written } from "../../test/acceptedAnswer";
import {
  citation,
  derivedFigure,
  dossierFile,
  event,
  figure,
  organization,
  person,
  quantity,
} from "../../test/testDossier";
import { LIMITS } from "../limits";

const nested = (levels: number) => "[".repeat(levels) + "]".repeat(levels);

describe("depth", () => {
  it.each([
    ["32 levels", written(dossierFile(), "/places", nested(31)), "refused: header /places"],
    ["33 levels", `{"places":\n${nested(32)}}`, "refused: too-deep 2 32"],
    ["33 levels of objects", `${'{"a":'.repeat(33)}1${"}".repeat(33)}`, "refused: too-deep 1 161"],
    ["a million brackets that never close", "[".repeat(1e6), "refused: too-deep 1 33"],
    ["a million objects that never close", '{"a":'.repeat(1e6), "refused: too-deep 1 161"],
    ["brackets in a text", JSON.stringify(dossierFile({ title: nested(100) })), "accepted"],
    [
      "brackets after an escaped quote",
      JSON.stringify(dossierFile({ title: `"${nested(100)}` })),
      "accepted",
    ],
    [
      "too deep in a record",
      written(dossierFile(), "/events/0/title", nested(40)),
      /^refused: too-deep 1 \d+$/,
    ],
  ])("of %s", (_, file, answer) => {
    expect(answerTo(file)).toEqual(answer instanceof RegExp ? expect.stringMatching(answer) : answer);
  });
});

test("a file of more than 64 MB is refused unread", () => {
  expect(answerTo(new Uint8Array(LIMITS.bytes + 1))).toBe(`refused: too-large ${LIMITS.bytes + 1}`);
  expect(answerTo(" ".repeat(LIMITS.bytes + 1))).toBe(`refused: too-large ${LIMITS.bytes + 1}`);
});

describe("a list", () => {
  it.each(["sources", "comparisons", "exhibits"] as const)("of too many %s refuses the file", (list) => {
    const most = LIMITS.records[list];
    const some = (count: number) => dossierFile({ [list]: Array.from({ length: count }, () => 0) });
    expect(answerTo(some(most + 1))).toBe(`refused: too-many-records ${list} ${most + 1}`);
    expect(answerTo(some(most))).toMatch(list === "comparisons" ? /^accepted / : /^refused: none-left /);
  });

  test("of too many events refuses the file before anything is checked", () => {
    const events = `[${"0,".repeat(LIMITS.records.events)}0]`;
    expect(answerTo(written(dossierFile({ version: "1" }), "/events", events))).toBe(
      `refused: too-many-records events ${LIMITS.records.events + 1}`,
    );
  });
});

describe("a record", () => {
  const LONG = "a".repeat(LIMITS.text + 1);

  it.each([
    ["a title", "/events/1/title", LONG],
    ["an id", "/events/1/id", LONG],
    ["an id that is nearly one", "/events/1/id", "a-".repeat(1_000_000)],
    ["a date", "/events/1/when", "2020".repeat(5_000)],
    ["a kind", "/events/1/kind", LONG],
    ["an address", "/sources/1/url", `https://example.org/${LONG}`],
    ["a unit", "/figures/2/quantity/unit", "a|".repeat(50_000)],
    ["blanks", "/events/1/title", " ".repeat(100_000)],
  ])("with too long a text is left out: %s", (_, path, text) => {
    expect(answerTo({ ...Object(edited(fullFile(), path, text)) })).toBe(`accepted ${path}`);
  });

  it.each([
    ["a field's name", "/events/1", JSON.stringify({ ...event({ id: "closing" }), [LONG]: 1 })],
    ["citations", "/events/1/citations", `[${"{},".repeat(60_000)}{}]`],
    ["people", "/events/1/people", `[${"0,".repeat(60_000)}0]`],
    ["lists", "/events/1/title", `[${"[],".repeat(60_000)}[]]`],
  ])("with too much of %s is left out for that alone", (_, path, token) => {
    expect(answerTo(written(fullFile(), path, token))).toBe("accepted /events/1");
  });
});

describe("the header", () => {
  const LONG = "a".repeat(LIMITS.text + 1);

  it.each([
    ["a schema's address", { $schema: LONG }, "/$schema"],
    ["a title", { title: LONG }, "/title"],
    ["a standfirst", { standfirst: LONG }, "/standfirst"],
    ["a field's name", { [LONG]: 1 }, "/"],
    ["a speaker's list", { speaker: { say: Array.from({ length: 60_000 }, () => 0) } }, "/"],
  ])("with too long a text or list refuses the file: %s", (_, fields, path) => {
    expect(answerTo(dossierFile(fields))).toBe(`refused: header ${path}`);
  });
});

describe("what would grow beyond the file", () => {
  const chain = (length: number, last: string) => [
    ...Array.from({ length }, (_, at) =>
      derivedFigure({
        id: `f-${at}`,
        derived: { formula: "quotient", of: [at === 0 ? last : `f-${at - 1}`, "one"] },
      }),
    ),
    figure(),
    figure({ id: "one", quantity: quantity({ value: 1, unit: "times" }) }),
  ];

  test("a chain of formulas", () => {
    expect(answerTo(dossierFile({ figures: chain(100, "rolls") }))).toBe("accepted");
    expect(answerTo(dossierFile({ figures: chain(102, "rolls") }))).toBe(
      "accepted /figures/100/derived /figures/101/derived",
    );
  });

  test("a loop of formulas", () => {
    expect(answerTo(dossierFile({ figures: chain(3, "f-2") }))).toBe(
      "accepted /figures/0/derived so /figures/1/derived/of/0 /figures/2/derived/of/0",
    );
  });

  test("citations that formulas hand on", () => {
    const many = (paragraph: number) =>
      Array.from({ length: 150 }, (_, at) => citation({ paragraph, asPrinted: `three ${at}` }));
    const figures = [
      figure({ citations: many(1) }),
      figure({ id: "cakes", citations: many(2) }),
      derivedFigure({ derived: { formula: "percent-share", of: ["rolls", "cakes"] } }),
    ];
    expect(answerTo(dossierFile({ figures }))).toBe("accepted /figures/2/derived");
  });

  test("years", () => {
    const events = Array.from({ length: 201 }, (_, at) => event({ id: `event-${at}`, when: "0001/9999" }));
    expect(answerTo(dossierFile({ events }))).toBe(`refused: too-many-years ${201 * 9999 + 1}`);
    expect(answerTo(dossierFile({ events: events.slice(0, 100) }))).toBe("accepted");
  });

  test("marks of a tally", () => {
    const counted = edited(fullFile(), "/figures/0/quantity/value", 1e9);
    expect(answerTo({ ...Object(counted) })).toBe("accepted /exhibits/4/rows/0/count/figure");
  });
});

test("as many people and organizations as there may be are taken", () => {
  const some = (make: (fields: object) => object) =>
    Array.from({ length: 2_000 }, (_, at) => make({ id: `x-${at}` }));
  const people = some(person);
  const organizations = some(organization);
  expect(answerTo(dossierFile({ people, organizations }))).toBe("accepted");
});
