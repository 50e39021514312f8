import { describe, expect, it, test } from "vitest";
import { type Filters, GROUPS, NO_FILTERS } from "../../dossier/query/facets";
import { realDossier as dossier } from "../../dossier/test/realDossier";
import { countValues } from "../../view/selection";
import { filterWords, onFilters, valueWords } from "./filterWords";

describe("valueWords", () => {
  test.each([
    ["year", "2024", "2024"],
    ["year", "2017..2023", "2017 to 2023"],
    ["person", "li-qiang", "Li Qiang"],
    ["source", "cnn-2024", "CNN"],
    ["kind", "meeting", "Meeting"],
    ["org", "tesla", "Tesla"],
    ["org", "caam", "CAAM"],
  ] as const)("of %s %s are %s", (group, value, expected) => {
    expect(valueWords(dossier, group, value)).toBe(expected);
  });

  it("tell the values of a group apart, for every value that it offers", () => {
    const offered = countValues(dossier, NO_FILTERS);
    for (const group of GROUPS) {
      const values = [...offered[group].keys()];
      const said = values.map((value) => valueWords(dossier, group, value));
      expect(new Set(said).size).toBe(values.length);
      expect(said).not.toContain("");
    }
  });

  it("are the name of a kind, not its id", () => {
    for (const { id, name } of dossier.kinds.values()) expect(valueWords(dossier, "kind", id)).toBe(name);
  });
});

describe("filterWords", () => {
  it.each<[Partial<Filters>, readonly string[]]>([
    [{}, []],
    [{ q: "  " }, []],
    [{ q: " data " }, ["“data”"]],
    [{ year: ["2024", "2017"] }, ["2024", "2017"]],
    [{ year: ["2017..2021", "2024"] }, ["2017 to 2021", "2024"]],
    [
      {
        q: "data",
        org: ["caam"],
        kind: ["deal"],
        source: ["cnn-2024"],
        person: ["li-qiang"],
        year: ["2024"],
      },
      ["2024", "Li Qiang", "CNN", "Deal", "CAAM", "“data”"],
    ],
  ])("of %j are %j", (filters, expected) => {
    expect(filterWords(dossier, { ...NO_FILTERS, ...filters })).toEqual(expected);
  });
});

describe("onFilters", () => {
  it.each<[Partial<Filters>, string]>([
    [{ person: ["li-qiang"] }, "on Li Qiang"],
    [{ org: ["tesla"], q: "data" }, "on Tesla · “data”"],
    [{ source: ["cnn-2024"] }, "for CNN"],
    [{ year: ["2019"], person: ["li-qiang"] }, "for 2019 · Li Qiang"],
    [{ kind: ["deal"] }, "for Deal"],
  ])("of %j is %j", (filters, expected) => {
    expect(onFilters(dossier, { ...NO_FILTERS, ...filters })).toBe(expected);
  });
});
