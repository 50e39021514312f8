import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { madeUpArticles } from "../../dossier/citations/test/madeUpArticles";
import { realDossier } from "../../dossier/test/realDossier";
import { verifyReport } from "./verifyReport";

const COMMITTED = readFileSync(new URL("../../../public/data/dossier.json", import.meta.url), "utf8");

function report(texts: ReadonlyMap<string, string>) {
  const said = verifyReport(COMMITTED, (source) => texts.get(source) ?? null);
  if ("unreadable" in said) throw new Error(said.unreadable);
  return said;
}

it("is right if all is found, with a row for each citation", () => {
  const { printed, isRight } = report(madeUpArticles(realDossier));
  expect(isRight).toBe(true);
  const [, checked] = /^(\d+) checked: \1 found, 0 mismatched\.$/m.exec(printed) ?? [];
  expect(printed.match(/^found /gm)).toHaveLength(Number(checked));
});

it("is wrong if a text is missing, and names the file", () => {
  const { printed, isRight } = report(new Map());
  expect(isRight).toBe(false);
  expect(printed).toMatch(/^no text +sources\/.*Save the article's text as ".+\.txt"\.$/m);
  expect(printed).toMatch(/^\d+ checked: 0 found, \d+ mismatched\.$/m);
});

it("is wrong if a link leads to another place, says which, and what to add", () => {
  const { printed, isRight } = report(madeUpArticles(realDossier, "His second trip to the country."));
  expect(isRight).toBe(false);
  expect(printed).toMatch(
    /^link to fix +figures\/\S+ +\S+ ¶5 +“His second trip to the country” +The wording is in ¶1, ¶5; the link leads to ¶1, and fits 2 places\. To fix, use "before": "was"\.$/m,
  );
});

it("has what is wrong with a dossier that cannot be read, and nothing else", () => {
  for (const json of ["", "{}"]) {
    expect(verifyReport(json, () => null)).toEqual({ unreadable: expect.stringMatching(/./) });
  }
});
