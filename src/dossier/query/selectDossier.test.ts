import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countSpanning, countValues, select } from "../../view/selection";
import { requireRecord } from "../format/model";
import { realDossier as dossier } from "../test/realDossier";
import { eventFacets, type Filters, GROUPS, type Group, NO_FILTERS } from "./facets";
import { searchWords } from "./words";

const events = [...dossier.events.values()];
const left = (filters: Partial<Filters>) => [...select(dossier, { ...NO_FILTERS, ...filters }).events];

/** Those in which the person takes part, or what is cited is the person's word. */
const eventsOf = (id: string) => {
  const name = dossier.people.get(id)?.name;
  return events
    .filter(
      ({ people, citations }) =>
        people.includes(id) || citations.some(({ attributedTo }) => attributedTo === name),
    )
    .map((event) => event.id);
};

describe("a search of the committed dossier", () => {
  it.each(["li-qiang", "li-anding"])(
    "for the name of %s finds all events of that person and no other",
    (id) => {
      const q = dossier.people.get(id)?.name ?? "";
      expect(left({ q })).toEqual(eventsOf(id));
      expect(left({ q: q.toUpperCase() })).toEqual(eventsOf(id));
      expect(left({ q: `  ${q.replace(" ", "   ")}. ` })).toEqual(eventsOf(id));
    },
  );

  it("tells the two who are Li apart", () => {
    expect(left({ q: "Li Qiang" }).filter((id) => eventsOf("li-anding").includes(id))).toEqual([]);
    expect(left({ q: "Li Anding" }).filter((id) => eventsOf("li-qiang").includes(id))).toEqual([]);
  });

  it.each(["li", "Li", "LI", " li ", "lí"])("for %j finds both", (q) => {
    const both = [...eventsOf("li-qiang"), ...eventsOf("li-anding")];
    expect(both.filter((id) => !left({ q }).includes(id))).toEqual([]);
  });

  it("for a person finds at least what the person's chip leaves", () => {
    for (const { id, name } of dossier.people.values()) {
      const searched = left({ q: name });
      expect(left({ person: [id] }).filter((event) => !searched.includes(event))).toEqual([]);
    }
  });

  it("for any word of a title finds its event, also while it is typed", () => {
    const words = events.flatMap(({ id, title }) =>
      searchWords(title).map((word): [string, string] => [id, word]),
    );
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.integer({ min: 1, max: 20 }), ([id, word], typed) => {
        expect(left({ q: word.slice(0, typed) })).toContain(id);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ["more than $1 billion", "china-sales-triple-2016"],
    ["at least 5", "meetings-li-qiang-since-2018"],
    ["No. 2", "trip-2024"],
    ["3 times", "china-sales-triple-2016"],
    ["2 days", "trip-2024"],
    ["2018", "first-meeting-li-qiang-2018"],
    ["April 2017", "tariff-2017"],
    ["role model", "role-model-2017"],
    ["up 376%", "exports-jump-2017"],
    ["at least five meetings", "meetings-li-qiang-since-2018"],
    ["CAAM", "data-rules-passed-2024"],
    ["China Association of Automobile Manufacturers", "data-rules-passed-2024"],
    ["BIDU", "baidu-rise-2024"],
    ["Hong Kong", "baidu-rise-2024"],
    ["tesla's china sales", "china-sales-triple-2016"],
    ["users’ data", "data-stored-locally-2021"],
    ["users' data", "data-stored-locally-2021"],
  ])("for %j finds %s", (q, id) => {
    const found = left({ q });
    expect(found).toContain(id);
    expect(found.length).toBeLessThan(events.length);
  });

  it.each([
    ["U.S.", /\bU\.?S\b/],
    ["Musk’s", /\bMusk\b/],
  ])("for the whole word %j finds no longer one", (q, word) => {
    const found = left({ q });
    expect(found).not.toEqual([]);
    for (const id of found) {
      const { title, summary, short, citations, ...event } = requireRecord(dossier.events, id);
      const people = event.people.map((person) => requireRecord(dossier.people, person).name);
      expect(JSON.stringify([title, summary, short, people, citations])).toMatch(word);
    }
  });

  it("for signs alone finds what has them", () => {
    expect(left({ q: "%" })).toContain("tesla-fall-2024");
    expect(left({ q: "%" }).length).toBeLessThan(events.length);
    expect(left({ q: "☂" })).toEqual([]);
  });
});

describe("the years of the committed dossier", () => {
  it.each([
    ["china-sales-triple-2016", "2016"],
    ["musk-forecasts-largest-market", "2017"],
    ["exports-jump-2017", "2017"],
    ["meeting-wang-yang-2017", "2017"],
    ["first-meeting-li-qiang-2018", "2018"],
    ["sole-ownership-shanghai", "2018"],
    ["data-stored-locally-2021", "2021"],
    ["cars-barred", "2024"],
    ["earlier-trip-2023", "2023 2024"],
    ["price-cuts-2024", "2024"],
    ["tesla-fall-2024", "2024"],
    ["trip-2024", "2024"],
    ["meetings-li-qiang-since-2018", "2018 2019 2020 2021 2022 2023 2024"],
  ])("of %s are %s", (id, years) => {
    const event = dossier.events.get(id);
    expect(event && eventFacets(event).year.join(" ")).toBe(years);
  });

  it("leave an event in each year that it touches, and in no other", () => {
    expect(left({ year: ["2016"] })).toEqual(["china-sales-triple-2016"]);
    expect(left({ year: ["2019"] })).toEqual(["meetings-li-qiang-since-2018"]);
    expect(left({ year: ["2021"] })).toEqual(["data-stored-locally-2021", "meetings-li-qiang-since-2018"]);
    expect(left({ year: ["2023"] })).toEqual(["earlier-trip-2023", "meetings-li-qiang-since-2018"]);
    expect(left({ year: ["2025"] })).toEqual([]);
  });

  it("leave every event somewhere", () => {
    const years = [...countValues(dossier, NO_FILTERS).year.keys()];
    expect(left({ year: years })).toHaveLength(events.length);
  });
});

describe("a chip of the committed dossier", () => {
  const spanningOf = (group: Group, value: string, filters: Filters) =>
    group === "year" ? (countSpanning(dossier, filters).get(value) ?? 0) : 0;

  const offered = countValues(dossier, NO_FILTERS);
  const chosen = (values: Iterable<string>) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 });
  const anyFilters = fc.record({
    year: chosen(offered.year.keys()),
    person: chosen(offered.person.keys()),
    source: chosen(offered.source.keys()),
    kind: chosen(offered.kind.keys()),
    org: chosen(offered.org.keys()),
    q: fc.constantFrom("", "", "tesla", "li", "Li Qiang"),
  });

  it("of a year counts what starts in it, apart from what only spans it", () => {
    expect(countValues(dossier, NO_FILTERS).year.get("2019")).toBe(0);
    expect(countSpanning(dossier, NO_FILTERS).get("2019")).toBe(1);
    expect(countSpanning(dossier, NO_FILTERS).get("2018")).toBe(0);
  });

  it("leads somewhere by itself", () => {
    for (const group of GROUPS) {
      for (const [value, count] of offered[group]) {
        const all = count + spanningOf(group, value, NO_FILTERS);
        expect(all).toBeGreaterThan(0);
        expect(left({ [group]: [value] })).toHaveLength(all);
      }
    }
  });

  it("counts what choosing it alone in its group leaves, whatever else is chosen", () => {
    fc.assert(
      fc.property(anyFilters, fc.constantFrom(...GROUPS), (filters, group) => {
        for (const [value, count] of countValues(dossier, filters)[group])
          expect(left({ ...filters, [group]: [value] })).toHaveLength(
            count + spanningOf(group, value, filters),
          );
      }),
      { numRuns: 30 },
    );
  });
});
