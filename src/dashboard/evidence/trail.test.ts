import { describe, expect, it } from "vitest";
import { nextTrail, type Trail } from "./trail";

/** "a" by a link, "<a" by Back, "a?" with other filters. */
function walk(...steps: readonly string[]): Trail {
  return steps.reduce<Trail>((trail, step) => {
    const [, back, evidence, base] = /^(<?)(\w*)(\??)$/.exec(step) ?? [];
    return nextTrail(trail, { evidence: evidence || null, base: base ?? "" }, back === "<");
  }, []);
}
const names = (...steps: readonly string[]) => walk(...steps).map(({ evidence }) => evidence);

describe("the way through the evidence", () => {
  it("begins where the drawer was opened", () => {
    expect(names("a")).toEqual(["a"]);
  });

  it("goes on with each link, to what was open before as well", () => {
    expect(names("a", "b", "c")).toEqual(["a", "b", "c"]);
    expect(names("a", "b", "a")).toEqual(["a", "b", "a"]);
  });

  it("goes back, and forward again", () => {
    expect(names("a", "b", "<a")).toEqual(["a"]);
    expect(names("a", "b", "<a", "<b")).toEqual(["a", "b"]);
  });

  it("ends with the drawer", () => {
    expect(names("a", "b", "")).toEqual([]);
    expect(names("a", "b", "", "c")).toEqual(["c"]);
    expect(names("a", "b", "<")).toEqual([]);
  });

  it("knows that the filters have changed meanwhile", () => {
    expect(walk("a", "b", "b?").map(({ hasMoved }) => hasMoved)).toEqual([false, true]);
    expect(walk("a", "a").map(({ hasMoved }) => hasMoved)).toEqual([false]);
  });

  it("knows that another window has led it, to which the browser's Back does not lead", () => {
    expect(walk("a", "<b").map(({ hasMoved }) => hasMoved)).toEqual([false, true]);
  });
});
