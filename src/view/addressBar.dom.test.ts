import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { addressBar } from "./addressBar";

const STATE = "opened";
const PAUSE = 400;

let written: string[] = [];
let told = 0;
let close = () => {};

/** The address of a page that opens at that one. */
function openAt(address: string) {
  history.replaceState(STATE, "", address);
  for (const step of ["push", "replace"] as const) {
    vi.spyOn(history, `${step}State`).mockImplementation((...to) => {
      History.prototype[`${step}State`].apply(history, to);
      written.push(`${step} ${location.search}${location.hash}`);
    });
  }
  const bar = addressBar();
  close = bar.subscribe(() => {
    told += 1;
  });
  return bar;
}

beforeEach(() => {
  vi.useFakeTimers();
  written = [];
  told = 0;
});
afterEach(() => {
  close();
  vi.runAllTimers();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it("adds a step, and keeps path, fragment and state", () => {
  const bar = openAt("/charts/?q=a#exhibit");
  bar.push("?q=b");
  expect(bar.query()).toBe("?q=b");
  expect(written).toEqual([]);
  vi.advanceTimersByTime(0);
  bar.push("?");
  vi.advanceTimersByTime(0);
  expect(location.pathname + location.search + location.hash).toBe("/charts/#exhibit");
  expect(written).toEqual(["push ?q=b#exhibit", "push #exhibit"]);
  expect(history.state).toBe(STATE);
  expect(told).toBe(2);
});

it("writes the first of many changes soon, then the last ones at intervals, and tells of each", () => {
  const bar = openAt("/");
  for (let typed = 1; typed <= 300; typed++) {
    bar.replace(`?q=${typed}`);
    expect(bar.query()).toBe(`?q=${typed}`);
    vi.advanceTimersByTime(33);
  }
  vi.advanceTimersByTime(PAUSE);
  expect(told).toBe(300);
  expect(written.at(0)).toBe("replace ?q=1");
  expect(written.at(-1)).toBe("replace ?q=300");
  // 300 changes took 10 seconds.
  expect(written.length).toBeLessThanOrEqual(1 + Math.ceil(10_000 / PAUSE));
});

it("writes what waits before a step, and as the page or the field is left", () => {
  const bar = openAt("/");
  bar.replace("?q=a");
  vi.advanceTimersByTime(0);
  bar.replace("?q=ab");
  bar.push("?year=2017&q=ab");
  vi.advanceTimersByTime(0);
  expect(written).toEqual(["replace ?q=a", "replace ?q=ab", "push ?year=2017&q=ab"]);
  bar.replace("?year=2017&q=abc");
  dispatchEvent(new Event("pagehide"));
  expect(written.at(-1)).toBe("replace ?year=2017&q=abc");
  bar.replace("?year=2017&q=abcd");
  document.body.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
  expect(written.at(-1)).toBe("replace ?year=2017&q=abc");
  vi.advanceTimersByTime(0);
  expect(written.at(-1)).toBe("replace ?year=2017&q=abcd");
});

it("gives up what waits when the browser goes to another step", () => {
  const bar = openAt("/");
  bar.replace("?q=a");
  vi.advanceTimersByTime(0);
  bar.replace("?q=ab");
  History.prototype.replaceState.call(history, STATE, "", "/?year=2017");
  dispatchEvent(new PopStateEvent("popstate"));
  vi.advanceTimersByTime(PAUSE);
  expect(bar.query()).toBe("?year=2017");
  expect(written).toEqual(["replace ?q=a"]);
  expect(told).toBe(3);
});

it("writes nothing for the address that it has", () => {
  const bar = openAt("/?q=a");
  bar.push("?q=a");
  bar.replace("?q=a");
  bar.replace("?q=b");
  vi.advanceTimersByTime(0);
  expect(written).toEqual(["replace ?q=b"]);
});

it("writes a change right after a step as part of that step", () => {
  const bar = openAt("/");
  bar.push("?slide=a");
  bar.replace("?slide=b");
  vi.advanceTimersByTime(PAUSE);
  expect(written).toEqual(["push ?slide=b"]);
});
