import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { acceptInWords } from "../test/acceptedAnswer";
import { citation, dossierFile, event, exhibit, figure, source, without, worded } from "../test/testDossier";
import { fromIssue } from "./issues";

const remedies = (fields: object) =>
  acceptInWords(JSON.stringify(dossierFile(fields))).problems.map(({ remedy }) => remedy);

describe("a remedy", () => {
  it.each<[string, object, readonly string[]]>([
    [
      "an id",
      { events: [event({ people: ["anne"] })] },
      ['Add "anne" to "people", or fix the id: did you mean "ann"?'],
    ],
    [
      "an id with two digits swapped",
      {
        sources: [source(), source({ id: "fortune-2017" })],
        events: [event({ citations: [citation({ source: "fortune-2107" })] })],
      },
      ['Add "fortune-2107" to "sources", or fix the id: did you mean "fortune-2017"?'],
    ],
    [
      "a figure in a text",
      { events: [event({ summary: "It sold {rolsl}." })] },
      [
        'Fix the id, add "rolsl" to "figures", or write "{{rolsl}}" if the text has braces there: did you mean "rolls"?',
      ],
    ],
    ["no id", { events: [event({ people: ["ben"] })] }, ['Add "ben" to "people", or fix the id.']],
    [
      "a field",
      { figures: [without(figure({ wen: "2020" }), "when")], events: [] },
      ['Add "when".', 'Remove "wen", or fix its spelling: did you mean "when"?'],
    ],
    ["no field that is there", { events: [event({ wen: "2020" })] }, ['Remove "wen", or fix its spelling.']],
    [
      "a field of the header",
      { "spe-aker": {} },
      ['Remove "spe-aker", or fix its spelling: did you mean "speaker"?'],
    ],
    [
      "a choice",
      { events: [event({ basis: "Stated" })] },
      ['Write one of "stated", "inferred": did you mean "stated"?'],
    ],
    [
      "a form",
      { exhibits: [exhibit(), exhibit({ id: "x", form: "timelin" })] },
      [expect.stringMatching(/^Write one of "stat", .*: did you mean "timeline"\?$/)],
    ],
    ["no choice", { events: [event({ basis: "guessed" })] }, ['Write one of "stated", "inferred".']],
  ])("says what was meant: %s", (_, fields, expected) => {
    expect(remedies({ ...fields, exhibits: [exhibit()], ...fields })).toEqual(expected);
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
    expect(problems({ ...GOOD, ...fields })).toMatchObject([
      { path: `/shops/0${path}`, expected, found, remedy: `Write ${expected}.` },
    ]);
  });

  it("expects at least one of what a list must hold", () => {
    expect(problems({ ...GOOD, makers: [] })).toMatchObject([
      {
        path: "/shops/0/makers",
        expected: "at least one item",
        found: "a list of 0",
        remedy: 'Add an item to "makers".',
      },
    ]);
  });

  function problems(shop: unknown) {
    const { issues = [] } = v.safeParse(SCHEMA, shop);
    return issues.map((issue) => worded(fromIssue(issue, null, ["shops", 0])));
  }
});
