import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnOf, parseWhen } from "../../dossier/format/dates";
import { whenText } from "../../dossier/test/dates.arbitrary";
import { dossierOf, eventOf } from "../test/testRows";
import { BIN_GRAINS, binned, counted, grainOf, MOST_BINS } from "./bins";
import { binName, yearsOfBin } from "./binWords";
import { type Spans, spansOf } from "./spans";

const spansFor = (dates: readonly string[]): Spans =>
  spansOf(dossierOf({ events: dates.map((when, at) => eventOf({ id: `event-${at}`, when })) }))({
    id: "timeline",
    form: "timeline",
    title: "Title",
  });
const ones = (length: number) => new Uint8Array(length).fill(1);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Events of a few years, and whether each is shown and left. */
const anyFlagged = fc
  .array(
    fc.record({
      when: whenText.map((text) => text.replace(/\d{4}/g, (year) => `20${year.slice(2)}`)),
      shown: fc.boolean(),
      on: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  .map((events) =>
    events.filter(({ when }) => {
      try {
        return parseWhen(when).edtf === when;
      } catch {
        return false;
      }
    }),
  );

describe("bins of any events", () => {
  test("count each shown event once, in a bin or as coarse; so too what is left", () => {
    fc.assert(
      fc.property(anyFlagged, fc.constantFrom("month", "year", "century"), (events, grain) => {
        const spans = spansFor(events.map(({ when }) => when));
        const shown = Uint8Array.from(events, (event) => Number(event.shown));
        const on = Uint8Array.from(events, (event) => Number(event.on));
        const { bins, coarse } = counted(binned(spans, grain), { shown, on });
        expect(sum(bins.map(({ all }) => all)) + coarse.all).toBe(
          events.filter((event) => event.shown).length,
        );
        expect(sum(bins.map(({ left }) => left)) + coarse.left).toBe(
          events.filter((event) => event.shown && event.on).length,
        );
        for (const { all, left } of bins) expect(left).toBeLessThanOrEqual(all);
        expect(bins.map(({ at }) => at - (bins[0]?.at ?? 0))).toEqual(bins.map((_, at) => at));
      }),
    );
  });

  test("are the columns that a dot would stand in", () => {
    fc.assert(
      fc.property(whenText, fc.constantFrom("year", "month", "day"), (when, grain) => {
        const column = columnOf(parseWhen(when), grain);
        const { bins, coarse } = counted(binned(spansFor([when]), grain), { shown: ones(1), on: ones(1) });
        expect(coarse.all).toBe(column === null ? 1 : 0);
        const [bin] = bins;
        if (bin && column !== null) {
          const { first } = yearsOfBin(grain, bin.at);
          expect(String(first).padStart(4, "0")).toBe(column.slice(0, 4));
        }
      }),
    );
  });

  test("are the same whatever the order of the events", () => {
    fc.assert(
      fc.property(fc.array(whenText, { maxLength: 20 }), (dates) => {
        const binsFor = (texts: readonly string[]) => {
          const spans = spansFor(texts);
          const shown = ones(texts.length);
          const grain = grainOf((by) => binned(spans, by), shown);
          return { grain, ...counted(binned(spans, grain), { shown, on: shown }) };
        };
        expect(binsFor(dates.toReversed())).toEqual(binsFor(dates));
      }),
    );
  });

  test("are never more than can be told apart", () => {
    fc.assert(
      fc.property(fc.array(whenText, { minLength: 1, maxLength: 20 }), (dates) => {
        const spans = spansFor(dates);
        const shown = ones(dates.length);
        const grain = grainOf((by) => binned(spans, by), shown);
        expect(counted(binned(spans, grain), { shown, on: shown }).bins.length).toBeLessThanOrEqual(
          MOST_BINS,
        );
      }),
    );
  });
});

test.each([
  ["days", ["2024-04-01", "2024-04-28"], "day"],
  ["months, where days would be too many", ["2020-04-01", "2024-04-28"], "month"],
  ["quarters", ["2000-04-01", "2024-04-28"], "quarter"],
  ["years", ["1950-04-01", "2024-04-28"], "year"],
  ["decades", ["1500-04-01", "2024-04-28"], "decade"],
  ["centuries", ["0001-04-01", "2024-04-28"], "century"],
  ["years, where that is how the dates are known", ["2020", "2021", "2024-04-28"], "year"],
  ["quarters, where an interval spans two months of one", ["2020-01/2020-02", "2024-04-28"], "quarter"],
])("the finest that fits: %s", (_, dates, grain) => {
  expect(grainOf((by) => binned(spansFor(dates), by), ones(dates.length))).toBe(grain);
});

test.each(["1969-12/1969", "2024-04-30/2024-04", "2024-04-30/..", "../2024-04-30"])(
  "%s is coarser than a day, and only as fine as its coarser end",
  (when) => {
    for (const grain of ["day", "month"] as const) {
      const { coarse } = counted(binned(spansFor([when]), grain), { shown: ones(1), on: ones(1) });
      expect(coarse.all).toBe(columnOf(parseWhen(when), grain) === null ? 1 : 0);
    }
  },
);

test("all that no bar can stand for is coarse", () => {
  const spans = spansFor(["1500/2024", "0900/2024"]);
  const grain = grainOf((by) => binned(spans, by), ones(2));
  expect(counted(binned(spans, grain), { shown: ones(2), on: ones(2) })).toEqual({
    bins: [],
    coarse: { all: 2, left: 2 },
  });
});

test("bins are named by their time", () => {
  const names = BIN_GRAINS.map((grain) => {
    const [bin] = counted(binned(spansFor(["2024-04-28"]), grain), { shown: ones(1), on: ones(1) }).bins;
    return bin && binName({ grain }, bin);
  });
  expect(names).toEqual(["April 28, 2024", "April 2024", "Q2 2024", "2024", "2020–2029", "2000–2099"]);
});
