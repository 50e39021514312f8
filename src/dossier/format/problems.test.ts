import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it, test } from "vitest";
import { DossierError, fromIssue, type Problem, pointer, problemLine, recordName, shown } from "./problems";

const PROBLEM: Problem = {
  record: 'Figure "rolls"',
  path: "/figures/0/quantity/value",
  expected: "a number, without quotes",
  found: '"4.2"',
  remedy: "Write a number, without quotes.",
};

describe("problemLine", () => {
  it("is one sentence and its remedy", () => {
    expect(problemLine(PROBLEM)).toBe(
      'Figure "rolls" (/figures/0/quantity/value): expected a number, without quotes, found "4.2". Write a number, without quotes.',
    );
  });

  it("shows the whole file as /", () => {
    expect(problemLine({ ...PROBLEM, record: "Dossier", path: "" })).toMatch(/^Dossier \(\/\): /);
  });
});

test("DossierError has a line for each problem", () => {
  const error = new DossierError([PROBLEM, { ...PROBLEM, path: "/title" }]);
  expect(error.message.split("\n")).toEqual(error.problems.map(problemLine));
  expect(error.name).toBe("DossierError");
});

test.each([
  ["figures", 2, { id: "rolls" }, 'Figure "rolls"'],
  ["people", 0, { id: "ann" }, 'Person "ann"'],
  ["figures", 2, { id: 7 }, "Figure 3"],
  ["figures", 2, null, "Figure 3"],
  ["figures", 2, "rolls", "Figure 3"],
  ["comparisons", 0, { question: "How much?" }, "Comparison 1"],
  ["forecasts", 9, undefined, "Forecast 10"],
  ["people", 0, { id: "Müller" }, 'Person "Müller"'],
  ["people", 0, { id: "a".repeat(101) }, "Person 1"],
] as const)("recordName of %s %i", (list, index, record, name) => {
  expect(recordName(list, index, record)).toBe(name);
});

describe("pointer", () => {
  it.each([
    [[], ""],
    [["figures", 3, "quantity", "value"], "/figures/3/quantity/value"],
    [["a/b", "c~d", ""], "/a~1b/c~0d/"],
    [["~1"], "/~01"],
  ])("%j is %j", (keys, path) => {
    expect(pointer(...keys)).toBe(path);
  });

  it("can be read back, whatever the keys", () => {
    const keysOf = (path: string) =>
      path
        .split("/")
        .slice(1)
        .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
    fc.assert(
      fc.property(fc.array(fc.string()), (keys) => {
        expect(keysOf(pointer(...keys))).toEqual(keys);
      }),
    );
  });
});

describe("shown", () => {
  it.each([
    [undefined, "nothing"],
    [null, "null"],
    [12, "12"],
    [-0, "0"],
    [Number.POSITIVE_INFINITY, "Infinity"],
    [Number.NaN, "NaN"],
    [true, "true"],
    ["12", '"12"'],
    ["two\nlines", '"two\\nlines"'],
    [[], "a list of 0"],
    [[1, 2], "a list of 2"],
    [{ a: 1 }, "an object"],
  ])("%j is %s", (value, text) => {
    expect(shown(value)).toBe(text);
  });

  it("is short and on one line, whatever the value", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const text = shown(value);
        expect(text.length).toBeLessThanOrEqual(60);
        expect(text).not.toContain("\n");
      }),
    );
  });
});

describe("fromIssue", () => {
  const SCHEMA = v.strictObject({
    name: v.pipe(v.string(), v.regex(/\S/, "text that is not empty")),
    size: v.number(),
    open: v.boolean(),
    tags: v.array(v.string()),
    makers: v.tupleWithRest([v.string()], v.string()),
    inside: v.strictObject({ depth: v.number() }),
    kind: v.picklist(["bread", "cake"]),
    verdict: v.variant("is", [
      v.strictObject({ is: v.picklist(["sold", "eaten"]) }),
      v.strictObject({ is: v.literal("open") }),
    ]),
  });
  const GOOD = {
    name: "rolls",
    size: 1,
    open: true,
    tags: [],
    makers: ["ann"],
    inside: { depth: 1 },
    kind: "bread",
    verdict: { is: "sold" },
  };

  it.each([
    ["a text", { name: 1 }, "/name", "text in quotes", "1"],
    ["a text that fails a rule", { name: " " }, "/name", "text that is not empty", '" "'],
    ["a number", { size: "1" }, "/size", "a number, without quotes", '"1"'],
    ["a truth value", { open: "yes" }, "/open", "true or false", '"yes"'],
    ["a list", { tags: {} }, "/tags", "a list [ … ]", "an object"],
    ["an item", { tags: ["a", 2] }, "/tags/1", "text in quotes", "2"],
    ["an object", { inside: null }, "/inside", "an object { … }", "null"],
    [
      "a field of an object",
      { inside: { depth: null } },
      "/inside/depth",
      "a number, without quotes",
      "null",
    ],
    ["a choice", { kind: "pie" }, "/kind", 'one of "bread", "cake"', '"pie"'],
    [
      "a choice between shapes",
      { verdict: { is: "?" } },
      "/verdict/is",
      'one of "sold", "eaten", "open"',
      '"?"',
    ],
  ])("expects %s", (_, fields, path, expected, found) => {
    expect(problems({ ...GOOD, ...fields })).toEqual([
      { record: "Shop", path: `/shops/0${path}`, expected, found, remedy: `Write ${expected}.` },
    ]);
  });

  it("expects at least one of what a list must hold", () => {
    expect(problems({ ...GOOD, makers: [] })).toEqual([
      {
        record: "Shop",
        path: "/shops/0/makers",
        expected: "at least one item",
        found: "a list of 0",
        remedy: 'Add an item to "makers".',
      },
    ]);
  });

  function problems(shop: unknown): readonly Problem[] {
    const { issues = [] } = v.safeParse(SCHEMA, shop);
    return issues.map((issue) => fromIssue(issue, "Shop", ["shops", 0]));
  }
});
