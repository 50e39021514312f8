/** Hostile files: too large, too many, too long, too much work. Each has an answer, and soon. */
import { describe, expect, it, test, vi } from "vitest";
import { nearestFinder } from "../../format/nearest";
import { answerTo, edited, fullFile, written } from "../../test/acceptedAnswer";
import {
  citation,
  derivedFigure,
  dossierFile,
  event,
  exhibit,
  figure,
  person,
  quantity,
} from "../../test/testDossier";
import { acceptDossier } from "../acceptDossier";
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
    const exhibits = [exhibit(), exhibit({ id: "long", form: "change", figures: ["f-14999", "rolls"] })];
    const figures = chain(15_000, "rolls").reverse();
    expect(acceptDossier(JSON.stringify(dossierFile({ figures, exhibits }))).refusal?.kind).toBe(
      "too-many-problems",
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
  });

  test("marks of a tally", () => {
    const counted = edited(fullFile(), "/figures/0/quantity/value", 1e9);
    expect(answerTo({ ...Object(counted) })).toBe("accepted /exhibits/4/rows/0/count/figure");
  });
});

describe("a file of mistakes", () => {
  it("is refused past ten thousand of them, which are listed", () => {
    const answer = answerTo(dossierFile({ people: Array.from({ length: LIMITS.problems + 5 }, () => 0) }));
    expect(answer).toMatch(/^refused: too-many-problems \/people\/0 /);
    expect(answer.split(" ")).toHaveLength(2 + LIMITS.problems);
  });

  it("has no more than that in a text of references", () => {
    const events = Array.from({ length: 5 }, (_, at) =>
      event({ id: `event-${at}`, summary: "{x}".repeat(3_000) }),
    );
    expect(answerTo(dossierFile({ events }))).toMatch(/^refused: too-many-problems /);
  });

  it("has one mistake for a record of forty thousand unknown fields", () => {
    const fields = Array.from({ length: 40_000 }, (_, at) => [`field-${at}`, 0]);
    const wide = { ...event({ id: "closing" }), ...Object.fromEntries(fields) };
    expect(answerTo(dossierFile({ events: [event(), wide] }))).toBe("accepted /events/1/field-0");
  });

  it("has each of two thousand bad events named, and is parsed once", () => {
    const events = Array.from({ length: 20_000 }, (_, at) =>
      event({ id: `event-${at}`, people: [at % 10 === 0 ? `an-${at}` : "ann"] }),
    );
    const text = JSON.stringify(dossierFile({ events, people: [person()] }));
    const parsing = vi.spyOn(JSON, "parse");
    const found = acceptDossier(text);
    expect(parsing).toHaveBeenCalledTimes(1);
    parsing.mockRestore();
    expect(found.problems).toHaveLength(2_000);
    expect("dossier" in found && found.dossier.events.size).toBe(18_000);
  });

  it("has no near word looked for any more once too many were compared", () => {
    const nearest = nearestFinder();
    const many = Array.from({ length: 200_000 }, (_, at) => `no-${at}`);
    expect(nearest("no-19999x", many)).toBe("no-19999");
    expect(nearest("no-29999x", many)).toBe("no-29999");
    expect(nearest("no-39999x", many)).toBeUndefined();
  });
});
