import { expect, it } from "vitest";
import { realDossier } from "../dossier/test/realDossier";
import { buildExhibit, legendText } from "./buildExhibit";
import { slideLegend } from "./slideLegend";
import { viewOf } from "./test/testRows";

const built = (form: string) => {
  const exhibit = realDossier.exhibits.find((candidate) => candidate.form === form);
  if (!exhibit) throw new Error(`The dossier has no exhibit of the form "${form}".`);
  const model = buildExhibit(realDossier, viewOf(), exhibit);
  return {
    ...model,
    all: Array.from({ length: 12 }, (_, at) => model.all[at % model.all.length]).flatMap((row) => row ?? []),
  };
};

it("explains the signs that many bars have in place of words", () => {
  const many = built("bars");
  const few = { ...many, all: many.all.slice(0, 6) };
  expect(slideLegend(few)).toBe(legendText(few, { slide: true }));
  expect(slideLegend(many)).toBe(`${legendText(many, { slide: true })} Signs: ≈ about, > more than.`);
});

it("explains none where values are in words", () => {
  const tiles = built("stat");
  expect(slideLegend(tiles)).toBe(legendText(tiles, { slide: true }));
});
