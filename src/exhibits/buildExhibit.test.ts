import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exhibitWords, spokenQuantity } from "#text";
import { findEvidence } from "../dossier/citations/evidence";
import { reachOf } from "../dossier/format/bounds";
import type { Quantity } from "../dossier/format/quantity";
import { isFiltered } from "../dossier/query/facets";
import { realDossier } from "../dossier/test/realDossier";
import { select } from "../view/selection";
import { buildExhibit } from "./buildExhibit";
import { anyFilters } from "./test/rows.arbitrary";
import { NOTHING_LEFT, viewOf } from "./test/testRows";

const exhibits = realDossier.exhibits.map((exhibit) => [exhibit.id, exhibit] as const);
const keys = (rows: readonly { readonly key: string }[]) => rows.map(({ key }) => key);

describe.each(exhibits)("%s", (_, exhibit) => {
  const whole = buildExhibit(realDossier, viewOf(), exhibit);

  test("is all left without filters", () => {
    expect(whole.all.length).toBeGreaterThan(0);
    expect(whole.matching).toEqual(whole.all);
  });

  test("tells its lines apart", () => {
    expect(new Set(keys(whole.all)).size).toBe(whole.all.length);
  });

  test("leads from each line to evidence, and cites a paragraph that there is", () => {
    const lost = whole.all.filter(({ evidence }) => findEvidence(realDossier, evidence) === null);
    expect(lost).toEqual([]);
    for (const { citations } of whole.all) {
      expect(citations).not.toEqual([]);
      for (const { source, paragraph } of citations) {
        expect(findEvidence(realDossier, `${source}:${paragraph}`)?.kind).toBe("paragraph");
      }
    }
  });

  test("has on each line a number, a text or an event", () => {
    const empty = whole.all.filter(
      ({ quantity, text, evidence }) => !quantity && !text && !realDossier.events.has(evidence),
    );
    expect(empty).toEqual([]);
  });

  test("speaks of what filters leave, in words: no sign that a screen reader may skip", () => {
    fc.assert(
      fc.property(fc.oneof(fc.constant({}), anyFilters(realDossier)), (filters) => {
        const { spoken: speak, matching } = buildExhibit(realDossier, viewOf(filters), exhibit);
        if (speak === null) return;
        const spoken = speak({});
        const said = spoken.toLowerCase();
        const values = matching.flatMap(({ quantity }) => quantity ?? []);
        // Of each unit the lowest and the highest, of changes apart from levels.
        const sortOf = ({ unit, change = false }: Quantity) => `${unit} ${change}`;
        for (const own of new Set(values.map(sortOf))) {
          const ordered = values
            .filter((value) => sortOf(value) === own)
            .sort((a, b) => reachOf(a) - reachOf(b));
          for (const value of [ordered.at(0), ordered.at(-1)])
            if (value) expect(said).toContain(spokenQuantity(value).toLowerCase());
        }
        expect(spoken).not.toMatch(/[≈><≥≤−×]/);
      }),
    );
  });

  test("has nothing left, and says so, where the filters leave nothing", () => {
    const { matching, all, spoken } = buildExhibit(realDossier, viewOf(NOTHING_LEFT), exhibit);
    expect(matching).toEqual([]);
    expect(all).toEqual(whole.all);
    if (whole.spoken !== null) expect(spoken?.({})).toBe(exhibitWords.exhibit.empty);
  });

  test("under any filter, leaves lines out of speech and table and takes none from the drawing", () => {
    fc.assert(
      fc.property(anyFilters(realDossier), (filters) => {
        const { all, matching, drawing } = buildExhibit(realDossier, viewOf(filters), exhibit);
        expect(all).toBe(whole.all);
        // No filter has anything drawn anew.
        expect(drawing({})).toBe(whole.drawing({}));
        // What matches is of the same lines, in the same order.
        const kept = new Set(keys(matching));
        expect(matching).toEqual(all.filter(({ key }) => kept.has(key)));
      }),
    );
  });

  test("leaves the line of a figure or an event exactly while the filters do", () => {
    fc.assert(
      fc.property(anyFilters(realDossier), (filters) => {
        const { events, figures } = select(realDossier, filters);
        const evidence = buildExhibit(realDossier, viewOf(filters), exhibit).matching.map(
          (line) => line.evidence,
        );
        for (const line of whole.all) {
          const { evidence: id } = line;
          if (realDossier.events.has(id)) expect(evidence.includes(id)).toBe(events.has(id));
          if (realDossier.figures.has(id)) expect(evidence.includes(id)).toBe(figures.has(id));
          if (!isFiltered(filters)) expect(evidence).toContain(id);
        }
      }),
    );
  });
});

test.each([
  ["far from", "stat"],
  ["$1B", "stat"],
  ["Jan–Feb", "stat"],
  ["trade body", "tally"],
  ["chairman", "tally"],
  ["not yet", "ledger"],
  ["did not happen", "ledger"],
  ["Apr 29", "timeline"],
  ["by Apr 27", "timeline"],
])("what an exhibit prints is found in it: %s", (q, form) => {
  const exhibit = realDossier.exhibits.find((one) => one.form === form);
  expect(exhibit && buildExhibit(realDossier, viewOf({ q }), exhibit).matching).not.toEqual([]);
});

describe("a tally, spoken", () => {
  const spokenFor = (filters: Parameters<typeof viewOf>[0]) =>
    realDossier.exhibits
      .filter(({ form }) => form === "tally")
      .map((exhibit) => buildExhibit(realDossier, viewOf(filters), exhibit).spoken?.({}))
      .join();

  test("says the count in words, and what of it is described", () => {
    expect(spokenFor({})).toBe(
      "Li Qiang, the first described, at least 5 meetings after the first: 1 described, 4 only counted; Wang Yang, 1 meeting, 1 described; " +
        "Ren Hongbin, 1 described.",
    );
  });

  test("counts only the marks that are left", () => {
    expect(spokenFor({ year: ["2018"] })).toBe(
      "Li Qiang, the first described, at least 5 meetings after the first: 4 only counted.",
    );
    expect(spokenFor({ year: ["2020"] })).toBe(
      "Li Qiang, at least 5 meetings after the first: 4 only counted.",
    );
  });

  test("is silent on a count that is left out", () => {
    expect(spokenFor({ org: ["tesla"], person: ["li-qiang"] })).toBe("Li Qiang, 2 described.");
  });
});

test("forms that are text anyway are not spoken; the drawn ones are", () => {
  const spoken = realDossier.exhibits
    .filter((exhibit) => buildExhibit(realDossier, viewOf(), exhibit).spoken !== null)
    .map(({ form }) => form);
  expect(new Set(spoken)).toEqual(new Set(["bars", "change", "tally", "timeline", "index"]));
});

test("a form says how to read its marks where they need it", () => {
  const legend = (id: string) =>
    realDossier.exhibits
      .filter((exhibit) => exhibit.id === id)
      .map((exhibit) => buildExhibit(realDossier, viewOf(), exhibit).legend);
  const { fadePast, derived, about, tally } = exhibitWords.legend;
  expect(legend("revenue")).toEqual([`${fadePast} ${derived}`]);
  expect(legend("growth")).toEqual([about]);
  expect(legend("shares")).toEqual([fadePast]);
  expect(legend("meetings")).toEqual([tally]);
  expect(legend("timeline")).toEqual([null]);
  expect(legend("forecasts")).toEqual([null]);
});
