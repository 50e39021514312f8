import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { FORMATS } from "../../exhibits/formats";
import { derivedFigure, dossierFile, figure } from "../test/testDossier";
import { checkedDossier } from "./checkedDossier";
import { parseDossier } from "./parse";

it.each([
  [
    "the dossier",
    JSON.parse(readFileSync(new URL("../../../public/data/dossier.json", import.meta.url), "utf8")),
  ],
  ["a small one", dossierFile({ figures: [figure(), derivedFigure()] })],
])("of %s is what a check gives", (_, json) => {
  expect(checkedDossier(json)).toEqual(parseDossier(json, FORMATS));
});
