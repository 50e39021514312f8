import fc from "fast-check";
import { expect, it } from "vitest";
import { yearsOf } from "../dossier/format/dates";
import { NO_FILTERS } from "../dossier/query/facets";
import { compareWhen } from "../dossier/test/compareWhen";
import { anyDossier, anyFilters } from "../dossier/test/dossier.arbitrary";
import { event, testDossier } from "../dossier/test/testDossier";
import { type EventList, eventList, everyEvent, firstAmong } from "./eventList";
import { select } from "./selection";
import { SORTS } from "./view";

const anyView = fc.record({ filters: anyFilters, sort: fc.constantFrom(...SORTS) });
const allOf = ({ rows, eventAt }: EventList) => Array.from(rows, (_, place) => eventAt(place));

const headings = (...dates: readonly string[]) => {
  const events = dates.map((when, at) => event({ id: `event-${at}`, when }));
  return everyEvent(testDossier({ events }), { filters: NO_FILTERS, sort: "newest" }).map(
    ({ year, count }) => [year, count],
  );
};

it("has a heading over the first event of each year, with how many the year has", () => {
  expect(headings("2024-04-29", "2024-04-28", "2018")).toEqual([
    [2024, 2],
    [2024, null],
    [2018, 1],
  ]);
});

it("has an event once, under the year in which it starts", () => {
  expect(headings("2018/2024-04-29", "2024", "2021/..", "../2018-03")).toEqual([
    [2024, 1],
    [2021, 1],
    [2018, 2],
    [2018, null],
  ]);
});

it("has all events in order of time, whatever the filters, those that do not match hidden", () => {
  fc.assert(
    fc.property(anyDossier, anyView, (any, view) => {
      const matching = select(any, view.filters).events;
      const sign = view.sort === "newest" ? -1 : 1;
      const events = [...any.events.values()].sort((a, b) => sign * compareWhen(a.when, b.when));
      const all = everyEvent(any, view);
      expect(all.map(({ event }) => event)).toEqual(events);
      expect(all.map(({ hidden }) => hidden)).toEqual(events.map(({ id }) => !matching.has(id)));
    }),
  );
});

it("counts what is shown of each year, over the first that is shown", () => {
  fc.assert(
    fc.property(anyDossier, anyView, (any, view) => {
      const shown = everyEvent(any, view).filter(({ hidden }) => !hidden);
      const years = shown.map(({ event }) => yearsOf(event.when)[0]);
      expect(shown.map(({ year }) => year)).toEqual(years);
      expect(shown.map(({ count }) => count)).toEqual(
        years.map((year, at) =>
          year === years[at - 1] ? null : years.filter((other) => other === year).length,
        ),
      );
    }),
  );
});

it("is the same for a long list as for one that is in the page as a whole", () => {
  fc.assert(
    fc.property(anyDossier, anyView, (any, view) => {
      const list = eventList(any, view);
      const shown = everyEvent(any, view).filter(({ hidden }) => !hidden);
      expect(allOf(list)).toEqual(shown);
      expect(shown.map((_, place) => list.startsYear(place))).toEqual(
        shown.map(({ count }) => count !== null),
      );
    }),
  );
});

it("has the first events among some, in the order of the list", () => {
  fc.assert(
    fc.property(anyDossier, anyView, fc.nat(4), (any, view, most) => {
      const all = [...any.events.keys()].toReversed();
      const shown = allOf(eventList(any, view)).map(({ event }) => event);
      expect(firstAmong(any, view, [...all, "of no event"], most)).toEqual(shown.slice(0, most));
    }),
  );
});
