import { describe, expect, test } from "vitest";
import { buildExhibit } from "../buildExhibit";
import { dossierOf, eventOf, exhibitIn, NOTHING_LEFT, personOf, viewOf } from "../test/testRows";
import { timelineShown } from "./aggregate";

const two = (number: number) => String(number).padStart(2, "0");
/** A person's events come by every seventh. */
const dossier = dossierOf({
  people: [personOf()],
  events: Array.from({ length: 840 }, (_, at) =>
    eventOf({
      id: `event-${at}`,
      title: `Event ${at}`,
      when:
        at === 0
          ? "2017/2018"
          : `${2016 + (Math.floor(at / 12) % 2)}-${two(1 + (at % 12))}-${two(1 + (at % 28))}`,
      people: at % 7 === 0 ? ["person"] : [],
      kind: at < 250 ? "meeting" : "trip",
    }),
  ),
});
const exhibit = exhibitIn(dossier, "timeline");
type Asked = Parameters<typeof viewOf>[0];
const shownFor = (filters: Asked = {}) => timelineShown(dossier, viewOf(filters).filters, exhibit);
const binsFor = (filters: Asked = {}) => {
  const { drawing } = shownFor(filters);
  return drawing.kind === "bins" ? drawing.bins : null;
};
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe("a timeline of many events", () => {
  test("is bars by time, and its table has every event", () => {
    const { all, left } = shownFor();
    expect([all, left]).toEqual([840, 840]);
    expect(binsFor()).toMatchObject({ grain: "month", coarse: { all: 1, left: 1 } });
    expect(binsFor()?.bins).toHaveLength(24);
  });

  test("fades a part of each bar for a filter, over the same time", () => {
    const [whole, part] = [binsFor(), binsFor({ kind: ["meeting"] })];
    expect(part?.bins.map(({ at, all }) => [at, all])).toEqual(whole?.bins.map(({ at, all }) => [at, all]));
    expect(sum(part?.bins.map(({ left }) => left) ?? []) + (part?.coarse.left ?? 0)).toBe(250);
    expect(shownFor({ kind: ["meeting"] }).left).toBe(250);
  });

  test("has the months of the one year that is left", () => {
    const bins = binsFor({ year: ["2016"] });
    expect(bins?.grain).toBe("month");
    expect(bins?.bins.map(({ at }) => at)).toEqual(Array.from({ length: 12 }, (_, at) => 2016 * 12 + at));
    expect(bins?.coarse.all).toBe(0);
  });

  test("counts with a year what only touches it", () => {
    // Of 2018 there is only what began in 2017.
    expect(binsFor({ year: ["2017"] })?.coarse).toEqual({ all: 1, left: 1 });
    expect(buildExhibit(dossier, viewOf({ year: ["2017"] }), exhibit).aggregationNote({})).toBe(
      "421 of 840 events match, drawn as 12 months. Only counted: 1 with no exact month.",
    );
  });

  test("has a dot for each of the few that are left, and says so", () => {
    const { left, drawing } = shownFor({ person: ["person"] });
    const presented = buildExhibit(dossier, viewOf({ person: ["person"] }), exhibit);
    expect(left).toBe(120);
    expect(drawing.kind === "dots" && drawing.timeline.marks.map(({ event }) => event.id)).toEqual(
      presented.matching.map(({ key }) => key),
    );
    const said = "120 of 840 events match the filters; only these are drawn, one dot each.";
    expect(presented.aggregationNote({})).toBe(said);
    expect(presented.spoken?.({})).toContain(said);
  });

  test("fades altogether where nothing is left", () => {
    const { left } = shownFor(NOTHING_LEFT);
    expect(left).toBe(0);
    expect(binsFor(NOTHING_LEFT)?.bins.every(({ all, left: on }) => all > 0 && on === 0)).toBe(true);
  });

  test("says how it is drawn, and names each bar with its count", () => {
    const { aggregationNote, spoken, drawing } = buildExhibit(dossier, viewOf(), exhibit);
    const { marks } = drawing({});
    expect(aggregationNote({})).toBe("840 events, drawn as 24 months. Only counted: 1 with no exact month.");
    expect(spoken?.({})).toMatch(/^840 events, drawn as 24 months\..* February 2016: 35 events\./);
    expect(marks).toHaveLength(25);
    expect(new Set(marks).size).toBe(25);
  });
});

describe("one month of many events", () => {
  const month = dossierOf({
    events: Array.from({ length: 400 }, (_, at) =>
      eventOf({
        id: `event-${at}`,
        when: at < 300 ? `2024-04-${two(1 + (at % 30))}` : `2023-0${1 + (at % 9)}`,
      }),
    ),
  });

  test("is drawn by day", () => {
    const { drawing } = timelineShown(month, viewOf({ year: ["2024"] }).filters, exhibit);
    expect(drawing.kind === "bins" && [drawing.bins.grain, drawing.bins.bins.length]).toEqual(["day", 30]);
  });
});

test("few events over very many years are bars too: a column each would be too thin", () => {
  const old = dossierOf({
    events: Array.from({ length: 20 }, (_, at) =>
      eventOf({ id: `event-${at}`, when: String(1000 + at * 50) }),
    ),
  });
  const { drawing } = timelineShown(old, viewOf().filters, exhibit);
  expect(drawing.kind === "bins" && drawing.bins.grain).toBe("decade");
});
