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
