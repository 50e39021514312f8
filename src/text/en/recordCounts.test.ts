import { expect, test } from "vitest";
import { kickerWords } from "#text";
import { realDossier } from "../../dossier/test/realDossier";
import { figure, testDossier } from "../../dossier/test/testDossier";

test("tells cited figures from derived ones", () => {
  expect(kickerWords(realDossier)).toMatch(/^2 articles · 14 figures cited, 3 derived · \d+ events$/);
});

test("says nothing of derived figures or events if there are none", () => {
  const dossier = testDossier({ figures: [figure()], events: [] });
  expect(kickerWords(dossier)).toBe("1 article · 1 figure cited");
});
