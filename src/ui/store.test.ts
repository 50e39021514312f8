import { expect, it, vi } from "vitest";
import { createStore } from "./store";

it("tells those who listen of each change, and of nothing else", () => {
  const { now, set, subscribe } = createStore(1);
  const [first, second] = [vi.fn(), vi.fn()];
  const stop = subscribe(first);
  subscribe(second);
  expect(now()).toBe(1);
  set(1);
  expect(first).not.toHaveBeenCalled();
  set(2);
  expect(now()).toBe(2);
  expect(first).toHaveBeenCalledTimes(1);
  stop();
  set(Number.NaN);
  set(Number.NaN);
  expect(first).toHaveBeenCalledTimes(1);
  expect(second).toHaveBeenCalledTimes(2);
});
