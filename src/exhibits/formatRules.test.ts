import { describe, expect, it } from "vitest";
import {
  derivedFigure,
  dossierFile,
  event,
  exhibit,
  figure,
  foundIn,
  person,
  problemsOf,
  quantity,
  without,
} from "../dossier/test/testDossier";

const FIGURES = [
  figure(),
  figure({ id: "cakes" }),
  figure({ id: "pay", quantity: quantity({ unit: "usd" }) }),
  figure({ id: "triple", quantity: quantity({ unit: "times" }) }),
  figure({ id: "rise", quantity: quantity({ unit: "percent", change: true }) }),
];

const drawn = (...exhibits: readonly object[]) => dossierFile({ figures: FIGURES, exhibits });
const bars = (fields: object) => exhibit({ form: "bars", ...fields });

describe("stat", () => {
  it("takes figures of any unit", () => {
    expect(foundIn(drawn(exhibit({ form: "stat", figures: ["rolls", "pay"] })))).toEqual([]);
  });

  it("takes at least one, and only those that exist", () => {
    expect(foundIn(drawn(exhibit({ form: "stat", figures: [] })))).toEqual([
      "/exhibits/0/figures: a list of 0",
    ]);
    expect(foundIn(drawn(exhibit({ form: "stat", figures: ["rolls", "x", "opening"] })))).toEqual([
      '/exhibits/0/figures/1: "x"',
      '/exhibits/0/figures/2: "opening"',
    ]);
  });
});

describe("change", () => {
  it("takes figures of one unit", () => {
    expect(foundIn(drawn(exhibit({ form: "change", figures: ["rolls", "cakes"] })))).toEqual([]);
    expect(foundIn(drawn(exhibit({ form: "change", figures: ["rise", "pay"] })))).toEqual([
      '/exhibits/0/figures: "percent" and "usd"',
    ]);
  });
});

describe("change by groups", () => {
  const found = (fields: object) => foundIn(drawn(exhibit({ form: "change", ...fields })));
  const group = (...figures: readonly string[]) => ({ title: "Monday", figures });

  it("takes groups of one unit, each figure once", () => {
    expect(found({ groups: [group("rolls"), group("cakes")] })).toEqual([]);
    expect(found({ groups: [group("rolls"), group("rise")] })).toEqual([
      '/exhibits/0/groups: "rolls" and "percent"',
    ]);
    expect(found({ groups: [group("x")] })).toEqual(['/exhibits/0/groups/0/figures/0: "x"']);
    expect(found({ groups: [group("rolls"), group("rolls")] })).toHaveLength(1);
  });

  it("takes either figures or groups", () => {
    expect(found({})).toEqual(["/exhibits/0: neither"]);
    expect(found({ figures: ["rolls"], groups: [group("cakes")] })).toEqual(["/exhibits/0: both"]);
  });
});

describe("the share of a bar", () => {
  const share = derivedFigure({ id: "share", derived: { formula: "percent-share", of: ["rolls", "cakes"] } });
  const found = (fields: object) =>
    foundIn(dossierFile({ figures: [...FIGURES, share], exhibits: [bars(fields)] }));

  it("is a percent share of two bars of the chart", () => {
    expect(found({ figures: ["rolls", "cakes"], share: "share" })).toEqual([]);
    expect(found({ figures: ["rolls"], share: "share" })).toEqual(['/exhibits/0/share: "share"']);
    expect(found({ figures: ["rolls", "cakes"], share: "rise" })).toEqual(['/exhibits/0/share: "rise"']);
    expect(found({ figures: ["rolls", "cakes"], share: "x" })).toEqual(['/exhibits/0/share: "x"']);
  });
});

