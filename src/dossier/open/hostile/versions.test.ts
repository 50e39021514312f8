/** Hostile files: versions, and the header. */
import { expect, it, test } from "vitest";
import { answerTo, written } from "../../test/acceptedAnswer";
import { dossierFile, without } from "../../test/testDossier";
import { acceptDossier } from "../acceptDossier";

it.each([
  ["1", "accepted"],
  ["1.0", "accepted"],
  ["1e0", "accepted"],
  ["2", "refused: newer-version 2 1"],
  ["2.1", "refused: newer-version 2.1 1"],
  ["99", "refused: newer-version 99 1"],
  ["9007199254740993", "refused: newer-version 9007199254740992 1"],
  ["1e400", "refused: header /version"],
  ["1.5", "refused: header /version"],
  ["0", "refused: header /version"],
  ["-1", "refused: header /version"],
  ["null", "refused: header /version"],
  ['"1"', "refused: header /version"],
  ['"2"', "refused: header /version"],
  ['"2.0.0"', "refused: header /version"],
  ["[2]", "refused: header /version"],
  ['{"major":2}', "refused: header /version"],
  ['1,"version":2', "refused: newer-version 2 1"],
  ['2,"version":1', "refused: header /version"],
])("version %s is %s", (token, answer) => {
  expect(answerTo(written(dossierFile(), "/version", token))).toBe(answer);
});

it("is read before all else: a newer format may look different", () => {
  expect(answerTo({ version: 2, records: [] })).toBe("refused: newer-version 2 1");
});

test("a bad header comes with every mistake of the file", () => {
  const file = { ...without(dossierFile({ people: [0] }), "title"), standfirst: "" };
  expect(answerTo(file)).toBe("refused: header /title /standfirst /people/0");
});

test("a standfirst that names no figure is a bad header", () => {
  expect(acceptDossier(JSON.stringify(dossierFile({ standfirst: "It sold {rols}." })))).toMatchObject({
    refusal: { kind: "header" },
    problems: [
      {
        record: "Dossier",
        path: "/standfirst",
        remedy: 'Add "rols" to "figures", or correct the id: did you mean "rolls"?',
      },
    ],
  });
});
