import fc from "fast-check";
import { expect, test } from "vitest";
import { at } from "../../dossier/at";
import type { ExhibitOf } from "../../dossier/format/schema";
import { anyEvents } from "../test/events.arbitrary";
import { dossierOf, eventOf } from "../test/testRows";
import { sectionPlans } from "./plans";
import { timelineRows } from "./rows";
import { sectionOf } from "./sections";

const EXHIBIT: ExhibitOf<"timeline"> = { id: "timeline", form: "timeline", title: "Title" };
const rowsOf = (events: Parameters<typeof dossierOf>[0]["events"] = []) =>
  timelineRows(dossierOf({ events }))(EXHIBIT);

test("a heading, its days and its count are of all events, however few are shown", () => {
  fc.assert(
    fc.property(anyEvents, fc.integer({ min: 1, max: 3 }), (events, most) => {
      const rows = rowsOf(events);
      for (const plan of sectionPlans(rows)) {
        const whole = sectionOf(rows, plan, (entries) => entries);
        const { titles, span } = sectionOf(rows, plan, (entries) => entries.slice(0, most));
        expect({ titles, span }).toEqual({ titles: whole.titles, span: whole.span });
      }
    }),
  );
});

test("a heading reaches to an event that is not shown, and counts it", () => {
  const rows = rowsOf([eventOf({ id: "a", when: "2018" }), eventOf({ id: "b", when: "2023" })]);
  const section = sectionOf(rows, at(sectionPlans(rows), 0), (entries) => entries.slice(0, 1));
  expect(section.titles).toEqual(["2018 – 2023", "2018 – 2023"]);
  expect(section.counts[0]).toBe("1 of 2 events named");
});

const only = (whens: readonly string[]) => {
  const rows = rowsOf(whens.map((when, index) => eventOf({ id: `event-${index}`, when })));
  return sectionOf(rows, at(sectionPlans(rows), 0), (entries) => entries);
};

test("between busy months a row is as precise as the date of its event", () => {
  const whens = [
    "2024-11",
    "2024-12-12",
    "2025-02-23",
    "2025-03-22/2025-03-28",
    "2025-05-03/2025-06-01",
    "2026",
  ];
  expect(only(whens).rows.map(({ labels }) => labels[0])).toEqual([
    "Nov 2024",
    "Dec 12, 2024",
    "Feb 23, 2025",
    "Mar 22–28, 2025",
    "May 3, 2025",
    "2026",
  ]);
});

test("two events on one day share a row, two of one month do not", () => {
  expect(only(["2024-12-12", "2024-12-12", "2024-12-13"]).rows.map(({ entries }) => entries.length)).toEqual([
    2, 1,
  ]);
});

test("a heading reaches to the end of the last event, but not into the next busy time", () => {
  expect(only(["2023-01/2023-03", "2024-04/2024-06"]).titles[0]).toBe("January 2023 – June 2024");
  const busy = ["2025-03-01", "2025-03-02", "2025-03-03", "2025-03-04"];
  expect(only(["2023-01", "2024-04/2025-03", ...busy]).titles[0]).toBe("January 2023 – April 2024");
});
