import { describe, expect, it } from "vitest";
import {
  citation,
  derivedFigure,
  dossierFile,
  event,
  figure,
  problemsOf,
  quantity,
  testDossier,
} from "../test/testDossier";
import { requireRecord } from "./model";

const of = (formula: string, ...inputs: readonly string[]) => ({ derived: { formula, of: inputs } });
const derived = (id: string, formula: string, ...inputs: readonly string[]) =>
  derivedFigure({ id, ...of(formula, ...inputs) });
const typed = (id: string, fields: object) => figure({ id, quantity: quantity({ ...fields }) });

const TRIPLE = typed("triple", { value: 3, unit: "times", bound: "about" });

describe("a dossier", () => {
  it("has its dates parsed", () => {
    const { figures, events } = testDossier({
      figures: [figure({ when: "2018/2024-04-29" })],
      events: [event({ when: "2021/.." })],
    });
    expect(requireRecord(figures, "rolls").when.to?.day).toBe(29);
    expect(requireRecord(events, "opening").when.to).toBeNull();
  });

  it("has the events of a figure: those that name it, and those that it counts", () => {
    const dossier = testDossier({
      figures: [figure(), figure({ id: "cakes" })],
      events: [
        event({ id: "both", figures: ["rolls", "cakes"], count: "rolls" }),
        event({ id: "count", count: "cakes" }),
        event({ id: "neither" }),
      ],
    });
    expect(requireRecord(dossier.figures, "rolls").events).toEqual(["both"]);
    expect(requireRecord(dossier.figures, "cakes").events).toEqual(["both", "count"]);
  });
});

describe("a derived figure", () => {
  it("has the value of its formula, and no citation but those of its inputs", () => {
    const { figures } = testDossier({
      figures: [
        typed("sales", { value: 1, unit: "billion-usd", bound: "more-than" }),
        TRIPLE,
        derived("before", "quotient", "sales", "triple"),
      ],
    });
    expect(requireRecord(figures, "before")).toMatchObject({
      quantity: { value: 0.33, unit: "billion-usd", bound: "about" },
      ...of("quotient", "sales", "triple"),
    });
  });

  it("cites each paragraph and wording of its inputs once", () => {
    const printed = (paragraph: number, asPrinted: string) => citation({ paragraph, asPrinted });
    const { figures } = testDossier({
      figures: [
        figure({ citations: [printed(2, "three"), printed(3, "three")] }),
        figure({ id: "cakes", citations: [printed(3, "three"), printed(3, "four")] }),
        derived("share", "percent-share", "rolls", "cakes"),
      ],
    });
    expect(requireRecord(figures, "share").citations).toEqual([
      printed(2, "three"),
      printed(3, "three"),
      printed(3, "four"),
    ]);
  });

  it("may be computed from others, in any order of the file", () => {
    const chain = [
      typed("sales", { value: 36, unit: "rolls" }),
      typed("double", { value: 2, unit: "times" }),
      derived("half", "quotient", "sales", "double"),
      derived("quarter", "quotient", "half", "double"),
      derived("share", "percent-share", "quarter", "sales"),
    ];
    for (const figures of [chain, [...chain].reverse()]) {
      const dossier = testDossier({ figures });
      expect([...dossier.figures.keys()]).toEqual(figures.map(({ id }) => id));
      expect(requireRecord(dossier.figures, "quarter").quantity).toEqual(quantity({ value: 9 }));
      expect(requireRecord(dossier.figures, "share").quantity).toMatchObject({ value: 25 });
    }
  });
});

describe("a formula without an answer", () => {
  const problems = (...figures: readonly object[]) => problemsOf(dossierFile({ figures }));

  it("is reported at its figure, in one sentence and a remedy", () => {
    const figures = [
      typed("now", { bound: "more-than" }),
      typed("then", { bound: "at-least" }),
      derived("ratio", "quotient", "now", "then"),
    ];
    expect(problems(...figures)).toEqual([
      {
        record: 'Figure "ratio"',
        path: "/figures/2/derived",
        expected: "a formula that works with its inputs",
        found: expect.stringMatching(/^one figure that bounds the result from below .*[^.]$/),
        remedy: "Use figures that bound it from the same side, or cite the result.",
      },
    ]);
  });

  it.each([
    [
      "a divisor of 0",
      [figure(), typed("none", { value: 0 })],
      ["quotient", "rolls", "none"],
      "divisor of 0",
    ],
    [
      "units that do not go together",
      [figure(), typed("pay", { unit: "usd" })],
      ["quotient", "rolls", "pay"],
      "divided by",
    ],
    ["one figure for two", [figure()], ["percent-share", "rolls"], "of 1 figure"],
    ["three figures for two", [figure()], ["quotient", "rolls", "rolls", "rolls"], "of 3 figures"],
    ["no percentage", [figure()], ["growth-multiple", "rolls"], 'a growth in "rolls"'],
    [
      "too large a result",
      [typed("most", { value: 1e308 }), typed("least", { value: 1e-308 })],
      ["quotient", "most", "least"],
      "too large",
    ],
  ] as const)("is refused: %s", (_, figures, [formula, ...inputs], found) => {
    const [problem, ...more] = problems(...figures, derived("x", formula, ...inputs));
    expect(problem).toMatchObject({ record: 'Figure "x"', path: `/figures/${figures.length}/derived` });
    expect(problem?.found).toContain(found);
    expect(problem?.found).not.toMatch(/\.$/);
    expect(more).toEqual([]);
  });

  it("is reported once where others are computed from it", () => {
    const none = typed("none", { value: 0 });
    const first = derived("first", "quotient", "rolls", "none");
    const second = derived("second", "quotient", "first", "triple");
    expect(problems(second, first, figure(), none, TRIPLE).map(({ record }) => record)).toEqual([
      'Figure "first"',
    ]);
  });

  it("is reported only where its inputs are known to be good", () => {
    const broken = typed("broken", { value: null });
    const found = problems(
      broken,
      derived("x", "growth-multiple", "broken"),
      derived("y", "quotient", "lost"),
    );
    expect(found.map(({ path }) => path)).toEqual(["/figures/0/quantity/value", "/figures/2/derived/of/0"]);
  });
});

describe("a figure that is computed from itself", () => {
  const loops = (...figures: readonly object[]) =>
    problemsOf(dossierFile({ figures: [...figures, TRIPLE] })).map(({ path, found }) => `${path}: ${found}`);

  it("is refused", () => {
    expect(loops(derived("a", "quotient", "a", "triple"))).toEqual([
      "/figures/0/derived: a figure calculated from itself: a ← a",
    ]);
  });

  it("is refused through others, once for the loop", () => {
    const chain = [
      derived("a", "quotient", "b", "triple"),
      derived("b", "quotient", "c", "triple"),
      derived("c", "quotient", "a", "triple"),
    ];
    expect(loops(...chain)).toEqual(["/figures/0/derived: a figure calculated from itself: a ← b ← c ← a"]);
  });

  it("is named without those that only lead to it", () => {
    const chain = [
      derived("before", "quotient", "a", "triple"),
      derived("a", "quotient", "b", "triple"),
      derived("b", "quotient", "a", "triple"),
    ];
    expect(loops(...chain)).toEqual(["/figures/1/derived: a figure calculated from itself: a ← b ← a"]);
  });

  it("does not keep two loops from being named", () => {
    const self = (id: string) => derived(id, "quotient", id, "triple");
    expect(loops(self("a"), self("b"))).toHaveLength(2);
  });
});
