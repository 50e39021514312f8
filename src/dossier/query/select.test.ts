import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countSpanning, countValues, matchingRows, select } from "../../view/selection";
import { yearsOf } from "../format/dates";
import type { Dossier } from "../format/model";
import { anyDossier, anyFilters } from "../test/dossier.arbitrary";
import {
  citation,
  event,
  figure,
  kind,
  organization,
  person,
  quantity,
  source,
  testDossier,
} from "../test/testDossier";
import {
  eventFacets,
  type Facets,
  type Filters,
  figureFacets,
  GROUPS,
  isFiltered,
  NO_FILTERS,
} from "./facets";
import { pairText } from "./pairs";

const dossier = testDossier({
  sources: [source(), source({ id: "weekly", publisher: "The Weekly" })],
  people: [person(), person({ id: "ben", name: "Ben Miller" })],
  organizations: [organization(), organization({ id: "mill", name: "The Mill", short: "TM", ticker: "MLL" })],
  figures: [
    figure({ when: "2016", people: ["ann"] }),
    figure({
      id: "flour",
      label: "Flour ground",
      when: "2017",
      organizations: ["mill"],
      quantity: quantity({ value: 4, unit: "million-sacks", bound: "more-than" }),
      citations: [citation({ source: "weekly", asPrinted: "four million", attributedTo: "the grocer" })],
    }),
  ],
  kinds: [kind(), kind({ id: "statement", name: "Statement" })],
  events: [
    event({ id: "opens", when: "2016", people: ["ann"], figures: ["rolls"], summary: "It sells {rolls}." }),
    event({ id: "speaks", when: "2017", kind: "statement", title: "A word", people: ["ann", "ben"] }),
    event({
      id: "grinds",
      when: "2016/2017",
      title: "The mill grinds",
      place: "Old Town",
      organizations: ["mill"],
      figures: ["flour"],
      citations: [citation({ source: "weekly", attributedTo: "the grocer" })],
    }),
  ],
});
/** Of a dossier of its own: what is kept of one would be asked by the first test alone. */
const left = (filters: Partial<Filters>) => {
  const { events, figures } = select({ ...dossier }, { ...NO_FILTERS, ...filters });
  return [[...events], [...figures]];
};
const ALL = [
  ["opens", "speaks", "grinds"],
  ["rolls", "flour"],
];

describe("select", () => {
  it.each<[string, Partial<Filters>, readonly (readonly string[])[]]>([
    ["nothing chosen", {}, ALL],
    ["a search of blanks", { q: " \n" }, ALL],
    ["a year", { year: ["2016"] }, [["opens", "grinds"], ["rolls"]]],
    ["any of two years", { year: ["2016", "2017"] }, ALL],
    ["a span of years", { year: ["2010..2016"] }, [["opens", "grinds"], ["rolls"]]],
    ["a span and a year", { year: ["2010..2016", "2017"] }, ALL],
    ["a person", { person: ["ben"] }, [["speaks"], []]],
    ["any of two people", { person: ["ben", "ann"] }, [["opens", "speaks"], ["rolls"]]],
    ["both of two people", { person: ["ann~ben"] }, [["speaks"], []]],
    ["both of two people or a third", { person: ["ann~ben", "cem"] }, [["speaks"], []]],
    ["both of two people and a year", { person: ["ann~ben"], year: ["2016"] }, [[], []]],
    ["a pair of which one is nowhere", { person: ["ann~nobody"] }, [[], []]],
    ["a source", { source: ["weekly"] }, [["grinds"], ["flour"]]],
    [
      "a kind; a figure has those of its events",
      { kind: ["sales"] },
      [
        ["opens", "grinds"],
        ["rolls", "flour"],
      ],
    ],
    ["a kind that no figure has", { kind: ["statement"] }, [["speaks"], []]],
    ["an organization", { org: ["mill"] }, [["grinds"], ["flour"]]],
    ["all of two groups", { year: ["2017"], person: ["ann"] }, [["speaks"], []]],
    [
      "any within, all between",
      { year: ["2016", "2017"], person: ["ann"], kind: ["sales"] },
      [["opens"], ["rolls"]],
    ],
    ["groups that nothing has together", { person: ["ben"], source: ["weekly"] }, [[], []]],
    ["a value that nothing has", { year: ["1999"] }, [[], []]],
    ["a group and a search", { year: ["2016"], q: "mill" }, [["grinds"], []]],
  ])("leaves by %s", (_, filters, expected) => {
    expect(left(filters)).toEqual(expected);
  });

  it.each<[string, string, readonly (readonly string[])[]]>([
    ["a title", "grinds", [["grinds"], ["flour"]]],
    ["a figure in a summary, in words", "three rolls", [["opens"], ["rolls"]]],
    ["a kind", "statement", [["speaks"], []]],
    ["a place", "old town", [["grinds"], ["flour"]]],
    ["a person's name", "Ben Miller", [["speaks"], []]],
    ["an organization's short name", "tm", [["grinds"], ["flour"]]],
    ["an organization's ticker", "mll", [["grinds"], ["flour"]]],
    ["a publisher", "weekly", [["grinds"], ["flour"]]],
    ["who said it", "the grocer", [["grinds"], ["flour"]]],
    ["a figure's label", "ground", [[], ["flour"]]],
    ["a figure's value", "more than 4 million sacks", [["grinds"], ["flour"]]],
    ["a figure's wording", "four million", [[], ["flour"]]],
    ["nothing that is there", "cakes", [[], []]],
  ])("finds by %s", (_, q, expected) => {
    expect(left({ q })).toEqual(expected);
  });
});

