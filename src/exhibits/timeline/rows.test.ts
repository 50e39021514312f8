import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnOf, yearsOf } from "../../dossier/format/dates";
import { EVENT_KINDS } from "../../dossier/format/lists";
import { select } from "../../dossier/query/select";
import { whenText } from "../../dossier/test/dates.arbitrary";
import { realDossier } from "../../dossier/test/realDossier";
import { anyFilters } from "../test/rows.arbitrary";
import { dossierOf, eventOf, exhibitIn, NOTHING_LEFT, viewOf } from "../test/testRows";
import { timelineRows } from "./rows";

const exhibit = exhibitIn(realDossier, "timeline");
const rowsFor = (filters: Parameters<typeof viewOf>[0] = {}) =>
  timelineRows(realDossier, viewOf(filters), exhibit);
/** A timeline of events with these dates, each named by its date. */
const datedOf = (dates: readonly string[], filters: Parameters<typeof viewOf>[0] = {}) =>
  timelineRows(
    dossierOf({ events: dates.map((when) => eventOf({ id: when, when, title: when })) }),
    viewOf(filters),
    exhibit,
  );
const years = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
const columnsOf = ({ marks }: ReturnType<typeof timelineRows>) =>
  Object.fromEntries(marks.map(({ event, column }) => [event.id, column]));

describe("all events", () => {
  test("stand in columns by year, from the first to the last without a gap", () => {
    const timeline = rowsFor();
    expect(timeline.grain).toBe("year");
    expect(timeline.columns).toEqual(years(2016, 2024));
  });

  test("are a mark each: a count of meetings is one, not five", () => {
    const timeline = rowsFor();
    expect(timeline.marks.map(({ event }) => event.id)).toEqual([...realDossier.events.keys()]);
    expect(timeline.marks.filter(({ event }) => event.count !== undefined)).toHaveLength(1);
  });

  test("stand where their date is, or in no column where it is across several", () => {
    const timeline = rowsFor();
    expect(columnsOf(timeline)).toMatchObject({
      "china-sales-triple-2016": "2016",
      "exports-jump-2017": "2017",
      "musk-forecasts-largest-market": "2017",
      "data-stored-locally-2021": "2021",
      "cars-barred": "2024",
      "tesla-fall-2024": "2024",
      "earlier-trip-2023": null,
      "meetings-li-qiang-since-2018": null,
    });
  });

  test("have a lane for each kind that occurs, in the order of kinds", () => {
    const timeline = rowsFor();
    expect(timeline.lanes).toEqual(EVENT_KINDS);
    const [first, ...rest] = ["beijing-auto-show-2024", "trip-2017", "trip-2024"];
    expect(timelineRows(realDossier, viewOf(), { ...exhibit, events: [first ?? "", ...rest] }).lanes).toEqual(
      ["trip", "industry"],
    );
  });
});

describe("one year left", () => {
  test("is drawn by month, the whole year", () => {
    const timeline = rowsFor({ year: ["2017"] });
    expect(timeline.grain).toBe("month");
    expect(timeline.columns).toEqual(
      "01 02 03 04 05 06 07 08 09 10 11 12".split(" ").map((month) => `2017-${month}`),
    );
  });

  test("has a date across months, or without one, in no column", () => {
    const timeline = rowsFor({ year: ["2017"] });
    expect(columnsOf(timeline)).toMatchObject({
      "exports-jump-2017": null,
      "musk-forecasts-largest-market": null,
      "tesla-reports-china-sales": "2017-03",
      "trip-2017": "2017-04",
      "tariff-2017": "2017-04",
    });
    expect(datedOf(["2018", "2018-02", "2018-03-01"]).marks.map(({ column }) => column)).toEqual([
      null,
      "2018-02",
      "2018-03",
    ]);
  });

  test("shows only what touches it", () => {
    const timeline = rowsFor({ year: ["2017"] });
    const outside = timeline.marks.filter(({ event }) => !yearsOf(event.when).includes(2017));
    expect(outside).toEqual([]);
    expect(timeline.marks.length).toBeGreaterThan(0);
  });
});

