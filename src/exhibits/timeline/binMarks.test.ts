import { describe, expect, test } from "vitest";
import { parseWhen } from "../../dossier/format/dates";
import { dossierOf, eventOf, viewOf } from "../test/testRows";
import { binMarks } from "./binMarks";
import type { Bins } from "./bins";

const dossier = dossierOf({
  events: ["2011", "2014", "2019", "2023"].map((when) => eventOf({ id: when, when })),
});
const marksOf = (bins: Partial<Bins>, year: readonly string[] = []) =>
  binMarks(dossier, viewOf({ year }).filters, "time", {
    grain: "decade",
    bins: [{ at: 201, all: 3, left: 2 }],
    coarse: { all: 0, left: 0 },
    ...bins,
  });

describe("a bar by time as a mark", () => {
  test("says how many of its events are left, and filters by those of its years that there are", () => {
    expect(marksOf({})).toEqual([
      {
        key: "201",
        id: "time/201",
        words: "2010–2019: 2 of 3 events match",
        years: ["2011..2019"],
        opens: "time",
      },
    ]);
  });

  test("opens what the exhibit shows where its filter is set already, in whatever order", () => {
    expect(marksOf({}, ["2019", "2011", "2014"])[0]?.years).toEqual([]);
    expect(marksOf({}, ["2010..2020"])[0]?.years).toEqual([]);
    expect(marksOf({}, ["2019"])[0]?.years).toEqual(["2011..2019"]);
  });

  test("of a month filters by its year", () => {
    const { year } = parseWhen("2014-03").from ?? { year: 0 };
    const [mark] = marksOf({ grain: "month", bins: [{ at: year * 12 + 2, all: 1, left: 1 }] });
    expect([mark?.words, mark?.years]).toEqual(["March 2014: 1 event", ["2014"]]);
  });

  test("has one more for events without a bar, which filters by nothing", () => {
    const marks = marksOf({ coarse: { all: 5, left: 5 } });
    expect(marks.at(-1)).toMatchObject({ words: "no exact decade: 5 events", years: [], opens: "time" });
  });
});
