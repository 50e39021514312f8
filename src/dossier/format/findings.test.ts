import { expect, test } from "vitest";
import { citation, dossierFile, problemsOf } from "../test/testDossier";

const finding = (fields: object = {}) => ({ text: "So many.", citations: [citation()], ...fields });
const foundIn = (remember: unknown) =>
  problemsOf(dossierFile({ remember })).map(({ path, expected }) => [path, expected]);

test.each([
  [
    "a source that there is not",
    [finding({ citations: [citation({ source: "x" })] })],
    "/remember/0/citations/0/source",
    'the id of one of "sources"',
  ],
  [
    "a paragraph that it has not",
    [finding({ citations: [citation({ paragraph: 999 })] })],
    "/remember/0/citations/0/paragraph",
    expect.stringMatching(/^a paragraph of/),
  ],
  [
    "a figure that there is not",
    [finding({ text: "As many as {x}." })],
    "/remember/0/text",
    'the id of one of "figures"',
  ],
  ["nothing cited", [finding({ citations: [] })], "/remember/0/citations", "at least one item"],
  ["no text", [finding({ text: " " })], "/remember/0/text", "text that is not empty"],
  [
    "too many",
    [finding(), finding(), finding(), finding()],
    "/remember",
    expect.stringMatching(/^1 to 3 findings/),
  ],
])("of findings to remember, %s is told", (_, remember, path, code) => {
  expect(foundIn(remember)).toEqual([[path, code]]);
});

test("up to three findings are taken", () => {
  expect(foundIn([finding(), finding(), finding()])).toEqual([]);
});
