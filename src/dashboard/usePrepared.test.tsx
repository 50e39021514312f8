import { cleanup, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { event, testDossier } from "../dossier/test/testDossier";
import { textsOf } from "../view/selection";
import { usePrepared } from "./usePrepared";

const dossier = testDossier({ events: Array.from({ length: 500 }, (_, at) => event({ id: `event-${at}` })) });
/** The browser is at rest once. It may take long until it is again. */
const requestIdleCallback = vi.fn((run: () => void) => setTimeout(run));
/** Each look at the clock is 5 ms after the one before, so that a slice of 8 ms has one step. */
let now = 0;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("requestIdleCallback", requestIdleCallback);
  vi.spyOn(performance, "now").mockImplementation(() => {
    now += 5;
    return now;
  });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
  requestIdleCallback.mockClear();
});

const isReady = () => textsOf(dossier).figures.step() && textsOf(dossier).events.step();

it("prepares a large dossier slice by slice without waiting to be idle again, and stops with its page", () => {
  const { unmount } = renderHook(() => usePrepared(dossier));
  vi.advanceTimersToNextTimer();
  unmount();
  vi.runAllTimers();
  expect(isReady()).toBe(false);
  renderHook(() => usePrepared(dossier));
  vi.runAllTimers();
  expect(isReady()).toBe(true);
  expect(requestIdleCallback).toHaveBeenCalledTimes(2);
});
