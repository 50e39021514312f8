import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseWhen } from "../../dossier/format/dates";
import type { SingleBound } from "../../dossier/format/lists";
import type { ExhibitOf } from "../../dossier/format/schema";
import { realDossier } from "../../dossier/test/realDossier";
import { matchingOf } from "../../view/shown";
import {
  dossierOf,
  eventOf,
  exhibitIn,
  figureOf,
  NOTHING_LEFT,
  personOf,
  quantityOf,
  viewOf,
} from "../test/testRows";
import { occasionsOf, type TallyRow, tallyRows } from "./rows";

const meetings = exhibitIn(realDossier, "tally");
const rows = () => tallyRows(realDossier, meetings);

/** "●" described, "○" counted only. */
const drawn = (row: TallyRow | undefined) =>
  row?.marks.map(({ described, dates }) => (described ? `● ${dates.at(-1)}` : "○"));

describe("Li Qiang", () => {
  test("has the first meeting, four that are only counted, the one of April 2024, and perhaps more", () => {
    const [liQiang] = rows();
    expect(drawn(liQiang)).toEqual(["● 2018, first", "○", "○", "○", "○", "● Apr 28, 2024"]);
    expect(liQiang).toMatchObject({ more: true, before: 1, value: "at least 5 more since", tone: "focus" });
  });

  test("has his roles with their years, and what the count covers", () => {
    const [liQiang] = rows();
    expect(liQiang).toMatchObject({
      name: "Li Qiang",
      role: "Shanghai party boss (2018), premier (2024)",
      note: expect.stringContaining("whether April 28 is one of the five"),
    });
  });

  test("leads from each mark to what stands for it: described meetings to themselves, the others to the count", () => {
    const [liQiang] = rows();
    expect(liQiang?.marks.map(({ evidence }) => evidence)).toEqual([
      "first-meeting-li-qiang-2018",
      ...new Array<string>(4).fill("li-meetings-since-2018"),
      "meeting-li-qiang-2024",
    ]);
    expect(liQiang?.evidence).toBe("li-meetings-since-2018");
  });

  test("matches mark by mark, by what each stands for", () => {
    const on = (filters: Parameters<typeof viewOf>[0]) => {
      const matching = matchingOf(realDossier)(viewOf(filters).filters);
      return rows()[0]?.marks.map(({ evidence }) => matching?.has(evidence) ?? true);
    };
    expect(on({ year: ["2018"] })).toEqual([true, true, true, true, true, false]);
    expect(on({ year: ["2020"] })).toEqual([false, true, true, true, true, false]);
    expect(on({ source: ["fortune-2017"] })).toEqual(new Array(6).fill(false));
  });
});

test("a count whose every occasion is described has no hollow mark", () => {
  const [, wangYang] = rows();
  expect(drawn(wangYang)).toEqual(["● c. Apr 25, 2017"]);
  expect(wangYang).toMatchObject({ more: false, value: "", evidence: "wang-first-2017", tone: "context" });
});

test("a row that no article counts prints no number", () => {
  const [, , renHongbin] = rows();
  expect(drawn(renHongbin)).toEqual(["● Apr 28, 2024"]);
  expect(renHongbin).toMatchObject({ more: false, value: "", evidence: "meeting-ren-hongbin-2024" });
});

test("a printed value matches with its count, or with the event if no article counts", () => {
  const on = (filters: Parameters<typeof viewOf>[0]) => {
    const matching = matchingOf(realDossier)(viewOf(filters).filters);
    return rows().map(({ evidence }) => matching?.has(evidence) ?? true);
  };
  expect(on({})).toEqual([true, true, true]);
  expect(on({ year: ["2020"] })).toEqual([true, false, false]);
  expect(on(NOTHING_LEFT)).toEqual([false, false, false]);
});

interface Case {
  readonly count: number;
  readonly before: number;
  readonly included: number;
  readonly bound?: SingleBound;
}

/** A row of `before` events, then `included` ones, and a count that covers the latter. */
function rowOf({ count, before, included, bound = "exact" }: Case) {
  const events = Array.from({ length: before + included }, (_, at) => eventOf({ id: `event-${at}` }));
  const figure = figureOf({ quantity: quantityOf({ value: count, unit: "meetings", bound }) });
  const ids = events.map(({ id }) => id);
  const exhibit: ExhibitOf<"tally"> = {
    id: "a",
    form: "tally",
    title: "A",
    context: [],
    rows: [{ person: "person", events: ids, count: { figure: "figure", includes: ids.slice(before) } }],
  };
  return tallyRows(dossierOf({ people: [personOf()], events, figures: [figure] }), exhibit)[0];
}

test.each<[SingleBound, boolean]>([
  ["at-least", true],
  ["more-than", true],
  ["exact", false],
  ["about", false],
  ["less-than", false],
  ["at-most", false],
])("%s: an arrow for more: %s", (bound, more) => {
  expect(rowOf({ count: 2, before: 0, included: 1, bound })?.more).toBe(more);
});

