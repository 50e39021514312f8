import { expect, test } from "vitest";
import { realDossier } from "../dossier/test/realDossier";
import { dossierOf, viewOf } from "../exhibits/test/testRows";
import { deckName } from "./deckName";

test("is the title", () => {
  expect(deckName(realDossier, viewOf())).toBe("musk-in-china-the-figures-then-and-now.pptx");
});

test("names the filters in force", () => {
  const view = viewOf({ year: ["2024"], person: ["li-qiang"], q: "data" });
  expect(deckName(realDossier, view)).toBe("musk-in-china-the-figures-then-and-now-2024-li-qiang-data.pptx");
});

test.each([
  ["../etc/passwd", "etc-passwd.pptx"],
  ["CON: a|b?<>*\\\u0000", "con-a-b.pptx"],
  ["Über 马斯克 São", "über-马斯克-são.pptx"],
  ["…", "deck.pptx"],
  ["a ".repeat(200), `${"a-".repeat(50).slice(0, -1)}.pptx`],
])("makes of %j a name that every file system takes", (title, name) => {
  expect(deckName({ ...dossierOf({}), title }, viewOf())).toBe(name);
});
