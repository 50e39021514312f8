import { afterEach, expect, it, vi } from "vitest";
import { transferDossier } from "./transferDossier";

/** The channel between the windows, with an answer to each message. */
function stubChannel(answer: (message: unknown) => unknown) {
  const close = vi.fn();
  vi.stubGlobal("BroadcastChannel", function BroadcastChannel() {
    const channel = {
      onmessage: (_: { readonly data: unknown }) => {},
      postMessage: (message: unknown) => queueMicrotask(() => channel.onmessage({ data: answer(message) })),
      close,
    };
    return channel;
  });
  return close;
}

const ask = (signal = new AbortController().signal) => transferDossier("talk", signal);

afterEach(() => void vi.useRealTimers());

it("asks the other windows, and has the file that one of them answers with", async () => {
  const source = new Blob(["{}"]);
  const close = stubChannel((asked) => {
    expect(asked).toEqual({ kind: "which-dossier" });
    return { kind: "dossier", name: "mine.json", source };
  });
  expect(await ask()).toMatchObject({ name: "mine.json", source });
  expect(close).toHaveBeenCalledOnce();
});

it("gives up if no window answers so", async () => {
  vi.useFakeTimers();
  const close = stubChannel(() => ({ kind: "dossier", name: 5 }));
  const asked = ask().catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await asked).toMatchObject({ fault: { kind: "no-window" } });
  expect(close).toHaveBeenCalledOnce();
});

it("ends when it is aborted", async () => {
  const close = stubChannel(() => null);
  const controller = new AbortController();
  const asked = ask(controller.signal);
  controller.abort();
  await expect(asked).rejects.toBe(controller.signal.reason);
  expect(close).toHaveBeenCalledOnce();
});
