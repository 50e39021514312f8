import { expect, it } from "vitest";
import { NO_FILTERS } from "../../dossier/query/facets";
import { realDossier } from "../../dossier/test/realDossier";
import { buildExhibit } from "../buildExhibit";

const timeline = realDossier.exhibits.find(({ form }) => form === "timeline");
const spoken = (filters: Partial<typeof NO_FILTERS>, slide: boolean) =>
  timeline &&
  buildExhibit(realDossier, { filters: { ...NO_FILTERS, ...filters } }, timeline).spoken?.({ slide });

it.each([false, true])("speaks under a filter of what matches it, on a slide: %s", (slide) => {
  const all = realDossier.events.size;
  expect(spoken({}, slide)).toMatch(new RegExp(`^${all} events, from \\d{4} to \\d{4}: `));
  expect(spoken({ year: ["2016"] }, slide)).toBe(`1 of ${all} events matches the filters, in 2016.`);
  expect(spoken({ year: ["2017"] }, slide)).toMatch(
    new RegExp(`^\\d+ of ${all} events match the filters, .*: \\d+ in April 2017\\.$`),
  );
});