it("finds a person by the name as it stands, and no other of these words", () => {
  const titles = ["Ann Baker speaks", "Ann of the Bakers: Baker", "Baker, Ann"];
  const named = testDossier({
    events: titles.map((title, at) =>
      event({ id: `event-${at}`, title, summary: "It is.", citations: [citation({ source: "daily" })] }),
    ),
  });
  expect([...select(named, { ...NO_FILTERS, q: "ann baker" }).events]).toEqual(["event-0"]);
});

describe("on any dossier", () => {
  it("no filters leave all of it", () => {
    fc.assert(
      fc.property(anyDossier, (any) => {
        const { events, figures } = select(any, NO_FILTERS);
        expect([...events]).toEqual([...any.events.keys()]);
        expect([...figures]).toEqual([...any.figures.keys()]);
      }),
    );
  });

  it("filters leave a part, in its order; every choice in another group leaves a part of that", () => {
    fc.assert(
      fc.property(anyDossier, anyFilters, fc.constantFrom(...GROUPS), (any, filters, group) => {
        const some = [...select(any, filters).events];
        const more = [...select(any, { ...filters, [group]: [] }).events];
        expect([...any.events.keys()].filter((id) => more.includes(id))).toEqual(more);
        expect(more.filter((id) => some.includes(id))).toEqual(some);
      }),
    );
  });

  it("each group leaves the records that offer one of the values chosen in it, counted and by row", () => {
    fc.assert(
      fc.property(anyDossier, anyFilters, (any, { q: _, ...chosen }) => {
        const filters = { ...chosen, q: "" };
        const wanted = (facets: Facets) =>
          GROUPS.every(
            (group) =>
              filters[group].length === 0 || filters[group].some((value) => facets[group].includes(value)),
          );
        const events = [...any.events.values()].filter((event) => wanted(eventFacets(event)));
        const figures = [...any.figures.values()].filter((figure) => wanted(figureFacets(any, figure)));
        const selection = select(any, filters);
        expect([...selection.events]).toEqual(events.map(({ id }) => id));
        expect([...selection.figures]).toEqual(figures.map(({ id }) => id));
        expect(selection.events.size).toBe(events.length);
        const { size, excludedBy } = matchingRows(any, filters);
        expect(size).toBe(events.length);
        expect([...excludedBy].map((reason) => reason === 0)).toEqual(
          [...any.events.keys()].map((id) => selection.events.has(id)),
        );
      }),
    );
  });

  it("a group leaves what any of its values would leave", () => {
    fc.assert(
      fc.property(anyDossier, anyFilters, fc.constantFrom(...GROUPS), (any, filters, group) => {
        const each = filters[group].map((value) => select(any, { ...filters, [group]: [value] }).events);
        const together = select(any, filters).events;
        if (each.length === 0) return;
        expect([...together]).toEqual([...any.events.keys()].filter((id) => each.some((ids) => ids.has(id))));
      }),
    );
  });

  it("a pair leaves what each of the two leaves", () => {
    const pair = fc.constantFrom<readonly [string, string]>(["ann", "ben"], ["ben", "cem"], ["ann", "cem"]);
    fc.assert(
      fc.property(anyDossier, anyFilters, pair, (any, filters, people) => {
        const by = (person: readonly string[]) => [...select(any, { ...filters, person }).events];
        const [first, second] = people;
        expect(by([pairText(people)])).toEqual(by([first]).filter((id) => by([second]).includes(id)));
        const { person } = filters;
        expect(new Set(by([pairText(people), ...person]))).toEqual(
          new Set([...by([pairText(people)]), ...(person.length > 0 ? by(person) : [])]),
        );
      }),
    );
  });

  it("groups leave what each of them leaves", () => {
    fc.assert(
      fc.property(anyDossier, anyFilters, (any, filters) => {
        const each = GROUPS.map((group) => select(any, { ...NO_FILTERS, [group]: filters[group] }).events);
        const searched = select(any, { ...NO_FILTERS, q: filters.q }).events;
        const all = [...each, searched];
        expect([...select(any, filters).events]).toEqual(
          [...any.events.keys()].filter((id) => all.every((ids) => ids.has(id))),
        );
      }),
    );
  });

  it("a chip counts the events that choosing it alone in its group leaves", () => {
    fc.assert(
      fc.property(anyDossier, anyFilters, (any, filters) => {
        const counts = countValues(any, filters);
        const spanning = countSpanning(any, filters);
        for (const group of GROUPS) {
          for (const [value, count] of counts[group]) {
            const { events } = select(any, { ...filters, [group]: [value] });
            const more = group === "year" ? (spanning.get(value) ?? 0) : 0;
            expect(events.size).toBe(count + more);
            if (group !== "year") continue;
            const start = [...events].filter((id) => firstYearOf(any, id) === value);
            expect(count).toBe(start.length);
          }
        }
      }),
    );
  });

  it("the chips are the same whatever is chosen: the values of all events", () => {
    fc.assert(
      fc.property(anyDossier, anyFilters, (any, filters) => {
        const facets = [...any.events.values()].map(eventFacets);
        const counts = countValues(any, filters);
        for (const group of GROUPS)
          expect(new Set(counts[group].keys())).toEqual(new Set(facets.flatMap((offered) => offered[group])));
      }),
    );
  });
});

