import { describe, expect, it, test } from "vitest";
import { FORMATS } from "../../exhibits/formats";
import { answerTo, fullFile, written } from "../test/acceptedAnswer";
import { dossierFile, without } from "../test/testDossier";
import { acceptDossier } from "./acceptDossier";

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  ["UTF-8", (text: string) => bytes(text)],
  ["UTF-8 with a byte order mark", (text: string) => bytes(`\ufeff${text}`)],
  ["a text", (text: string) => text],
  ["a text with a byte order mark", (text: string) => `\ufeff${text}`],
])("nothing of a sound file is left out: %s", (_, file) => {
  const found = acceptDossier(file(JSON.stringify(fullFile({ title: "Bäckerei 🥐" }))), FORMATS);
  expect(found).toMatchObject({
    refusal: null,
    problems: [],
    leftOut: [],
    dossier: { title: "Bäckerei 🥐" },
  });
});

test.each(["", " ", "\n\n\t\r\n", "\ufeff \n"])("a file of nothing is refused as that: %j", (text) => {
  expect(answerTo(text)).toBe("refused: empty");
  expect(answerTo(bytes(text))).toBe("refused: empty");
});

test.each(["null", "7", '"dossier"', "[]", "[{}]"])("JSON that is no object is refused: %s", (text) => {
  expect(answerTo(text)).toBe("refused: not-an-object /");
  expect(acceptDossier(`\n\n ${text}`, FORMATS).problems).toMatchObject([{ line: 3, column: 2 }]);
});

test("a file that is cut is refused wherever that is", () => {
  const text = JSON.stringify(dossierFile(), null, 2);
  for (let end = 1; end < text.length; end += 37)
    expect(answerTo(text.slice(0, end))).toMatch(/^refused: not-json \d+ \d+$/);
});

test("a number that would be kept as another one is refused once, with its line and the reason", () => {
  const text = JSON.stringify(dossierFile(), null, 1).replace('"value": 3', '"value": 1e400');
  const { problems } = acceptDossier(text, FORMATS);
  const line = text.slice(0, text.indexOf("1e400")).split("\n").length;
  expect(problems.filter(({ because }) => because === null)).toMatchObject([
    { path: "/figures/0/quantity/value", line, cause: { code: "inexact-number", literal: "1e400" } },
  ]);
});

describe("a version", () => {
  it.each([
    ["1.0", "accepted"],
    ["2", "refused: newer-version 2 1"],
    ["2.1", "refused: newer-version 2.1 1"],
    ["1e400", "refused: header /version"],
    ["1.5", "refused: header /version"],
    ["0", "refused: header /version"],
    ["null", "refused: header /version"],
    ['"2"', "refused: header /version"],
    ['1,"version":2', "refused: newer-version 2 1"],
    ['2,"version":1', "refused: header /version"],
  ])("of %s is %s", (token, answer) => {
    expect(answerTo(written(dossierFile(), "/version", token))).toBe(answer);
  });

  it("is read before all else: a newer format may look different", () => {
    expect(answerTo({ version: 2, records: [] })).toBe("refused: newer-version 2 1");
  });
});

describe("a bad header", () => {
  it("comes with every mistake of the file", () => {
    const file = { ...without(dossierFile({ people: [0] }), "title"), standfirst: "" };
    expect(answerTo(file)).toBe("refused: header /title /standfirst /people/0");
  });

  it("is one whose standfirst names no figure", () => {
    expect(answerTo(dossierFile({ standfirst: "It sold {rols}." }))).toBe("refused: header /standfirst");
  });
});
