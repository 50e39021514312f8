/** Hostile files: ids that are used twice, dangle or look alike; keys that objects have by themselves. */

import { afterEach, describe, expect, it, test } from "vitest";
import { FORMATS } from "../../../exhibits/formats";
import { acceptInWords, answerTo, edited, fullFile, written } from "../../test/acceptedAnswer";
import { derivedFigure, dossierFile, event, exhibit, figure, person } from "../../test/testDossier";
import { acceptDossier } from "../acceptDossier";

const BUILT_IN = Object.getOwnPropertyNames(Object.prototype).join();
const KEYS = ["__proto__", "constructor", "toString", "hasOwnProperty"];

afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(BUILT_IN);
  expect("polluted" in {} || "polluted" in [] || "polluted" in String).toBe(false);
});

describe("of two records with one id", () => {
  it.each<[string, object, string]>([
    ["people", { people: [person(), person({ name: "Another" })] }, "/people/1/id"],
    ["a figure and an event", { events: [event({ id: "rolls" })] }, "/events/0/id"],
    ["an event and an exhibit", { exhibits: [exhibit(), exhibit({ id: "opening" })] }, "/exhibits/1/id"],
  ])("the later one is left out: %s", (_, fields, path) => {
    expect(answerTo(dossierFile(fields))).toBe(`accepted ${path}`);
  });

  it("the one that is sound stays, if the other is broken", () => {
    const people = [person({ name: 5 }), person({ name: "Ben" })];
    const file = dossierFile({ people, events: [event({ people: ["ann"] })] });
    const found = acceptDossier(JSON.stringify(file), FORMATS);
    expect(answerTo(file)).toBe("accepted /people/0/name");
    expect("dossier" in found && found.dossier.people.get("ann")?.name).toBe("Ben");
  });

  it("the first one is computed with", () => {
    const second = figure({ quantity: { value: 0, unit: "cakes", bound: "exact" } });
    const derived = derivedFigure({ derived: { formula: "quotient", of: ["rolls", "rolls"] } });
    const found = acceptDossier(
      JSON.stringify(dossierFile({ figures: [figure(), second, derived] })),
      FORMATS,
    );
    expect("dossier" in found && found.dossier.figures.get("share")?.quantity).toMatchObject({ value: 1 });
  });
});

describe("an id", () => {
  it.each([
    ["upper case", "Ann"],
    ["nothing", ""],
    ["a letter with an accent", "jose\u0301"],
    ["a letter of another script that looks alike", "\u0430nn"],
    ["a turn to the left", "\u202Eann"],
    ["a line break", "ann\n"],
    ["a path", "../ann"],
    ["__proto__", "__proto__"],
  ])("is none, and its record left out: %s", (_, id) => {
    expect(answerTo(dossierFile({ people: [person(), person({ id })] }))).toBe("accepted /people/1/id");
  });

  it.each(KEYS)("dangles: %s", (id) => {
    const path = "/events/1/people/0";
    expect(answerTo({ ...Object(edited(fullFile(), path, id)) })).toBe(`accepted ${path}`);
  });

  it("is as good as another if it has the form of one", () => {
    const people = [person({ id: "constructor" }), person({ id: "prototype" })];
    const events = [event({ people: ["constructor", "prototype"] })];
    expect(answerTo(dossierFile({ people, events }))).toBe("accepted");
  });
});

test("names that differ only in how a letter is composed are two names", () => {
  const people = [person({ name: "Jos\u00e9" }), person({ id: "jose", name: "Jose\u0301" })];
  const found = acceptDossier(JSON.stringify(dossierFile({ people })), FORMATS);
  expect("dossier" in found && found.dossier.people.size).toBe(2);
});

describe("a key that objects have by themselves", () => {
  it.each(KEYS)("is an unknown field: %s", (key) => {
    const text = JSON.stringify(fullFile());
    const insert = (after: string) =>
      answerTo(text.replace(after, () => `${after}"${key}":{"polluted":true},`));
    expect(insert("{")).toBe(`refused: header /${key}`);
    expect(insert('"quantity":{')).toContain(`accepted /figures/0/quantity/${key} so `);
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
    ["deep", "/people/1/note", '{"constructor":{"prototype":{"polluted":1}}}', "accepted /people/1/note"],
  ])("cannot reach a prototype: %s", (_, path, token, answer) => {
    expect(answerTo(written(fullFile(), path, token))).toBe(answer);
  });
});

describe("a field that stands twice", () => {
  it.each([
    ["/people/1", '{"id":"ben","name":"Ben","n\\u0061me":"Ben","roles":[]}', "accepted /people/1/name"],
    [
      "/people/1",
      '{"__proto__":1,"__proto__":2,"id":"ben","name":"Ben","roles":[]}',
      "accepted /people/1/__proto__ /people/1/__proto__",
    ],
    ["/title", '"Bread","title":"Cake"', "refused: header /title"],
    ["/events", '[],"events":[]', "refused: header /events"],
  ])("is no field: at %s, %s", (path, token, answer) => {
    expect(answerTo(written(fullFile(), path, token))).toContain(answer);
  });

  it("is named with both places", () => {
    const text = JSON.stringify(dossierFile(), null, 1).replace(
      '"title": "All of it"',
      '"title": "x",\n   "title": "y"',
    );
    const found = expect.stringMatching(/^"title" again, first on line \d+, column 4$/);
    expect(acceptInWords(text).problems).toMatchObject([{ path: "/exhibits/0/title", found, column: 4 }]);
  });
});
