import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NO_PLAN, type Plan, paceOf, plannedLength, plannedTimes } from "./plan";

const SLIDES = ["title", "revenue", "meetings", "growth", "sources"];
const REHEARSED: Plan = {
  minutes: null,
  seconds: { title: 30, revenue: 270, meetings: 60, growth: 120, sources: 20 },
};
const MINUTE = 60_000;

describe("the length", () => {
  test.each([
    ["without a plan", NO_PLAN, null],
    ["given", { minutes: 20, seconds: null }, 20 * MINUTE],
    ["rehearsed", REHEARSED, 500_000],
    ["given to what was rehearsed", { ...REHEARSED, minutes: 10 }, 10 * MINUTE],
    ["rehearsed with other slides", { minutes: null, seconds: { other: 50 } }, null],
  ])("%s", (_, plan, length) => {
    expect(plannedLength(plan, SLIDES)).toBe(length);
  });
});

describe("the times of slides", () => {
  test("are none without a rehearsal: no slide is as long as the others", () => {
    expect(plannedTimes({ minutes: 20, seconds: null }, SLIDES)).toBeNull();
  });

  test("are those of the rehearsal", () => {
    expect(plannedTimes(REHEARSED, SLIDES)).toEqual([30_000, 270_000, 60_000, 120_000, 20_000]);
  });

  test("are stretched to a given length", () => {
    expect(plannedTimes({ ...REHEARSED, minutes: 10 }, SLIDES)?.[1]).toBeCloseTo(324_000);
  });

  test("have an average for a slide that is new", () => {
    expect(plannedTimes(REHEARSED, [...SLIDES, "new"])?.at(-1)).toBe(100_000);
  });

  test("fill a given length, whatever was rehearsed", () => {
    const seconds = fc.dictionary(fc.constantFrom(...SLIDES), fc.integer({ min: 1, max: 900 }), {
      minKeys: 1,
    });
    fc.assert(
      fc.property(seconds, fc.integer({ min: 1, max: 600 }), (rehearsed, minutes) => {
        const times = plannedTimes({ minutes, seconds: rehearsed }, SLIDES) ?? [];
        expect(times.reduce((sum, time) => sum + time, 0)).toBeCloseTo(minutes * MINUTE, 3);
      }),
    );
  });
});

describe("the pace", () => {
  test.each([
    ["nothing planned", NO_PLAN, 4, 20 * MINUTE, { kind: "none" }],
    ["a length alone, on the first slides", { minutes: 10, seconds: null }, 2, 9 * MINUTE, { kind: "none" }],
    [
      "a length alone, later",
      { minutes: 10, seconds: null },
      3,
      6 * MINUTE,
      { kind: "each", time: 2 * MINUTE },
    ],
    ["a length alone, past it", { minutes: 10, seconds: null }, 3, 11 * MINUTE, { kind: "none" }],
    ["within a long slide's time", REHEARSED, 1, 290_000, { kind: "level" }],
    ["after a short slide", REHEARSED, 1, 5_000, { kind: "level" }],
    ["too long on a long slide", REHEARSED, 1, 425_000, { kind: "behind", minutes: 2 }],
    ["past the longest slide at once", REHEARSED, 2, 60_000, { kind: "ahead", minutes: 4 }],
  ])("%s", (_, plan, at, gone, pace) => {
    expect(paceOf(plan, SLIDES, at, gone)).toEqual(pace);
  });

  test("of a talk that goes as rehearsed is never ahead or behind", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 600 }), { minLength: 5, maxLength: 5 }), (times) => {
        const plan = {
          minutes: null,
          seconds: Object.fromEntries(SLIDES.map((id, at) => [id, times[at] ?? 0])),
        };
        let gone = 0;
        for (const [at, time] of times.entries()) {
          expect(paceOf(plan, SLIDES, at, gone).kind).toBe("level");
          gone += time * 1000;
          expect(paceOf(plan, SLIDES, at, gone).kind).toBe("level");
        }
      }),
    );
  });
});
