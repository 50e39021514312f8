import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnOf } from "../../dossier/format/dates";
import { requireRecord } from "../../dossier/format/model";
import { whenText } from "../../dossier/test/dates.arbitrary";
import { realDossier } from "../../dossier/test/realDossier";
import { dossierOf, eventOf } from "../test/testRows";
import { type Timeline, timelineOf } from "./rows";

/** A timeline of events with these dates, each named by its date. */
const datedOf = (dates: readonly string[]) =>
  timelineOf(dossierOf({}))(dates.map((when) => eventOf({ id: when, when })));
const columnsOf = ({ marks }: Timeline) =>
  Object.fromEntries(marks.map(({ event, column }) => [event.id, column]));

describe("all events", () => {
  const timeline = timelineOf(realDossier)([...realDossier.events.values()]);

  test("stand in columns by year, from the first to the last without a gap", () => {
    expect(timeline.columns).toEqual(Array.from({ length: 9 }, (_, at) => String(2016 + at)));
  });

  test("are a mark each: a count of meetings is one, not five", () => {
    expect(timeline.marks.map(({ event }) => event.id)).toEqual([...realDossier.events.keys()]);
    expect(timeline.marks.filter(({ event }) => event.count !== undefined)).toHaveLength(1);
  });

  test("stand where their date is, or in no column if it is across several", () => {
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
    expect(timeline.lanes).toEqual([...realDossier.kinds.values()]);
    const some = ["beijing-auto-show-2024", "trip-2017", "trip-2024"];
    expect(
      timelineOf(realDossier)(some.map((id) => requireRecord(realDossier.events, id))).lanes.map(
        ({ id }) => id,
      ),
    ).toEqual(["trip", "industry"]);
  });
});

test("no events at all: nothing to draw", () => {
  expect(datedOf([])).toEqual({ columns: [], lanes: [], marks: [] });
});

test("years before 1000 have four digits", () => {
  expect(datedOf(["0998", "1001"]).columns).toEqual(["0998", "0999", "1000", "1001"]);
});

test("any date has a column of the axis or none, and each column follows the one before", () => {
  fc.assert(
    fc.property(fc.uniqueArray(whenText, { minLength: 1, maxLength: 6 }), (texts) => {
      const { columns, marks } = datedOf(texts);
      expect(marks.map(({ event }) => event.id)).toEqual(texts);
      for (const { event, column } of marks) {
        expect(column).toBe(columnOf(event.when, "year"));
        if (column !== null) expect(columns).toContain(column);
      }
      expect([...columns].sort()).toEqual(columns);
      if (columns.length > 0) expect(columns.length).toBe(Number(columns.at(-1)) - Number(columns[0]) + 1);
    }),
  );
});