describe("one month left", () => {
  test("is drawn by day, from the first to the last", () => {
    const timeline = datedOf(["2024-03-30", "2024-04-03", "2024-04-07"], { q: "2024-04" });
    // The search finds titles, which are the dates.
    expect(timeline.grain).toBe("day");
    expect(timeline.columns).toEqual(["2024-04-03", "2024-04-04", "2024-04-05", "2024-04-06", "2024-04-07"]);
  });

  test("has a date without a day, or across days, in no column", () => {
    const timeline = rowsFor({ year: ["2024"] });
    expect(timeline.grain).toBe("day");
    expect(timeline.columns).toEqual(["2024-04-28", "2024-04-29"]);
    expect(columnsOf(timeline)).toMatchObject({
      "price-cuts-2024": null,
      "beijing-auto-show-2024": null,
      "trip-2024": null,
      "tesla-fall-2024": null,
      "meeting-li-qiang-2024": "2024-04-28",
      "musk-posts-2024": "2024-04-29",
    });
  });

  test("keeps what the filters leave out where it is of that month, or of no day", () => {
    const dates = ["2024-03-30", "2024-04-03", "2024-04-07", "2024-04", "2024"];
    const { marks } = datedOf(dates, { q: "2024-04-03" });
    expect(marks.map(({ event, column, on }) => [event.id, column, on])).toEqual([
      ["2024-04-03", "2024-04-03", true],
      ["2024-04-07", "2024-04-07", false],
      ["2024-04", null, false],
      ["2024", null, false],
    ]);
  });

  test("may be one day of it, the first or the last", () => {
    expect(datedOf(["2024-03-01"])).toMatchObject({ grain: "day", columns: ["2024-03-01"] });
    expect(datedOf(["2024-03-31"])).toMatchObject({ grain: "day", columns: ["2024-03-31"] });
  });

  test("crosses no month", () => {
    const timeline = datedOf(["2024-02-28", "2024-02-29", "2024-02"]);
    expect(timeline.columns).toEqual(["2024-02-28", "2024-02-29"]);
  });
});

describe("what spans several columns", () => {
  test("beside the only year, keeps the scale of years", () => {
    expect(datedOf(["2016", "2018/2020"])).toMatchObject({
      grain: "year",
      marks: [{ column: "2016" }, { column: null }],
    });
  });

  test("beside the only month, keeps the scale of months", () => {
    expect(datedOf(["2018-01/2018-02", "2018-03-05"])).toMatchObject({
      grain: "month",
      marks: [{ column: null }, { column: "2018-03" }],
    });
  });

  test("around the only year or month, is no reason to stay out", () => {
    expect(datedOf(["2016/2018", "2017-02", "2017-03"]).grain).toBe("month");
    expect(datedOf(["2016/2018", "2017", "2017-02/2017-04", "2017-03-05"]).grain).toBe("day");
  });

  test("is not lost where a search finds it with others", () => {
    const on = rowsFor({ q: "april" }).marks.flatMap((mark) => (mark.on ? mark.event.id : []));
    expect(on).toContain("earlier-trip-2023");
    expect(on).toContain("meetings-li-qiang-since-2018");
  });
});

test("early years are written with four digits, as their marks' columns are", () => {
  expect(datedOf(["0998", "1001"]).columns).toEqual(["0998", "0999", "1000", "1001"]);
});

test("nothing left: all is faded, on the scale of all", () => {
  const { marks, ...scale } = rowsFor(NOTHING_LEFT);
  const { marks: all, ...whole } = rowsFor();
  expect(marks.some(({ on }) => on)).toBe(false);
  expect(marks).toHaveLength(all.length);
  expect(scale).toEqual(whole);
});

test("no events at all: nothing to draw", () => {
  expect(datedOf([])).toEqual({ grain: "year", columns: [], lanes: [], marks: [] });
});

describe("under any filter", () => {
  test("what is left is drawn, and what is drawn as left is", () => {
    fc.assert(
      fc.property(anyFilters(realDossier), (filters) => {
        const on = rowsFor(filters).marks.flatMap((mark) => (mark.on ? mark.event.id : []));
        expect(new Set(on)).toEqual(new Set(select(realDossier, filters).events));
      }),
    );
  });

  test("what is left out is faded and not moved while the scale stays the same", () => {
    const whole = rowsFor();
    const places = ({ marks }: typeof whole) => marks.map(({ event, column }) => [event.id, column]);
    fc.assert(
      fc.property(anyFilters(realDossier), (filters) => {
        const timeline = rowsFor(filters);
        fc.pre(timeline.grain === "year");
        expect(timeline.columns).toEqual(whole.columns);
        expect(timeline.lanes).toEqual(whole.lanes);
        expect(places(timeline)).toEqual(places(whole));
      }),
    );
  });
});

describe("any dates", () => {
  const dates = fc.uniqueArray(whenText, { minLength: 1, maxLength: 6 });

  test("each mark has a column of the axis or none, and each column follows the one before", () => {
    fc.assert(
      fc.property(dates, (texts) => {
        const { grain, columns, marks } = datedOf(texts);
        for (const { event, column } of marks) {
          expect(column).toBe(columnOf(event.when, grain));
          if (column !== null) expect(columns).toContain(column);
        }
        expect([...columns].sort()).toEqual(columns);
        expect(new Set(columns).size).toBe(columns.length);
        if (grain === "year" && columns.length > 0) {
          expect(columns.length).toBe(Number(columns.at(-1)) - Number(columns[0]) + 1);
        }
      }),
    );
  });

  test("all of them are drawn", () => {
    fc.assert(
      fc.property(dates, (texts) => {
        expect(datedOf(texts).marks.map(({ event }) => event.id)).toEqual(texts);
      }),
    );
  });
});
