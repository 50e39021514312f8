import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { FORMATS } from "../../exhibits/formats";
import {
  citation,
  dossierFile,
  event,
  exhibit,
  figure,
  foundIn,
  person,
  problemsOf,
  quantity,
  source,
  without,
} from "../test/testDossier";
import { parseDossier } from "./parse";

const committed = readFileSync(new URL("../../../public/data/dossier.json", import.meta.url), "utf8");

describe("a file that is a dossier", () => {
  it("holds its records by id, in their order", () => {
    const people = [person(), person({ id: "ben", name: "Ben" })];
    const dossier = parseDossier(dossierFile({ people }), FORMATS);
    expect([...dossier.people.keys()]).toEqual(["ann", "ben"]);
    expect(dossier.people.get("ben")?.name).toBe("Ben");
    expect(dossier.title).toBe("Bread");
  });

  it("may name its schema", () => {
    expect(problemsOf(dossierFile({ $schema: "./dossier.schema.json" }))).toEqual([]);
  });

  it("may do without figures, events, people and organizations", () => {
    const bare = dossierFile({ people: [], organizations: [], figures: [], events: [] });
    expect(problemsOf(bare)).toEqual([]);
  });
});

describe("a file that is none", () => {
  it.each([
    ["nothing", undefined, "nothing"],
    ["null", null, "null"],
    ["a text", "dossier", '"dossier"'],
    ["a number", 1, "1"],
    ["a list", [dossierFile()], "a list of 1"],
  ])("is refused as a whole: %s", (_, json, found) => {
    expect(problemsOf(json)).toEqual([
      {
        record: "Dossier",
        path: "",
        expected: "an object { … }",
        found,
        remedy: "Write an object { … }.",
      },
    ]);
  });

  it("names every field that an empty object lacks", () => {
    expect(problemsOf({}).map(({ path }) => path)).toEqual([
      "/version",
      "/title",
      "/standfirst",
      "/sources",
      "/people",
      "/organizations",
      "/figures",
      "/events",
      "/comparisons",
      "/forecasts",
      "/exhibits",
    ]);
  });

  it.each([
    ["another version", dossierFile({ version: 2 }), "/version: 2"],
    ["a version in quotes", dossierFile({ version: "1" }), '/version: "1"'],
    ["an empty title", dossierFile({ title: " " }), '/title: " "'],
    ["a list that is an object", dossierFile({ comparisons: {} }), "/comparisons: an object"],
    ["a list that is null", dossierFile({ comparisons: null }), "/comparisons: null"],
    ["a list that is missing", without(dossierFile(), "forecasts"), "/forecasts: nothing"],
    ["no exhibit", dossierFile({ exhibits: [] }), "/exhibits: a list of 0"],
    ["no source", dossierFile({ sources: [], figures: [], events: [] }), "/sources: a list of 0"],
    ["an unknown list", dossierFile({ places: [] }), '/places: "places"'],
    ["a record that is null", dossierFile({ events: [event(), null] }), "/events/1: null"],
    ["a record that is a text", dossierFile({ people: ["ann"] }), '/people/0: "ann"'],
    ["a record that is a list", dossierFile({ events: [[]] }), "/events/0: a list of 0"],
  ])("is refused for its frame: %s", (_, file, found) => {
    expect(foundIn(file)).toEqual([found]);
  });

  it("names the newer version and the one that can be read", () => {
    const [problem] = problemsOf(dossierFile({ version: 2 }));
    expect(problem).toMatchObject({ record: "Dossier", expected: "1", found: "2" });
  });
});

