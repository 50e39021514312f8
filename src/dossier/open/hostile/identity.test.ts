/** Hostile files: ids that are used twice, dangle or look alike; keys that objects have by themselves. */

import { afterEach, describe, expect, it, test } from "vitest";
import { FORMATS } from "../../../exhibits/formats";
import { answerTo, edited, fullFile, written } from "../../test/acceptedAnswer";
import { dossierFile, event, exhibit, figure, organization, person, source } from "../../test/testDossier";
import { acceptDossier } from "../acceptDossier";

const BUILT_IN = Object.getOwnPropertyNames(Object.prototype).join();

afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(BUILT_IN);
  expect("polluted" in {} || "polluted" in [] || "polluted" in String).toBe(false);
});

describe("an id that is used twice", () => {
  it.each<[string, object, string]>([
    ["sources", { sources: [source(), source({ paragraphs: 1 })] }, "/sources/1/id"],
    ["people", { people: [person(), person({ name: "Another" })] }, "/people/1/id"],
    ["organizations", { organizations: [organization(), organization()] }, "/organizations/1/id"],
    ["figures", { figures: [figure(), figure({ label: "Another" })] }, "/figures/1/id"],
    ["events", { events: [event(), event()] }, "/events/1/id"],
    ["exhibits", { exhibits: [exhibit(), exhibit({ form: "ledger" })] }, "/exhibits/1/id"],
    ["a figure and an event", { events: [event({ id: "rolls" })] }, "/events/0/id"],
    ["an event and an exhibit", { exhibits: [exhibit(), exhibit({ id: "opening" })] }, "/exhibits/1/id"],
  ])("leaves out the later one: %s", (_, fields, path) => {
    expect(answerTo(dossierFile(fields))).toBe(`accepted ${path}`);
  });

  it("leaves the one that is sound, where the other is broken", () => {
    const people = [person({ name: 5 }), person({ name: "Ben" })];
    const found = acceptDossier(
      JSON.stringify(dossierFile({ people, events: [event({ people: ["ann"] })] })),
      FORMATS,
    );
    expect(found.problems.map(({ path }) => path)).toEqual(["/people/0/name"]);
    expect("dossier" in found && found.dossier.people.get("ann")?.name).toBe("Ben");
  });

  it("does not have what is computed from the first one computed from the second", () => {
    const figures = [
      figure(),
      figure({ quantity: { value: 0, unit: "cakes", bound: "exact" } }),
      {
        ...figure({ id: "x" }),
        quantity: undefined,
        citations: undefined,
        derived: { formula: "quotient", of: ["rolls", "rolls"] },
      },
    ];
    const found = acceptDossier(JSON.stringify(dossierFile({ figures })), FORMATS);
    expect(found.problems.map(({ path }) => path)).toEqual(["/figures/1/id"]);
    expect("dossier" in found && found.dossier.figures.get("x")?.quantity.value).toBe(1);
  });
});

describe("an id that is none", () => {
  it.each([
    ["__proto__", "__proto__"],
    ["upper case", "Ann"],
    ["a blank", "ann baker"],
    ["nothing", ""],
    ["a letter with an accent, composed", "jos\u00e9"],
    ["a letter with an accent, decomposed", "jose\u0301"],
    ["a letter of another script that looks alike", "\u0430nn"],
    ["a wide letter", "ａnn"],
    ["no width", "ann\u200B"],
    ["a turn to the left", "\u202Eann"],
    ["a line break", "ann\n"],
    ["a path", "../ann"],
    ["a hyphen at the end", "ann-"],
  ])("leaves its record out: %s", (_, id) => {
    expect(answerTo(dossierFile({ people: [person(), person({ id })] }))).toBe("accepted /people/1/id");
  });

  it.each(["__proto__", "constructor", "toString", "valueOf", "hasOwnProperty"])("dangles: %s", (id) => {
    const path = "/events/1/people/0";
    expect(answerTo({ ...Object(edited(fullFile(), path, id)) })).toBe(`accepted ${path}`);
  });

  it("is as good as another where it has the form of one", () => {
    const people = [person({ id: "constructor" }), person({ id: "prototype" })];
    const events = [event({ people: ["constructor", "prototype"] })];
    expect(answerTo(dossierFile({ people, events }))).toBe("accepted");
  });
});

