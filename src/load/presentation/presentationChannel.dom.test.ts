import { afterEach, expect, it, vi } from "vitest";
import { openPresentationChannel } from "./presentationChannel";

const other = { postMessage: vi.fn() };

/** What another window sends, if the browser has no channel between windows. */
const receive = (message: unknown, presentation = "talk") => {
  const event = new MessageEvent("message", { data: { presentation, message } });
  Object.defineProperty(event, "source", { value: other });
  dispatchEvent(event);
};

afterEach(() => {
  vi.unstubAllGlobals();
  other.postMessage.mockClear();
});

it("reaches another window from its first message on, also once it was closed and opened again", () => {
  vi.stubGlobal("BroadcastChannel", undefined);
  const hear = vi.fn();
  const first = openPresentationChannel("talk", hear);
  first.post("nobody");
  receive("of another presentation", "other");
  first.post("nobody yet");
  expect(other.postMessage).not.toHaveBeenCalled();
  receive("hello");
  first.post("answer");
  first.close();
  const second = openPresentationChannel("talk", hear);
  second.post("again");
  second.close();
  receive("after the end");
  expect(hear.mock.calls).toEqual([["hello"]]);
  expect(other.postMessage.mock.calls.map(([envelope]) => envelope)).toEqual([
    { presentation: "talk", message: "answer" },
    { presentation: "talk", message: "again" },
  ]);
});
