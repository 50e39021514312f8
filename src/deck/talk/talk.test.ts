import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clockWords } from "./clockWords";
import { elapsed, goOn, readyTalk, showSlide, spentOn, startTalk, stopClock, type Talk } from "./talk";

const T0 = 1_700_000_000_000;

describe("a talk", () => {
  test("gives each slide the time that it was on show, over all its turns", () => {
    let talk = startTalk("a", T0);
    talk = showSlide(talk, "b", T0 + 40_000);
    talk = showSlide(talk, "a", T0 + 50_000);
    const now = T0 + 55_000;
    expect(spentOn(talk, "a", now)).toBe(45_000);
    expect(spentOn(talk, "b", now)).toBe(10_000);
    expect(elapsed(talk, now)).toBe(55_000);
  });

  test("does not go on while its clock is stopped", () => {
    const stopped = stopClock(startTalk("a", T0), T0 + 10_000);
    expect(elapsed(stopped, T0 + 60_000)).toBe(10_000);
    const again = goOn(showSlide(stopped, "b", T0 + 60_000), T0 + 60_000);
    expect(elapsed(again, T0 + 65_000)).toBe(15_000);
    expect(spentOn(again, "b", T0 + 65_000)).toBe(5_000);
  });

  test("that is ready starts with the first slide that is turned", () => {
    const ready = readyTalk("a", T0);
    expect(elapsed(ready, T0 + 90_000)).toBe(0);
    expect(elapsed(showSlide(ready, "b", T0 + 90_000), T0 + 95_000)).toBe(5_000);
    expect(showSlide(ready, "a", T0 + 90_000)).toBe(ready);
  });

  test("has no time below zero, even if the computer's clock is set back", () => {
    expect(elapsed(startTalk("a", T0), T0 - 60_000)).toBe(0);
  });

  test("whatever is done, its slides add up to its clock", () => {
    const step = fc.record({ wait: fc.nat(100_000), what: fc.constantFrom("a", "b", "c", "stop", "go") });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        let now = T0;
        let ran = 0;
        let talk: Talk = startTalk("a", now);
        for (const { wait, what } of steps) {
          now += wait;
          if (talk.since !== null) ran += wait;
          if (what === "stop") talk = stopClock(talk, now);
          else if (what === "go") talk = goOn(talk, now);
          else talk = showSlide(talk, what, now);
        }
        expect(elapsed(talk, now)).toBe(ran);
        expect(["a", "b", "c"].reduce((sum, id) => sum + spentOn(talk, id, now), 0)).toBe(ran);
      }),
    );
  });
});

test.each([
  [0, "0:00"],
  [65_000, "1:05"],
  [3_661_000, "1:01:01"],
  [-5, "0:00"],
])("%i ms is %s", (time, text) => {
  expect(clockWords(time)).toBe(text);
});
