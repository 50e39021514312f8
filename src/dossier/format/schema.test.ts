import { readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { FORMATS } from "../../exhibits/formats";
import {
  citation,
  derivedFigure,
  dossierFile,
  event,
  exhibit,
  figure,
  forecast,
  foundInRecord,
  organization,
  outcome,
  problemsOf,
  quantity,
  source,
  without,
} from "../test/testDossier";
import { isEdtf } from "./dates";
import { BASES, BOUNDS, FORMULAS, LIST_NAMES, SINGLE_BOUNDS, VERDICTS } from "./lists";
import { dossierSchema } from "./schema";
import { isUnit } from "./units";

const schema = dossierSchema(v.union(FORMATS.map((format) => format.schema)));
const committed: unknown = JSON.parse(
  readFileSync(new URL("../../../public/data/dossier.json", import.meta.url), "utf8"),
);

it("accepts the committed dossier, and the smallest one", () => {
  expect(v.is(schema, committed)).toBe(true);
  expect(v.is(schema, dossierFile())).toBe(true);
});

describe("a value", () => {
  const value = (found: unknown) =>
    foundInRecord("figures", figure({ quantity: quantity({ value: found }) }));

  it.each([0, -0, -32, 2.4, 2 ** 53 + 1, Number.MAX_VALUE, Number.MIN_VALUE])("may be %d", (found) => {
    expect(value(found)).toEqual([]);
  });

  it.each([
    ["Infinity", JSON.parse("1e400")],
    ["-Infinity", JSON.parse("-1e400")],
    ["NaN", Number.NaN],
    ['"12"', "12"],
    ["null", null],
    ["true", true],
    ["a list of 1", [12]],
    ["an object", { value: 12 }],
    ["nothing", undefined],
  ])("may not be %s", (found, json) => {
    expect(value(json)).toEqual([`/quantity/value: ${found}`]);
  });
});

describe("a number of paragraphs", () => {
  it.each([1, 4, 1e6])("may be %d", (paragraphs) => {
    expect(foundInRecord("sources", source({ paragraphs }))).toEqual([]);
  });

  it.each([
    [0, "1 or more"],
    [-1, "1 or more"],
    [1.5, "a whole number"],
    [-0.5, "a whole number"],
    [Number.POSITIVE_INFINITY, "a finite number"],
    [Number.NaN, "a number, without quotes"],
    ["4", "a number, without quotes"],
  ])("may not be %s, for one reason", (paragraphs, expected) => {
    const file = dossierFile({ sources: [source({ paragraphs })], figures: [], events: [] });
    expect(problemsOf(file)).toMatchObject([{ path: "/sources/0/paragraphs", expected }]);
    expect(problemsOf(file)).toHaveLength(1);
  });
});

describe("a choice", () => {
  it.each<[string, readonly string[], (value: string) => readonly string[]]>([
    [
      "a bound",
      SINGLE_BOUNDS,
      (bound) => foundInRecord("figures", figure({ quantity: quantity({ bound }) })),
    ],
    ["a basis", BASES, (basis) => foundInRecord("events", event({ basis }))],
    [
      "a verdict",
      VERDICTS,
      (verdict) => foundInRecord("forecasts", forecast({ outcome: outcome({ verdict }) })),
    ],
  ])("%s is one of its list, as it is written there", (_, options, found) => {
    for (const option of options) {
      expect(found(option)).toEqual([]);
      expect(found(option.toUpperCase())).toHaveLength(1);
    }
  });

  it("has no option twice", () => {
    for (const options of [BOUNDS, BASES, VERDICTS, LIST_NAMES, FORMULAS])
      expect(new Set(options).size).toBe(options.length);
  });
});

describe("citations", () => {
  it.each([
    ["a figure", "figures", figure({ citations: [] }), ""],
    ["an event", "events", event({ citations: [] }), ""],
    ["a forecast", "forecasts", forecast({ citations: [] }), ""],
    ["a settled outcome", "forecasts", forecast({ outcome: outcome({ citations: [] }) }), "/outcome"],
  ] as const)("of %s are not empty", (_, list, record, inside) => {
    expect(foundInRecord(list, record)).toEqual([`${inside}/citations: a list of 0`]);
  });

  it("of an open outcome may be", () => {
    const open = (fields: object) =>
      foundInRecord("forecasts", forecast({ outcome: { verdict: "open", text: "?", ...fields } }));
    expect(open({})).toEqual([]);
    expect(open({ citations: [] })).toEqual([]);
    expect(open({ citations: [citation()] })).toEqual([]);
  });

  it("of a figure hold its wording", () => {
    expect(foundInRecord("figures", figure({ citations: [citation()] }))).toEqual([
      "/citations/0/asPrinted: nothing",
    ]);
    expect(foundInRecord("events", event({ citations: [citation()] }))).toEqual([]);
  });
});

describe("a figure", () => {
  it("is typed or derived, never both", () => {
    const both = { ...figure(), derived: { formula: "quotient", of: ["rolls", "rolls"] } };
    expect(foundInRecord("figures", both)).toEqual(['/quantity: "quantity"']);
    expect(foundInRecord("figures", without(figure(), "quantity"))).toEqual(["/quantity: nothing"]);
  });

  it("has a unit that can be read", () => {
    expect(foundInRecord("figures", figure({ quantity: quantity({ unit: "board rolls" }) }))).toEqual([
      '/quantity/unit: "board rolls"',
    ]);
    expect(foundInRecord("figures", figure({ quantity: quantity({ unit: "heroes" }) }))).toEqual([
      '/quantity/unit: "heroes"',
    ]);
  });
});

describe("a list of ids", () => {
  const tally = (fields: object) =>
    exhibit({ form: "tally", rows: [{ person: "ann", events: ["opening"] }], ...fields });

  it.each([
    ["a figure's people", "figures", figure({ people: ["ann", "ann"] }), "/people"],
    ["an event's people", "events", event({ people: ["ann", "ann"] }), "/people"],
    ["an event's organizations", "events", event({ organizations: ["bakery", "bakery"] }), "/organizations"],
    ["an event's figures", "events", event({ figures: ["rolls", "rolls"] }), "/figures"],
    ["an exhibit's figures", "exhibits", exhibit({ form: "stat", figures: ["rolls", "rolls"] }), "/figures"],
    ["an exhibit's events", "exhibits", exhibit({ events: ["opening", "opening"] }), "/events"],
    ["whom to compare with", "exhibits", tally({ context: ["ann", "ann"] }), "/context"],
  ] as const)("has each once: %s", (_, list, record, path) => {
    expect(foundInRecord(list, record)).toEqual([`${path}: a list of 2`]);
  });

  it("of a formula may have one twice", () => {
    const half = derivedFigure({ derived: { formula: "quotient", of: ["rolls", "rolls"] } });
    expect(problemsOf(dossierFile({ figures: [figure(), half] }))).toEqual([]);
  });
});

it("shows in its messages dates and units that are right", () => {
  const messages = [event({ when: "x" }), figure({ quantity: quantity({ unit: "x y" }) })].map(
    (record, at) => {
      const [problem] = problemsOf(dossierFile({ [at === 0 ? "events" : "figures"]: [record] }));
      return [...(problem?.expected ?? "").matchAll(/"([^"]+)"/g)].map(([, example = ""]) => example);
    },
  );
  expect(messages[0]?.filter((example) => !isEdtf(example))).toEqual([]);
  expect(messages[1]?.filter((example) => !isUnit(example))).toEqual([]);
  expect(messages.flat().length).toBeGreaterThan(5);
});

it("takes a short name and a ticker", () => {
  expect(foundInRecord("organizations", organization({ short: "B", ticker: "BRD" }))).toEqual([]);
});

it.each([
  [{ id: "A b" }, "an id: lowercase letters, digits and single hyphens"],
  [{ id: "a".repeat(101) }, "an id of at most 100 characters"],
  [{ title: " " }, "text that is not empty"],
  [{ title: "a".repeat(10_001) }, "text of at most 10000 characters"],
  [{ title: "\ud800" }, "text without broken characters"],
  [{ people: ["ann", "ann"] }, "a list with each id only once"],
])("says what it expects instead of %j", (fields, expected) => {
  const problems = problemsOf(dossierFile({ events: [event(fields)] }));
  expect(problems.map((problem) => problem.expected)).toEqual([expected]);
});