describe("countValues", () => {
  it("counts given the other groups, not the own one", () => {
    const { year, person: people } = countValues(dossier, { ...NO_FILTERS, year: ["2017"] });
    expect([...year]).toEqual([
      ["2016", 2],
      ["2017", 1],
    ]);
    expect([...countSpanning(dossier, NO_FILTERS)]).toEqual([
      ["2016", 0],
      ["2017", 1],
    ]);
    expect([...people]).toEqual([
      ["ann", 1],
      ["ben", 1],
    ]);
  });

  it("counts what the search leaves, down to none", () => {
    const { kind } = countValues(dossier, { ...NO_FILTERS, q: "mill" });
    expect([...kind]).toEqual([
      ["sales", 1],
      ["statement", 1],
    ]);
    expect([...countValues(dossier, { ...NO_FILTERS, q: "cakes" }).kind.values()]).toEqual([0, 0]);
  });
});

const firstYearOf = (any: Dossier, id: string): string => {
  const event = any.events.get(id);
  return event ? String(yearsOf(event.when)[0]) : "";
};

describe("isFiltered", () => {
  it.each<[Partial<Filters>, boolean]>([
    [{}, false],
    [{ q: " \t" }, false],
    [{ q: "x" }, true],
    ...GROUPS.map((group): [Partial<Filters>, boolean] => [{ [group]: ["x"] }, true]),
  ])("%j: %s", (filters, expected) => {
    expect(isFiltered({ ...NO_FILTERS, ...filters })).toBe(expected);
  });
});
