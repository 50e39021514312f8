import { expect, test } from "vitest";
import { checkWords } from "#text";
import { RESULTS, type Result } from "../../dossier/citations/checkCopy";

const counts = (found: Partial<Record<Result, number>>): Readonly<Record<Result, number>> => ({
  exact: 0,
  paragraph: 0,
  moved: 0,
  differs: 0,
  unread: 0,
  missing: 0,
  ...found,
});

test("a paragraph without a wording is counted apart from the wordings", () => {
  expect(checkWords.summary(counts({ exact: 34, moved: 1, paragraph: 17 }), 35)).toBe(
    "34 of 35 wordings found as cited; 1 more in another paragraph. 17 citations name only a paragraph, which your copy has.",
  );
  expect(checkWords.summary(counts({ exact: 1 }), 1)).toBe("1 of 1 wording found as cited.");
  expect(checkWords.summary(counts({ paragraph: 1 }), 0)).toBe(
    "1 citation names only a paragraph, which your copy has.",
  );
});

test("a text without any of the wordings does not look like the article", () => {
  expect(checkWords.summary(counts({ missing: 35, paragraph: 17 }), 35)).toBe(
    "0 of 35 wordings found as cited. This text doesn’t look like the article. 17 citations name only a paragraph, which your copy has.",
  );
  for (const result of RESULTS.filter((one) => one !== "missing" && one !== "paragraph"))
    expect(checkWords.summary(counts({ [result]: 1, missing: 34 }), 35)).not.toContain("look like");
});
