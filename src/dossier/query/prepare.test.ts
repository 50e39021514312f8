import { expect, it } from "vitest";
import { event, testDossier } from "../test/testDossier";
import { columnsOf, facetColumnsOf } from "./columns";
import { adopt, prepared } from "./prepare";
import { timeOrder } from "./timeOrder";

it("is not made again of what has adopted it", () => {
  const dossier = testDossier({ events: [event({ id: "a" }), event({ id: "b" })] });
  const made = structuredClone(prepared(dossier));
  const same = { ...dossier };
  adopt(same, made);
  expect(facetColumnsOf(same)).toBe(made.facets);
  expect(timeOrder(same)).toBe(made.order);
  expect(columnsOf(same).events.facets).toBe(made.facets.events);
});
