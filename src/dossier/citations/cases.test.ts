/** Dossiers of figures with the text that they cite, whole: each is right, or wrong in its value, unit or bound. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FORMATS } from "../../exhibits/formats";
import { parseDossier } from "../format/parse";
import { checkCopy } from "./checkCopy";

const CASES = new URL("test/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, CASES), "utf8");

test.each([
  ["numbers-right", { exact: 20, differs: 0 }],
  ["numbers-wrong", { exact: 0, differs: 7 }],
  ["hedges-right", { exact: 9, differs: 0 }],
  ["hedges-wrong", { exact: 0, differs: 9 }],
])("%s: %j", (name, counts) => {
  const dossier = parseDossier(JSON.parse(read(`${name}.json`)), FORMATS);
  const found = checkCopy(dossier, "daily", read(`${name}.txt`));
  expect(found.counts).toMatchObject({ ...counts, unread: 0, moved: 0, missing: 0, paragraph: 0 });
  expect(found.checked).toHaveLength(counts.exact + counts.differs);
});
