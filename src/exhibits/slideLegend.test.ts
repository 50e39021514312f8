import { expect, it } from "vitest";
import { realDossier } from "../dossier/test/realDossier";
import { buildExhibit } from "./buildExhibit";
import { legendText } from "./legendText";
import { slideLegend } from "./slideLegend";
import { exhibitIn, viewOf } from "./test/testRows";

const model = buildExhibit(realDossier, viewOf(), exhibitIn(realDossier, "bars"));

it("explains signs only where values are in signs", () => {
  const words = legendText(model, { slide: true });
  expect(slideLegend(model, { hasSigns: false })).toBe(words);
  expect(slideLegend(model, { hasSigns: true })).toBe(`${words} Signs: ≈ about, > more than.`);
});
