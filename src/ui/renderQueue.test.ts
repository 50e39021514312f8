import { beforeEach, expect, it, vi } from "vitest";
import { takeTurn } from "./renderQueue";

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("requestAnimationFrame", (run: () => void) => setTimeout(run, 16));
  vi.stubGlobal("cancelAnimationFrame", clearTimeout);
  return () => {
    vi.runAllTimers();
    vi.useRealTimers();
  };
});

it("comes after the next frame, and not before the one that has its turn is through", () => {
  const ran: string[] = [];
  const first = takeTurn(() => ran.push("first"));
  const second = takeTurn(() => ran.push("second"));
  expect(ran).toEqual([]);
  vi.advanceTimersByTime(17);
  expect(ran).toEqual(["first"]);
  vi.advanceTimersByTime(500);
  expect(ran).toEqual(["first"]);
  first();
  vi.advanceTimersByTime(17);
  expect(ran).toEqual(["first", "second"]);
  second();
});

it("is not waited for without end", () => {
  const ran: string[] = [];
  const first = takeTurn(() => ran.push("first"));
  const second = takeTurn(() => ran.push("second"));
  vi.advanceTimersByTime(1_100);
  expect(ran).toEqual(["first", "second"]);
  // Too late to end the turn of another.
  first();
  const third = takeTurn(() => ran.push("third"));
  vi.advanceTimersByTime(100);
  expect(ran).toEqual(["first", "second"]);
  second();
  vi.advanceTimersByTime(100);
  expect(ran).toEqual(["first", "second", "third"]);
  third();
});

it("does not come where it is not wanted any more", () => {
  const ran: string[] = [];
  const first = takeTurn(() => ran.push("first"));
  const second = takeTurn(() => ran.push("second"));
  first();
  vi.advanceTimersByTime(100);
  expect(ran).toEqual(["second"]);
  second();
});

it("comes where the window gets no frames", () => {
  vi.stubGlobal("requestAnimationFrame", () => 0);
  const ran: string[] = [];
  const done = takeTurn(() => ran.push("covered"));
  vi.advanceTimersByTime(101);
  expect(ran).toEqual(["covered"]);
  done();
});