describe("bars", () => {
  const panel = (...figures: readonly string[]) => ({ figures });

  it.each<[string, object]>([
    ["figures", { figures: ["rolls", "cakes"] }],
    ["figures, some to compare with", { figures: ["rolls", "cakes"], context: ["cakes"] }],
    ["panels, each of a unit", { panels: [panel("rolls"), panel("pay")] }],
    [
      "a panel with a yardstick",
      { panels: [{ ...panel("rolls"), title: "Rolls", yardstick: { value: 1, label: "one" } }] },
    ],
  ])("takes %s", (_, fields) => {
    expect(foundIn(drawn(bars(fields)))).toEqual([]);
  });

  it.each<[string, object, string]>([
    ["neither figures nor panels", {}, "/exhibits/0: neither"],
    ["both figures and panels", { figures: ["rolls"], panels: [panel("rolls")] }, "/exhibits/0: both"],
    ["no figures", { figures: [] }, "/exhibits/0/figures: a list of 0"],
    ["no panels", { panels: [] }, "/exhibits/0/panels: a list of 0"],
    ["an empty panel", { panels: [panel()] }, "/exhibits/0/panels/0/figures: a list of 0"],
    ["an unknown figure", { figures: ["x"] }, '/exhibits/0/figures/0: "x"'],
    [
      "an unknown one in a panel",
      { panels: [panel("pay"), panel("rolls", "x")] },
      '/exhibits/0/panels/1/figures/1: "x"',
    ],
    ["an unknown one to compare with", { figures: ["rolls"], context: ["x"] }, '/exhibits/0/context/0: "x"'],
    ["two units", { figures: ["rolls", "pay", "cakes"] }, '/exhibits/0/figures: "rolls" and "usd"'],
    [
      "two units in a panel",
      { panels: [panel("rolls"), panel("pay", "rise")] },
      '/exhibits/0/panels/1/figures: "usd" and "percent"',
    ],
    [
      "a yardstick without an end",
      { panels: [{ ...panel("rolls"), yardstick: { value: Number.POSITIVE_INFINITY, label: "all" } }] },
      "/exhibits/0/panels/0/yardstick/value: Infinity",
    ],
  ])("refuses %s", (_, fields, found) => {
    expect(foundIn(drawn(bars(fields)))).toEqual([found]);
  });

  it("says what to do about two units", () => {
    expect(problemsOf(drawn(bars({ figures: ["rolls", "pay"] })))).toMatchObject([
      {
        record: 'Chart "timeline"',
        expected: "figures of one unit",
        remedy: "Show each unit in a chart or a panel of its own.",
      },
    ]);
  });

  describe("with derived figures", () => {
    const derived = (id: string, formula: string, ...of: readonly string[]) =>
      derivedFigure({ id, derived: { formula, of } });

    it.each([
      ["quotient", ["pay", "triple"], "pay"],
      ["quotient", ["rolls", "cakes"], "triple"],
      ["percent-share", ["rolls", "cakes"], "rise"],
      ["growth-multiple", ["rise"], "triple"],
    ])("knows the unit of %s %j", (formula, of, alike) => {
      const file = (other: string) =>
        dossierFile({
          figures: [...FIGURES, derived("x", formula, ...of)],
          exhibits: [bars({ figures: ["x", other] })],
        });
      expect(foundIn(file(alike))).toEqual([]);
      const others = ["rolls", "pay", "triple", "rise"].filter((id) => id !== alike);
      for (const other of others) expect(foundIn(file(other))).toHaveLength(1);
    });

    it("knows the unit of one that is computed from others, in any order of the file", () => {
      const half = derived("half", "quotient", "pay", "triple");
      const part = derived("part", "quotient", "half", "triple");
      for (const figures of [
        [...FIGURES, half, part],
        [part, half, ...FIGURES],
      ]) {
        const file = dossierFile({ figures, exhibits: [bars({ figures: ["part", "rolls"] })] });
        expect(foundIn(file)).toEqual(['/exhibits/0/figures: "usd" and "rolls"']);
      }
    });

    it("finds none for one that is computed from itself", () => {
      const figures = [...FIGURES, derived("x", "quotient", "x", "triple")];
      const file = dossierFile({ figures, exhibits: [bars({ figures: ["x", "rolls"] })] });
      expect(foundIn(file)).toEqual(["/figures/5/derived: a figure calculated from itself: x ← x"]);
    });
  });
});

