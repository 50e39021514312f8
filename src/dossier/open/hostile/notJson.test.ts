/** Hostile files: what is no JSON, with line and column, or none of an object. */
import { describe, expect, it, test } from "vitest";
import { answerTo } from "../../test/acceptedAnswer";
import { dossierFile } from "../../test/testDossier";
import { acceptDossier } from "../acceptDossier";

const TEXT = JSON.stringify(dossierFile(), null, 2);

describe("a file that is no JSON", () => {
  it.each([
    ["an object that does not end", "{", "1 2"],
    ["a list that does not end", '{"events": [\n  {},\n', "3 1"],
    ["a text that does not end", '{\n"title": "Bread', "2 16"],
    ["a comma too many", '{\n  "version": 1,\n}', "3 1"],
    ["a comma too few", '{\n  "version": 1\n  "title": "Bread"\n}', "3 3"],
    ["a comma too many in a list", '{"events": [{},]}', "1 16"],
    ["no colon", '{"version" 1}', "1 12"],
    ["single quotes", "{'version': 1}", "1 2"],
    ["no quotes", "{version: 1}", "1 2"],
    ["curly quotes", "{“version”: 1}", "1 2"],
    ["a comment", '{\n  // ours\n  "version": 1}', "2 3"],
    ["NaN", '{"value": NaN}', "1 11"],
    ["Infinity", '{"value": -Infinity}', "1 12"],
    ["undefined", '{"value": undefined}', "1 11"],
    ["hexadecimal", '{"value": 0x10}', "1 12"],
    ["a leading zero", '{"value": 012}', "1 12"],
    ["a leading plus", '{"value": +1}', "1 11"],
    ["a leading point", '{"value": .5}', "1 11"],
    ["a trailing point", '{"value": 5.}', "1 13"],
    ["a decimal comma", '{"value": 1,5}', "1 13"],
    ["True", '{"change": True}', "1 12"],
    ["a line break in a text", '{"title": "Bre\nad"}', "1 15"],
    ["a zero in a text", `{"title": "${" ".repeat(5000)}\0"}`, "1 5012"],
    ["an unknown escape", '{"title": "\\x41"}', "1 13"],
    ["half an escape", '{"title": "\\u00"}', "1 16"],
    ["two objects", '{}\n{"version": 1}', "2 1"],
    ["a page instead of a file", "<!doctype html>\n<title>Not found</title>", "1 1"],
    ["a table", "id,when\nopening,2020", "1 1"],
    ["YAML", "version: 1\ntitle: Bread", "1 1"],
    ["a word", "dossier", "1 1"],
    ["a space that JSON does not know", "\u00a0{}", "1 1"],
    ["Windows line ends", '{\r\n"version": 1,\r\n}', "3 1"],
    ["old Macintosh line ends", '{\r"version": 1,\r}', "3 1"],
  ])("is refused with line and column: %s", (_, text, place) => {
    expect(answerTo(text)).toBe(`refused: not-json ${place}`);
    expect(answerTo(new TextEncoder().encode(text))).toMatch(/^refused: (?:not-json|not-text)/);
  });

  it("is shown around the place", () => {
    expect(acceptDossier(TEXT.replace('"when": "2020",', '"when": 2020-04-25,'))).toMatchObject({
      refusal: { kind: "not-json", excerpt: '"when": 2020-04-25,' },
    });
  });

  it("is refused wherever it is cut", () => {
    for (let end = 1; end < TEXT.length; end += 37) {
      expect(answerTo(TEXT.slice(0, end))).toMatch(/^refused: not-json \d+ \d+$/);
    }
  });
});

describe("a file that is JSON, but no object", () => {
  it.each(["null", "true", "7", "-1e400", '"dossier"', "[]", `[${TEXT}]`, "\n\n 7 \n"])(
    "is refused: %s",
    (text) => {
      expect(answerTo(text)).toBe("refused: not-an-object /");
    },
  );

  it("is placed", () => {
    expect(acceptDossier("\n\n 7 \n").problems).toMatchObject([{ line: 3, column: 2, found: "7" }]);
  });
});

test.each(["", " ", "\n\n\t\r\n", "\ufeff", "\ufeff \n"])(
  "a file of nothing is refused as that: %j",
  (text) => {
    expect(answerTo(text)).toBe("refused: empty");
    expect(answerTo(new TextEncoder().encode(text))).toBe("refused: empty");
  },
);
