import fc from "fast-check";
import { expect, test } from "vitest";
import { compareWhen, yearsOf } from "../dossier/format/dates";
import { NO_FILTERS } from "../dossier/query/facets";
import { select } from "../dossier/query/select";
import { anyDossier, anyFilters } from "../dossier/test/dossier.arbitrary";
import { event, testDossier } from "../dossier/test/testDossier";
import { SORTS } from "../view/view";
import { eventList, firstAmong, slice } from "./eventRows";

const headings = (...dates: readonly string[]) => {
  const events = dates.map((when, at) => event({ id: `event-${at}`, when }));
  return slice(eventList(testDossier({ events }), NO_FILTERS, "newest")).map(({ heading }) => heading);
};

test("a heading over the first event of each year, with how many the year has", () => {
  expect(headings("2024-04-29", "2024-04-28", "2018")).toEqual([
    { year: 2024, count: 2 },
    undefined,
    { year: 2018, count: 1 },
  ]);
});

test("an event stands under the last year that it touches", () => {
  expect(headings("2018/2024-04-29", "2024", "2021/..")).toEqual([
    { year: 2024, count: 2 },
    undefined,
    { year: 2021, count: 1 },
  ]);
});

test("no events have no headings", () => {
  expect(headings()).toEqual([]);
});

test("has what the filters leave, in order of time, each year's first event with how many it has", () => {
  fc.assert(
    fc.property(anyDossier, anyFilters, fc.constantFrom(...SORTS), (any, filters, sort) => {
      const left = select(any, filters).events;
      const events = [...any.events.values()]
        .filter(({ id }) => left.has(id))
        .sort((a, b) => (sort === "newest" ? compareWhen(b.when, a.when) : compareWhen(a.when, b.when)));
      const years = events.map(({ when }) => yearsOf(when).at(-1));
      const listed = slice(eventList(any, filters, sort));
      expect(listed.map((row) => row.event)).toEqual(events);
      expect(listed.map(({ heading }) => heading)).toEqual(
        years.map((year, at) =>
          year === years[at - 1]
            ? undefined
            : { year, count: years.filter((other) => other === year).length },
        ),
      );
    }),
  );
});

test("knows the place of each row, also of those that are not on it; the first among some are the first of it", () => {
  fc.assert(
    fc.property(anyDossier, anyFilters, fc.constantFrom(...SORTS), fc.nat(4), (any, filters, sort, most) => {
      const list = eventList(any, filters, sort);
      const all = [...any.events.keys()].map((_, row) => row);
      expect(all.map(list.placeOf)).toEqual(all.map((row) => list.rows.indexOf(row)));
      expect(firstAmong(list, all.toReversed(), most)).toEqual(slice(list).slice(0, most));
    }),
  );
});

test("has nothing outside of it", () => {
  const list = eventList(testDossier({ events: [event()] }), NO_FILTERS, "newest");
  expect([list.at(-1), list.at(1)]).toEqual([undefined, undefined]);
  expect(slice(list, 0, 9)).toHaveLength(1);
});