describe("tally", () => {
  const EVENTS = ["first", "second", "third"].map((id) => event({ id }));
  const found = (row: object, fields: object = {}) =>
    foundIn(
      dossierFile({
        people: [person(), person({ id: "ben" })],
        figures: FIGURES,
        events: EVENTS,
        exhibits: [
          exhibit({
            form: "tally",
            rows: [{ person: "ann", events: ["first", "second"], ...row }],
            ...fields,
          }),
        ],
      }),
    );
  const count = (figureId: string, ...includes: readonly string[]) => ({
    count: { figure: figureId, includes },
  });

  it.each<[string, object]>([
    ["events alone", {}],
    ["a count alone", { events: [], ...count("rolls") }],
    ["a count of some of the events", count("rolls", "second")],
    [
      "a count of just the events",
      { ...count("rolls", ...EVENTS.map(({ id }) => id)), events: EVENTS.map(({ id }) => id) },
    ],
    ["a note", { note: "counted after {rolls}" }],
  ])("takes a row of %s", (_, row) => {
    expect(found(row)).toEqual([]);
  });

  it.each<[string, object, string]>([
    ["an unknown person", { person: "x" }, '/exhibits/0/rows/0/person: "x"'],
    ["an unknown event", { events: ["first", "x"] }, '/exhibits/0/rows/0/events/1: "x"'],
    ["an unknown count", count("x"), '/exhibits/0/rows/0/count/figure: "x"'],
    [
      "a count that includes none of its events",
      count("rolls", "second", "third"),
      '/exhibits/0/rows/0/count/includes/1: "third"',
    ],
    ["a count that includes no event", count("rolls", "x"), '/exhibits/0/rows/0/count/includes/0: "x"'],
  ])("refuses a row with %s", (_, row, path) => {
    expect(found(row)).toEqual([path]);
  });

  it.each([1, 0, -3, 2.5, 1001])("refuses a count of %d that includes two events", (value) => {
    const figures = [figure({ quantity: quantity({ value }) })];
    const row = { person: "ann", events: ["first", "second"], ...count("rolls", "first", "second") };
    const file = dossierFile({
      figures,
      events: EVENTS,
      exhibits: [exhibit({ form: "tally", rows: [row] })],
    });
    expect(problemsOf(file)).toMatchObject([
      {
        path: "/exhibits/0/rows/0/count/figure",
        expected: "a whole number, 2 to 1000",
        found: String(value),
      },
    ]);
  });

  it.each([
    ["a whole number of occasions", 6, []],
    ["a part of an occasion", 5, ["2.5"]],
    ["fewer occasions than it includes", 2, ["1"]],
    ["too many occasions to mark", 2002, ["1001"]],
  ])("holds a derived count of %s to the same rule", (_, value, values) => {
    const figures = [
      figure({ quantity: quantity({ value }) }),
      figure({ id: "twice", quantity: quantity({ value: 2, unit: "times" }) }),
      derivedFigure({ id: "each", derived: { formula: "quotient", of: ["rolls", "twice"] } }),
    ];
    const row = { person: "ann", events: ["first", "second"], ...count("each", "first", "second") };
    const file = dossierFile({
      figures,
      events: EVENTS,
      exhibits: [exhibit({ form: "tally", rows: [row] })],
    });
    expect(foundIn(file)).toEqual(values.map((found) => `/exhibits/0/rows/0/count/figure: ${found}`));
  });

  it("refuses unknown people to compare with, and no rows", () => {
    expect(found({}, { context: ["ben", "x"] })).toEqual(['/exhibits/0/context/1: "x"']);
    expect(found({}, { rows: [] })).toEqual(["/exhibits/0/rows: a list of 0"]);
  });
});

describe("timeline, comparison and ledger", () => {
  it("draw what there is", () => {
    for (const form of ["timeline", "comparison", "ledger"])
      expect(foundIn(drawn(exhibit({ form })))).toEqual([]);
  });

  it("take no figures", () => {
    for (const form of ["timeline", "comparison", "ledger"]) {
      const found = foundIn(drawn(exhibit({ form, figures: ["rolls"] })));
      expect(found).toEqual(['/exhibits/0/figures: "figures"']);
    }
  });
});

it.each(["title", "sources"])("leaves the id %s to a slide of the deck", (id) => {
  expect(problemsOf(drawn(exhibit({ id })))).toMatchObject([
    { path: "/exhibits/0/id", found: `"${id}"`, remedy: "Rename the chart." },
  ]);
});

it("an exhibit has a form that there is", () => {
  expect(problemsOf(drawn(exhibit({ form: "pie" })))).toMatchObject([
    { path: "/exhibits/0/form", expected: expect.stringMatching(/^one of "stat", "bars", /), found: '"pie"' },
  ]);
  expect(foundIn(drawn(without(exhibit(), "form")))).toEqual(["/exhibits/0/form: nothing"]);
});