describe("a problem", () => {
  it("names the record, the path, what was expected, what was found and the remedy", () => {
    const figures = [figure(), figure({ id: "cakes", quantity: quantity({ value: "12" }) })];
    expect(problemsOf(dossierFile({ figures }))).toEqual([
      {
        record: 'Figure "cakes"',
        path: "/figures/1/quantity/value",
        expected: "a number, without quotes",
        found: '"12"',
        remedy: "Write a number, without quotes.",
      },
    ]);
  });

  it("says which field is missing and to add it", () => {
    const figures = [figure({ quantity: without(quantity(), "value") })];
    expect(problemsOf(dossierFile({ figures }))).toEqual([
      {
        record: 'Figure "rolls"',
        path: "/figures/0/quantity/value",
        expected: '"value"',
        found: "nothing",
        remedy: 'Add "value".',
      },
    ]);
  });

  const between = (fields: object) => ({ low: 2, high: 3, unit: "rolls", bound: "between", ...fields });
  const VALUE_OR_ENDS = 'Give a quantity a "value" or, with the bound "between", a "low" and a "high".';

  it.each<[string, object, object]>([
    [
      "lacks its end",
      without(between({}), "high"),
      { path: "high", expected: '"high"', remedy: 'Add "high".' },
    ],
    ["lacks its beginning", without(between({}), "low"), { path: "low", remedy: 'Add "low".' }],
    ["has a value too", between({ value: 2 }), { path: "value", found: '"value"', remedy: VALUE_OR_ENDS }],
    [
      "has its ends turned round",
      between({ low: 4 }),
      { path: "high", expected: 'a "high" that is above "low"', found: "3" },
    ],
    ["is of one value", between({ low: 3 }), { path: "high", expected: 'a "high" that is above "low"' }],
    ["ends in words", between({ high: "3" }), { path: "high", expected: "a number, without quotes" }],
    [
      "has no end",
      between({ high: Number.POSITIVE_INFINITY }),
      { path: "high", expected: "a finite number" },
    ],
  ])(
    "an interval that %s is refused for that alone",
    (_, quantity, { path, ...problem }: { path?: string }) => {
      expect(problemsOf(dossierFile({ figures: [figure({ quantity })] }))).toMatchObject([
        { path: `/figures/0/quantity/${path}`, ...problem },
      ]);
    },
  );

  it("a value with two ends is told how to be an interval", () => {
    const problems = problemsOf(
      dossierFile({ figures: [figure({ quantity: quantity({ low: 2, high: 4 }) })] }),
    );
    expect(problems).toMatchObject([{ path: "/figures/0/quantity/low", remedy: VALUE_OR_ENDS }]);
  });

  it("says which field is unknown and to remove it", () => {
    expect(problemsOf(dossierFile({ figures: [figure({ wen: "2020" })] }))).toEqual([
      {
        record: 'Figure "rolls"',
        path: "/figures/0/wen",
        expected: "a known field",
        found: '"wen"',
        remedy: 'Remove "wen", or fix its spelling.',
      },
    ]);
  });

  it("comes with all the others: frame, shapes, references and formulas at once", () => {
    const loop = { ...without(figure(), "quantity", "citations"), id: "loop" };
    const file = dossierFile({
      title: "",
      people: [person({ name: 5 })],
      figures: [
        figure({ organizations: ["mill"] }),
        { ...loop, derived: { formula: "quotient", of: ["loop"] } },
      ],
      events: [event({ when: "2020-02-30", basis: "perhaps" })],
      exhibits: [exhibit({ form: "pie" }), exhibit({ form: "stat", figures: ["cakes"] })],
    });
    expect(problemsOf(file).map(({ path }) => path)).toEqual([
      "/title",
      "/people/0/name",
      "/events/0/when",
      "/events/0/basis",
      "/exhibits/0/form",
      "/figures/0/organizations/0",
      "/exhibits/1/figures/0",
      "/figures/1/derived",
    ]);
  });

  it.each([
    ["a source", { sources: [source({ title: "" })] }, "/sources/0/title"],
    ["a person", { people: [person({ name: "" })] }, "/people/0/name"],
    ["a figure", { figures: [figure({ label: "" })] }, "/figures/0/label"],
    ["an event", { events: [event({ people: ["ann"], figures: ["rolls"], title: "" })] }, "/events/0/title"],
    ["a list", { people: {} }, "/people"],
    ["no list", { figures: undefined }, "/figures"],
  ])("of %s makes no reference to it dangle", (_, fields, path) => {
    const file = dossierFile({
      events: [event({ people: ["ann"], figures: ["rolls"] })],
      exhibits: [exhibit({ events: ["opening"] })],
      ...fields,
    });
    expect(problemsOf(file).map((problem) => problem.path)).toEqual([path]);
  });
});

describe("keys that JavaScript objects have by themselves", () => {
  const inserted = (after: string, key: string) =>
    JSON.parse(JSON.stringify(dossierFile()).replace(after, `${after}"${key}":{"polluted":true},`));

  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("%s is unknown everywhere", (key) => {
    expect(foundIn(inserted("{", key))).toEqual([`/${key}: "${key}"`]);
    expect(foundIn(inserted('"figures":[{', key))).toEqual([`/figures/0/${key}: "${key}"`]);
    expect(foundIn(inserted('"quantity":{', key))).toEqual([`/figures/0/quantity/${key}: "${key}"`]);
    expect("polluted" in {}).toBe(false);
  });

  test("are ids as good as others where they have the form of one", () => {
    const people = [person({ id: "constructor" })];
    expect(problemsOf(dossierFile({ people, events: [event({ people: ["constructor"] })] }))).toEqual([]);
    expect(foundIn(dossierFile({ events: [event({ people: ["constructor"] })] }))).toEqual([
      '/events/0/people/0: "constructor"',
    ]);
  });
});

describe("parseDossier", () => {
  it("answers any JSON with a dossier or with problems, never another error", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(problemsOf(json)).not.toEqual([]);
      }),
    );
  });

  it("answers any value at any place of a dossier with problems there, or not at all", () => {
    const places = fc.constantFrom("title", "sources", "people", "figures", "events", "exhibits");
    fc.assert(
      fc.property(places, fc.jsonValue(), (key, value) => {
        const elsewhere = problemsOf(dossierFile({ [key]: value, comparisons: [] })).filter(
          ({ path }) => path !== `/${key}` && !path.startsWith(`/${key}/`),
        );
        const dangling = elsewhere.filter(({ expected }) => !expected.startsWith("the id of one of"));
        expect(dangling).toEqual([]);
      }),
    );
  });

  it("does not change the file that it reads", () => {
    const file = JSON.parse(committed);
    parseDossier(file, FORMATS);
    expect(file).toEqual(JSON.parse(committed));
  });

  it("refuses the uncited figure", () => {
    expect(foundIn(dossierFile({ figures: [without(figure(), "citations")] }))).toEqual([
      "/figures/0/citations: nothing",
    ]);
    expect(foundIn(dossierFile({ figures: [figure({ citations: [citation()] })] }))).toEqual([
      "/figures/0/citations/0/asPrinted: nothing",
    ]);
  });
});