test.each<[string, readonly [before: string, included: string | null, counted: string], string, string]>([
  ["earlier than all", ["2021-05", "2022", "2021/2023"], "3 more since", "May 2021, first"],
  ["later than all", ["2024-05", "2022", "2022/2023"], "3 more", "May 2024"],
  ["perhaps later than one", ["2022", "2022-03", "2022/2023"], "3 more", "2022"],
  ["within what is only counted", ["2022-05", "2023", "2021/2023"], "3 more", "May 2022"],
  ["at the start of what is only counted", ["2018", null, "2018/2024"], "3 more since", "2018, first"],
  ["after what is only counted", ["2024-05", null, "2022/2023"], "3 more", "May 2024"],
])("an event %s is the first of a count only if it is", (_, [before, included, counted], value, date) => {
  const events = [before, ...(included === null ? [] : [included])].map((when, at) =>
    eventOf({ id: `event-${at}`, when }),
  );
  const figure = figureOf({
    quantity: quantityOf({ value: 3, unit: "visits", bound: "exact" }),
    when: parseWhen(counted),
  });
  const ids = events.map(({ id }) => id);
  const exhibit: ExhibitOf<"tally"> = {
    id: "a",
    form: "tally",
    title: "A",
    rows: [{ person: "person", events: ids, count: { figure: "figure", includes: ids.slice(1) } }],
  };
  const [row] = tallyRows(dossierOf({ people: [personOf()], events, figures: [figure] }), exhibit);
  expect(row).toMatchObject({ before: 1, value });
  expect(row?.marks[0]?.dates[0]).toBe(date);
});

test("a range has a mark for each that is certain, then one for each that is possible", () => {
  const events = [eventOf({ id: "a" })];
  const quantity = { low: 2, high: 4, unit: "meetings", bound: "between" } as const;
  const exhibit: ExhibitOf<"tally"> = {
    id: "a",
    form: "tally",
    title: "A",
    rows: [{ person: "person", events: ["a"], count: { figure: "figure", includes: ["a"] } }],
  };
  const dossier = dossierOf({ people: [personOf()], events, figures: [figureOf({ quantity })] });
  const [row] = tallyRows(dossier, exhibit);
  expect(row?.marks.map(({ described, isPossible = false }) => [described, isPossible])).toEqual([
    [false, false],
    [true, false],
    [false, true],
    [false, true],
  ]);
  expect(row).toMatchObject({ value: "between 2 and 4", more: false, beyond: 1, possible: 2 });
  expect(occasionsOf(dossier, exhibit)).toMatchObject({ low: 2, high: 4, bound: "between" });
});

test.each([
  [["exact", "exact"], { value: 10, bound: "exact" }],
  [["about", "exact"], { value: 10, bound: "about" }],
  [["at-least", "about"], { value: 10, bound: "at-least" }],
  [["more-than", "between"], { value: 8, bound: "at-least" }],
  [["between", "about"], { low: 8, high: 10, bound: "between" }],
  [["at-most", "exact"], { low: 5, high: 10, bound: "between" }],
] as const)("rows of %j together are %j", (bounds, all) => {
  const unit = "meetings";
  const figures = bounds.map((bound, at) =>
    figureOf({
      id: `figure-${at}`,
      quantity: bound === "between" ? { low: 3, high: 5, bound, unit } : { value: 5, bound, unit },
    }),
  );
  const [first, second] = figures.map(({ id }) => ({
    person: "person",
    events: [],
    count: { figure: id, includes: [] },
  }));
  if (!first || !second) throw new Error("Two bounds make two rows.");
  const exhibit: ExhibitOf<"tally"> = { id: "a", form: "tally", title: "A", rows: [first, second] };
  expect(occasionsOf(dossierOf({ people: [personOf()], figures }), exhibit)).toEqual({
    ...all,
    unit: "occasions",
  });
});

test.each([
  ["at-most", 5, 4],
  ["less-than", 5, 3],
  ["less-than", 1, 0],
] as const)("of a count %s %i only what is described is certain", (bound, value, possible) => {
  const exhibit: ExhibitOf<"tally"> = {
    id: "a",
    form: "tally",
    title: "A",
    rows: [{ person: "person", events: ["a"], count: { figure: "figure", includes: ["a"] } }],
  };
  const figures = [figureOf({ quantity: { value, unit: "meetings", bound } })];
  const dossier = dossierOf({ people: [personOf()], events: [eventOf({ id: "a" })], figures });
  const [row] = tallyRows(dossier, exhibit);
  expect(row).toMatchObject({ beyond: 0, possible, more: false });
  expect(row?.marks.filter(({ described, isPossible }) => !described && !isPossible)).toEqual([]);
  expect(occasionsOf(dossier, exhibit)).toMatchObject(
    possible === 0 ? { value: 1, bound: "exact" } : { low: 1, high: 1 + possible },
  );
});

test("hollow marks are the count less what it includes, between the events before and those in it", () => {
  const anyCase = fc
    .record({ before: fc.nat(4), included: fc.nat(4), hollow: fc.nat(9) })
    .filter(({ before, included, hollow }) => before + included + hollow > 0);
  fc.assert(
    fc.property(anyCase, ({ before, included, hollow }) => {
      const marks = rowOf({ count: included + hollow, before, included })?.marks ?? [];
      expect(marks.map(({ described }) => described)).toEqual([
        ...new Array<boolean>(before).fill(true),
        ...new Array<boolean>(hollow).fill(false),
        ...new Array<boolean>(included).fill(true),
      ]);
      expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
    }),
  );
});
