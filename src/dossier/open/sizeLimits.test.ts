import { describe, expect, it } from "vitest";
import { worded } from "../test/testDossier";
import { oversizeProblem } from "./sizeLimits";

const PLACE = ["events", 1];
function found(value: unknown) {
  const problem = oversizeProblem({ list: "events", index: 1, id: "a" }, PLACE, value);
  return problem && worded(problem);
}

describe("oversizeProblem", () => {
  it("is none in what is as large as may be", () => {
    expect(found("a".repeat(10_000))).toBeNull();
    expect(found({ ["k".repeat(100)]: 1 })).toBeNull();
    expect(found(Array.from({ length: 49_999 }, () => 0))).toBeNull();
    expect(found({ a: [null, true, 1, { b: "c" }] })).toBeNull();
  });

  it("names a longer text, where it stands", () => {
    expect(found({ a: [{ b: "c" }, { d: "x".repeat(10_001) }] })).toMatchObject({
      record: 'Event "a"',
      path: "/events/1/a/1/d",
      expected: "text of at most 10000 characters",
      found: expect.stringMatching(/^"x+…$/),
      remedy: "Write text of at most 10000 characters.",
    });
  });

  it("names a field of a longer name, by where it stands", () => {
    expect(found({ a: { b: 1 }, c: { ["k".repeat(101)]: "x".repeat(10_001) } })).toMatchObject({
      record: 'Event "a"',
      path: "/events/1/c",
      expected: "a known field",
      found: expect.stringMatching(/^"k+/),
      remedy: expect.stringMatching(/^Remove "k+.*\.$/),
    });
  });

  it("names a record of more values", () => {
    expect(found({ a: Array.from({ length: 49_999 }, () => 0) })).toMatchObject({
      record: 'Event "a"',
      path: "/events/1",
      expected: "at most 50000 values in one record",
      found: "more",
      remedy: "Split it into several.",
    });
  });
});
