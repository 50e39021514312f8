/** Hostile files: too large, too many, too long, or growing beyond that. */
import { describe, expect, it, test } from "vitest";
import { answerTo, edited, fullFile, written } from "../../test/acceptedAnswer";
import { citation, derivedFigure, dossierFile, event, figure, quantity } from "../../test/testDossier";
import { LIMITS } from "../limits";

const LONG = "a".repeat(LIMITS.text + 1);

test("a file of more than 64 MB is refused unread", () => {
  expect(answerTo(new Uint8Array(LIMITS.bytes + 1))).toBe(`refused: too-large ${LIMITS.bytes + 1}`);
  expect(answerTo(" ".repeat(LIMITS.bytes + 1))).toBe(`refused: too-large ${LIMITS.bytes + 1}`);
});

test("a file that is too deep is refused, whatever else is wrong with it", () => {
  expect(answerTo(`{"version":2,"places":${"[".repeat(1e6)}`)).toMatch(/^refused: too-deep 1 /);
});

describe("a list of too many records refuses the file", () => {
  it.each(["sources", "comparisons", "exhibits"] as const)("of %s, not of one less", (list) => {
    const most = LIMITS.records[list];
    const some = (count: number) => dossierFile({ [list]: Array.from({ length: count }, () => 0) });
    expect(answerTo(some(most + 1))).toBe(`refused: too-many-records ${list} ${most + 1}`);
    expect(answerTo(some(most))).not.toContain("too-many-records");
  });

  it("before anything is checked", () => {
    const events = `[${"0,".repeat(LIMITS.records.events)}0]`;
    expect(answerTo(written(dossierFile({ version: "1" }), "/events", events))).toBe(
      `refused: too-many-records events ${LIMITS.records.events + 1}`,
    );
  });
});

test.each([
  ["a title", "/events/1/title", LONG],
  ["an id that is nearly one", "/events/1/id", "a-".repeat(1_000_000)],
  ["a date", "/events/1/when", "2020".repeat(5_000)],
  ["an address", "/sources/1/url", `https://example.org/${LONG}`],
  ["a unit", "/figures/2/quantity/unit", "a|".repeat(50_000)],
])("a record with too long a text is left out: %s", (_, path, text) => {
  expect(answerTo({ ...Object(edited(fullFile(), path, text)) })).toBe(`accepted ${path}`);
});

test.each([
  ["a field's name", "/events/1", JSON.stringify({ ...event({ id: "closing" }), [LONG]: 1 })],
  ["citations", "/events/1/citations", `[${"{},".repeat(60_000)}{}]`],
  ["lists", "/events/1/title", `[${"[],".repeat(60_000)}[]]`],
])("a record with too much of %s is left out for that alone", (_, path, json) => {
  expect(answerTo(written(fullFile(), path, json))).toBe("accepted /events/1");
});

test.each([
  ["a title", { title: LONG }, "/title"],
  ["a field's name", { [LONG]: 1 }, "/"],
  ["a list", { speaker: { say: Array.from({ length: 60_000 }, () => 0) } }, "/"],
])("a header with too much in %s refuses the file", (_, fields, path) => {
  expect(answerTo(dossierFile(fields))).toBe(`refused: header ${path}`);
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

  test("a chain of formulas, as long as it may be and longer", () => {
    expect(answerTo(dossierFile({ figures: chain(100, "rolls") }))).toBe("accepted");
    expect(answerTo(dossierFile({ figures: chain(101, "rolls") }))).toBe("accepted /figures/100/derived");
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
  });

  test("marks of a tally", () => {
    const counted = edited(fullFile(), "/figures/0/quantity/value", 1e9);
    expect(answerTo({ ...Object(counted) })).toBe("accepted /exhibits/4/rows/0/count/figure");
  });
});
