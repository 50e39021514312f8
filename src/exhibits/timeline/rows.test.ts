import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { realDossier } from "../../dossier/test/realDossier";
import { anyEvents } from "../test/events.arbitrary";
import { dossierOf, eventOf, exhibitIn } from "../test/testRows";
import { dividedEvents, timelineRows } from "./rows";
import { monthOf, placeOf } from "./span";

const events = (...dates: readonly string[]) => dates.map((when, at) => eventOf({ id: `event-${at}`, when }));
const month = (text: string) => {
  const [year = 0, of = 1] = text.split("-").map(Number);
  return monthOf({ year, month: of });
};
const inMonth = (of: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${of}-${String(at + 1).padStart(2, "0")}`);
const monthsOf = (...dates: readonly string[]) =>
  dividedEvents(events(...dates)).episodes.map(({ firstMonth, lastMonth }) => [firstMonth, lastMonth]);

describe("episodes", () => {
  test("are months with at least four events", () => {
    expect(monthsOf(...inMonth("2024-04", 3))).toEqual([]);
    expect(monthsOf(...inMonth("2024-04", 4))).toEqual([[month("2024-04"), month("2024-04")]]);
  });

  test("join neighbors, over a new year too", () => {
    expect(monthsOf(...inMonth("2023-12", 4), ...inMonth("2024-01", 5))).toEqual([
      [month("2023-12"), month("2024-01")],
    ]);
  });

  test("are three at most: the fullest, in order of time", () => {
    const months = ["2020-01", "2021-01", "2022-01", "2023-01"];
    const dates = months.flatMap((of, at) => inMonth(of, at === 1 ? 4 : 5));
    expect(monthsOf(...dates).map(([first]) => first)).toEqual(["2020-01", "2022-01", "2023-01"].map(month));
  });

  test("are single months of a long run of busy ones", () => {
    const run = ["2024-01", "2024-02", "2024-03", "2024-04"];
    const dates = run.flatMap((of, at) => inMonth(of, 4 + at));
    expect(monthsOf(...dates)).toEqual(run.slice(1).map((of) => [month(of), month(of)]));
  });
});

test.each([
  ["a day", "2024-04-09", "episode"],
  ["about a day", "2024-04-09~", "episode"],
  ["a month", "2024-04", "episode"],
  ["from day to day", "2024-04-09/2024-04-12", "episode"],
  ["from a day inside to one after", "2024-04-29/2024-05-03", "episode"],
  ["from a day long before to one inside", "2024-01-01/2024-04-12", "episode"],
  ["by a day", "../2024-04-12", "episode"],
  ["since a day", "2024-04-12/..", "episode"],
  ["some day inside", "[2024-04-02..2024-04-12]", "episode"],
  ["some day before or inside", "[2024-01-02..2024-04-12]", "strip"],
  ["a year", "2024", "strip"],
  ["from a year to a day inside", "2018/2024-04-12", "strip"],
  ["from month to month", "2024-04/2024-06", "strip"],
  ["by a month", "../2024-04", "strip"],
  ["since a year", "2024/..", "strip"],
  ["a day elsewhere", "2022-01-01", "strip"],
])("%s stands in the %3$s", (_, when, place) => {
  const { episodes, strip } = dividedEvents(events(...inMonth("2024-04", 4), when));
  expect(episodes).toHaveLength(1);
  expect(strip.map(({ id }) => id)).toEqual(place === "strip" ? ["event-4"] : []);
});

test("in a day stand first what lasts, then what happened, then what ends there", () => {
  const { episodes } = dividedEvents(
    events("2024-04", "../2024-04-02", "2024-04-02", "2024-04-02/2024-04-05", "2024-04-01"),
  );
  expect(episodes[0]?.events.map(({ event }) => event.id)).toEqual([
    "event-4",
    "event-3",
    "event-2",
    "event-1",
    "event-0",
  ]);
});

test("each event stands in one episode, or on the strip", () => {
  fc.assert(
    fc.property(anyEvents, (all) => {
      const { episodes, strip } = dividedEvents(all);
      const placed = [...strip, ...episodes.flatMap((episode) => episode.events.map(({ event }) => event))];
      expect(placed.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
      expect(episodes.length).toBeLessThanOrEqual(3);
      for (const { firstDay, lastDay, events: own } of episodes) {
        expect(own.length).toBeGreaterThanOrEqual(4);
        for (const { event } of own) {
          const place = placeOf(event.when);
          if (place?.kind === "day") expect(place.day >= firstDay && place.day <= lastDay).toBe(true);
        }
      }
    }),
  );
});

test("years from 1 to 9999 have months", () => {
  const dates = ["0001-01", "9999-12"].flatMap((of) => inMonth(of, 4));
  expect(monthsOf(...dates).map(([first]) => first)).toEqual([month("0001-01"), month("9999-12")]);
});

test("the two busy months of the articles", () => {
  const { episodes, strip, subject } = timelineRows(realDossier)(exhibitIn(realDossier, "timeline"));
  expect(episodes.map((episode) => episode.events.length)).toEqual([9, 15]);
  expect(strip).toHaveLength(9);
  expect(subject?.name).toBe("Musk");
});

test("a timeline without events has nothing", () => {
  const dossier = dossierOf({});
  expect(timelineRows(dossier)(exhibitIn(dossier, "timeline"))).toMatchObject({ episodes: [], strip: [] });
});
