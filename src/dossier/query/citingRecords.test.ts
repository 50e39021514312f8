import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDossier } from "../test/dossier.arbitrary";
import { event, testDossier } from "../test/testDossier";
import { citingRecords } from "./select";

describe("citingRecords", () => {
  it("are the events and figures that cite any of the paragraphs, each once", () => {
    const asked = fc.array(
      fc.record({ source: fc.constantFrom("daily", "weekly"), paragraph: fc.integer({ min: 1, max: 4 }) }),
    );
    fc.assert(
      fc.property(anyDossier, asked, (any, citations) => {
        const citing = [...any.events.values(), ...any.figures.values()].filter((record) =>
          record.citations.some((one) =>
            citations.some(({ source, paragraph }) => one.source === source && one.paragraph === paragraph),
          ),
        );
        const ids = citingRecords(any, citations);
        expect(new Set(ids)).toEqual(new Set(citing.map(({ id }) => id)));
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it("are none if nothing cites them", () => {
    expect(citingRecords(testDossier({ events: [event()] }), [{ source: "daily", paragraph: 3 }])).toEqual(
      [],
    );
    expect(citingRecords(testDossier({ events: [event()] }), [])).toEqual([]);
  });
});
