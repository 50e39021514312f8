import { cleanup, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type Shared, useSync } from "./useSync";

const showing = (slide: string): Shared => ({
  query: `?slide=${slide}`,
  deck: {
    blank: null,
    panel: null,
    tablePage: null,
    pointer: false,
    pen: false,
    lit: [],
    built: null,
    all: false,
    digits: "",
  },
});
const FIRST = showing("title");
const SECOND = showing("revenue");
const THIRD = showing("meetings");

/** What this window has told the others. */
const told: unknown[] = [];
const channel = { post: (message: unknown) => told.push(message), hear: (_: { data: unknown }) => {} };

beforeEach(() => {
  vi.stubGlobal(
    "BroadcastChannel",
    class {
      postMessage = channel.post;
      close = () => {};
      set onmessage(hear: typeof channel.hear) {
        channel.hear = hear;
      }
    },
  );
});
afterEach(cleanup);

/** A window that shows what a test has it show: what it hears may be shown later. */
function openWindow({ leads = true } = {}) {
  told.length = 0;
  const follow = vi.fn();
  const { rerender } = renderHook(({ shown }) => useSync("talk", leads, shown, null, follow), {
    initialProps: { shown: FIRST },
  });
  expect(told).toEqual([leads ? { kind: "state", shared: FIRST } : { kind: "hello" }]);
  told.length = 0;
  return {
    follow,
    hear: (shared: Shared) => channel.hear({ data: { kind: "state", shared } }),
    hearAnswer: (shared: Shared) => channel.hear({ data: { kind: "answer", shared } }),
    show: (shown: Shared) => rerender({ shown }),
  };
}

it("tells nothing back of two states that it hears in a row and shows late", () => {
  const { follow, hear, show } = openWindow();
  hear(SECOND);
  hear(THIRD);
  show(SECOND);
  show(THIRD);
  expect(follow.mock.calls).toEqual([[SECOND], [THIRD]]);
  expect(told).toEqual([]);
});

it("tells what its own reader changes, also back to a state that was heard before", () => {
  const { hear, show } = openWindow();
  hear(SECOND);
  hear(THIRD);
  show(THIRD);
  show(SECOND);
  expect(told).toEqual([{ kind: "state", shared: SECOND }]);
});

it("takes over what the others show when it comes in, once", () => {
  const { follow, hearAnswer } = openWindow({ leads: false });
  hearAnswer(SECOND);
  hearAnswer(THIRD);
  expect(follow.mock.calls).toEqual([[SECOND]]);
});

it("follows no answer that comes after its own reader has changed something, nor one that another asked for", () => {
  const late = openWindow({ leads: false });
  late.show(SECOND);
  late.hearAnswer(FIRST);
  expect(late.follow).not.toHaveBeenCalled();
  expect(told).toEqual([{ kind: "state", shared: SECOND }]);
  const leading = openWindow();
  leading.hearAnswer(SECOND);
  expect(leading.follow).not.toHaveBeenCalled();
});
