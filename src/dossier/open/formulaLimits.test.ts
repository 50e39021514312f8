import { describe, expect, it } from "vitest";
import type { FigureRecord } from "../format/schema";
import { worded } from "../test/testDossier";
import { formulaLimitProblems } from "./formulaLimits";

const BASE = { label: "Rolls", when: "2020", people: [], organizations: [] };
const cited = (paragraph: number) => ({ source: "daily", paragraph, asPrinted: "three" });

function printed(id: string, citations = 1): FigureRecord {
  const more = Array.from({ length: citations - 1 }, (_, at) => cited(at + 2));
  const quantity = { value: 3, unit: "rolls", bound: "exact" } as const;
  return { ...BASE, id, quantity, citations: [cited(1), ...more] };
}

const computed = (id: string, first: string, ...more: string[]): FigureRecord => ({
  ...BASE,
  id,
  derived: { formula: "quotient", of: [first, ...more] },
});

/** "f-1", from "f-0", from the first, and so on. */
const chain = (length: number, first: string) =>
  Array.from({ length }, (_, at) => computed(`f-${at}`, at === 0 ? first : `f-${at - 1}`, "one"));

const problemsOf = (...figures: readonly FigureRecord[]) =>
  formulaLimitProblems(figures.map((record, index) => ({ index, record }))).map(worded);
const found = (...figures: readonly FigureRecord[]) =>
  problemsOf(...figures).map(({ path, found: what }) => `${path}: ${what}`);

describe("formulas in a chain", () => {
  it("may be a hundred", () => {
    expect(found(...chain(100, "rolls"), printed("rolls"), printed("one"))).toEqual([]);
  });

  it("are named from the hundred and first on, in whatever order they stand", () => {
    const figures = [printed("one"), ...chain(102, "rolls").reverse(), printed("rolls")];
    expect(found(...figures)).toEqual(["/figures/2/derived: 101", "/figures/1/derived: 102"]);
    expect(problemsOf(...figures)[0]).toMatchObject({
      record: 'Figure "f-100"',
      path: "/figures/2/derived",
      expected: "a figure calculated through at most 100 formulas",
      found: "101",
      remedy: "Cite the figure, or calculate it from fewer.",
    });
  });

  it("count by the longest way", () => {
    const long = chain(100, "rolls");
    const figures = [...long, computed("last", "one", "f-99"), printed("rolls"), printed("one")];
    expect(found(...figures)).toEqual(["/figures/100/derived: 101"]);
  });

  it("end, where they are a loop or lead to no figure", () => {
    expect(found(computed("a", "b"), computed("b", "a"), computed("c", "none"))).toEqual([]);
  });
});

describe("citations that formulas hand on", () => {
  it("may be two hundred", () => {
    expect(found(printed("a", 150), printed("b", 50), computed("c", "a", "b"))).toEqual([]);
  });

  it("are named beyond that", () => {
    const figures = [printed("a", 150), computed("c", "a", "b"), printed("b", 51)];
    expect(problemsOf(...figures)).toMatchObject([
      {
        path: "/figures/1/derived",
        expected: "inputs with at most 200 citations in all",
        found: "201",
      },
    ]);
  });

  it("count once for each figure that they come from", () => {
    const shared = [printed("a", 100), printed("b", 60), printed("c", 40)];
    const pairs = [computed("ab", "a", "b"), computed("bc", "b", "c"), computed("ba", "b", "a")];
    expect(found(...shared, ...pairs, computed("all", "bc", "ab"), computed("two", "ab", "ba"))).toEqual([]);
    expect(
      found(...shared, ...pairs, printed("d"), computed("more", "all", "d"), computed("all", "ab", "bc")),
    ).toEqual(["/figures/7/derived: 201"]);
    expect(found(printed("a", 150), computed("x", "a", "a"), computed("y", "x", "a"))).toEqual([]);
  });

  it("are not asked of a printed figure, nor of what is computed from one past the limit", () => {
    const figures = [printed("a", 150), printed("b", 150), computed("c", "a", "b"), computed("d", "c", "a")];
    expect(found(printed("a", 201))).toEqual([]);
    expect(found(...figures)).toEqual(["/figures/2/derived: 300"]);
  });
});