describe("twins that differ only in how a letter is composed", () => {
  it("are two names, as any two may be equal", () => {
    const people = [person({ name: "Jos\u00e9" }), person({ id: "jose", name: "Jose\u0301" })];
    const found = acceptDossier(JSON.stringify(dossierFile({ people })), FORMATS);
    expect(found.problems).toEqual([]);
    expect("dossier" in found && found.dossier.people.size).toBe(2);
  });

  it("are no ids", () => {
    const people = [person(), person({ id: "jos\u00e9" }), person({ id: "jose\u0301" })];
    expect(answerTo(dossierFile({ people }))).toBe("accepted /people/1/id /people/2/id");
  });

  it("are two fields, neither of them known", () => {
    const token = '{"id":"ben","name":"Ben","roles":[],"not\u00e9":"a","note\u0301":"b"}';
    expect(answerTo(written(dossierFile(), "/people/1", token))).toBe("accepted /people/1/noté");
  });
});

describe("keys that objects have by themselves", () => {
  it.each([
    "__proto__",
    "constructor",
    "prototype",
    "toString",
    "valueOf",
    "hasOwnProperty",
    "__defineGetter__",
  ])("are unknown fields: %s", (key) => {
    const text = JSON.stringify(fullFile());
    const insert = (after: string) =>
      answerTo(text.replace(after, () => `${after}"${key}":{"polluted":true},`));
    expect(insert("{")).toBe(`refused: header /${key}`);
    expect(insert('"quantity":{')).toContain(`accepted /figures/0/quantity/${key} so `);
    expect(insert('"roles":[{')).toBe(`accepted /people/1/roles/0/${key}`);
  });

  it.each([
    ["in place of a list", "/people", '{"__proto__":[],"length":1}', "refused: header /people"],
    [
      "in place of a record",
      "/people/1",
      '{"__proto__":{"id":"ben","name":"Ben","roles":[]}}',
      "accepted /people/1/id /people/1/name /people/1/roles /people/1/__proto__",
    ],
    [
      "written with escapes",
      "/people/1",
      '{"id":"ben","name":"Ben","roles":[],"\\u005f_proto__":{"polluted":1}}',
      "accepted /people/1/__proto__",
    ],
    [
      "inside a list",
      "/people/1/roles/0",
      '{"title":"x","__proto__":{"polluted":1}}',
      "accepted /people/1/roles/0/__proto__",
    ],
    [
      "deep in what is not known",
      "/people/1/note",
      '{"constructor":{"prototype":{"polluted":1}}}',
      "accepted /people/1/note",
    ],
  ])("cannot reach a prototype: %s", (_, path, token, answer) => {
    expect(answerTo(written(fullFile(), path, token))).toBe(answer);
  });
});

describe("a field that stands twice", () => {
  it.each([
    [
      "in a record",
      "/people/1",
      '{"id":"ben","name":"Ben","name":"Bob","roles":[]}',
      "accepted /people/1/name",
    ],
    [
      "with the same value",
      "/people/1",
      '{"id":"ben","id":"ben","name":"Ben","roles":[]}',
      "accepted /people/1/id",
    ],
    [
      "once with an escape",
      "/people/1",
      '{"id":"ben","name":"Ben","n\\u0061me":"Bob","roles":[]}',
      "accepted /people/1/name",
    ],
    [
      "three times",
      "/people/1",
      '{"id":"ben","name":"a","name":"b","name":"c","roles":[]}',
      "accepted /people/1/name /people/1/name",
    ],
    [
      "inside a record",
      "/figures/2/quantity",
      '{"value":3,"value":4,"unit":"rolls","bound":"exact"}',
      "accepted /figures/2/quantity/value",
    ],
    [
      "twice __proto__",
      "/people/1",
      '{"__proto__":1,"__proto__":2,"id":"ben","name":"Ben","roles":[]}',
      "accepted /people/1/__proto__ /people/1/__proto__",
    ],
    ["in the header", "/title", '"Bread","title":"Cake"', "refused: header /title"],
    ["a list", "/events", '[],"events":[]', "refused: header /events"],
  ])("is no field: %s", (_, path, token, answer) => {
    expect(answerTo(written(fullFile(), path, token))).toContain(answer);
  });

  test("is named with both places", () => {
    const text = JSON.stringify(dossierFile(), null, 1).replace(
      '"title": "All of it"',
      '"title": "x",\n   "title": "y"',
    );
    expect(acceptDossier(text, FORMATS)).toMatchObject({
      refusal: { kind: "none-left", list: "exhibits", found: 1 },
      problems: [
        {
          record: 'Exhibit "timeline"',
          path: "/exhibits/0/title",
          found: expect.stringMatching(/^"title" again, after line \d+, column 4$/),
          column: 4,
        },
      ],
    });
  });
});
