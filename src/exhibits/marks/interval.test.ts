import { describe, expect, it } from "vitest";
import { intervalParts } from "./interval";

describe("intervalParts", () => {
  it.each([
    ["above zero", { zero: 10, nearer: 30, end: 50 }, [10, 30], { nearer: 28, end: 50 }],
    ["below zero", { zero: 60, nearer: 40, end: 20 }, [60, 40], { nearer: 40, end: 18 }],
    ["from zero", { zero: 10, nearer: 10, end: 50 }, null, { nearer: 8, end: 50 }],
    ["around zero, farther above it", { zero: 40, nearer: 20, end: 80 }, null, { nearer: 18, end: 80 }],
    ["around zero, farther below it", { zero: 40, nearer: 50, end: 10 }, null, { nearer: 50, end: 8 }],
  ])("has a certain part and caps outside of the possible one: %s", (_, ends, certain, caps) => {
    expect(intervalParts(ends, 2)).toEqual({ certain, possible: [ends.nearer, ends.end], caps });
  });
});
