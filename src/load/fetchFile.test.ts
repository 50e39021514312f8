import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fetchFile } from "./fetchFile";
import { LoadError } from "./LoadError";

const ADDRESS = new URL("https://example.org/data/dossier.json");
const JSON_TYPE = { "content-type": "application/json" };
const TEXT = JSON.stringify({ title: "Bäckerei 李", events: Array.from({ length: 20 }, (_, at) => at) });

type Fetch = (address: URL, options: { readonly signal: AbortSignal }) => Promise<Response>;
const fetched = vi.fn<Fetch>();
const reader = () => new AbortController().signal;
const load = (signal = reader()) => fetchFile(ADDRESS, signal);

const answer = (body: BodyInit | null, init: ResponseInit = { headers: JSON_TYPE }) =>
  fetched.mockImplementation(async () => new Response(body, init));
const fail = (error: Error) => fetched.mockRejectedValue(error);
/** A body of which the first half arrives. */
const broken = (error: Error) =>
  new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(TEXT.slice(0, TEXT.length / 2)));
      controller.error(error);
    },
  });
/** A body that arrives in parts. */
function slowly() {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  return {
    readable,
    send: (text: string) => void writer.write(new TextEncoder().encode(text)).catch(() => {}),
    end: () => void writer.close(),
  };
}
const TIMEOUT = new DOMException("The operation timed out.", "TimeoutError");
const NETWORK = new TypeError("Failed to fetch");

beforeEach(() => {
  vi.stubGlobal("fetch", fetched);
  vi.stubGlobal("navigator", { onLine: true });
});
afterEach(() => {
  vi.useRealTimers();
  fetched.mockReset();
});

/** What a load ends in: the fault, and whether it is asked again. */
async function fault(signal?: AbortSignal): Promise<unknown> {
  const error: unknown = await load(signal).catch((reason: unknown) => reason);
  if (!(error instanceof LoadError)) return error;
  return { ...error.fault, again: error.passing };
}

describe("fetchFile", () => {
  it.each([
    "application/json",
    "application/json; charset=utf-8",
    "APPLICATION/JSON",
    "application/geo+json",
    "text/json",
  ])("fetches a file that is sent as %s", async (type) => {
    answer(TEXT, { headers: { "content-type": type } });
    expect(await (await load()).text()).toBe(TEXT);
    expect(fetched).toHaveBeenCalledExactlyOnceWith(ADDRESS, expect.anything());
  });

  it.each([
    [404, { kind: "missing", file: "dossier.json", again: false }],
    [410, { kind: "missing", file: "dossier.json", again: false }],
    [401, { kind: "status", status: 401, again: false }],
    [403, { kind: "status", status: 403, again: false }],
    [500, { kind: "status", status: 500, again: true }],
    [503, { kind: "status", status: 503, again: true }],
  ])("takes no file from an answer of %i", async (status, expected) => {
    answer(TEXT, { status, headers: JSON_TYPE });
    expect(await fault()).toEqual(expected);
  });

  it.each(["text/html", "text/html; charset=utf-8", "application/jsonp", "text/plain", ""])(
    "takes no file from what is sent as %j",
    async (type) => {
      answer("<!doctype html>", { headers: { "content-type": type } });
      expect(await fault()).toEqual({ kind: "not-json", type, again: false });
    },
  );

  it("takes no file from what is sent without a type", async () => {
    fetched.mockImplementation(async () => new Response(new TextEncoder().encode(TEXT)));
    expect(await fault()).toEqual({ kind: "not-json", type: "", again: false });
  });

  it.each([
    ["a network that fails", NETWORK, { kind: "network", again: true }],
    ["a server that does not answer", TIMEOUT, { kind: "timeout", again: false }],
  ])("names %s, before the answer and amid it", async (_, error, expected) => {
    fail(error);
    expect(await fault()).toEqual(expected);
    answer(broken(error));
    expect(await fault()).toEqual(expected);
  });

  it("tells a browser without a network from a network that fails", async () => {
    vi.stubGlobal("navigator", { onLine: false });
    fail(NETWORK);
    expect(await fault()).toEqual({ kind: "offline", again: false });
  });

  it("gives up on a server that says nothing for half a minute, before its answer", async () => {
    vi.useFakeTimers();
    fetched.mockImplementation(
      (_, { signal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener("abort", () => reject(signal.reason));
        }),
    );
    const ended = fault();
    await vi.advanceTimersByTimeAsync(29_999);
    expect(await Promise.race([ended, "waits"])).toBe("waits");
    await vi.advanceTimersByTimeAsync(1);
    expect(await ended).toEqual({ kind: "timeout", again: false });
  });

  it("waits for a file that keeps arriving, and gives up on one that stops amid it", async () => {
    vi.useFakeTimers();
    const { readable, send, end } = slowly();
    answer(readable);
    const whole = load();
    for (const part of [TEXT.slice(0, 10), TEXT.slice(10, 20), TEXT.slice(20)]) {
      await vi.advanceTimersByTimeAsync(29_000);
      send(part);
    }
    end();
    await vi.advanceTimersByTimeAsync(1);
    expect(await (await whole).text()).toBe(TEXT);

    const stopped = slowly();
    answer(stopped.readable);
    const ended = fault();
    stopped.send(TEXT.slice(0, 10));
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await ended).toEqual({ kind: "timeout", again: false });
  });

  it("ends as the reader who leaves ends it, before the answer and amid it", async () => {
    const gone = AbortSignal.abort();
    fail(gone.reason);
    expect(await fault(gone)).toBe(gone.reason);
    answer(broken(gone.reason));
    expect(await fault(gone)).toBe(gone.reason);
  });

  it("keeps the cause", async () => {
    fail(NETWORK);
    await expect(load()).rejects.toMatchObject({ cause: NETWORK });
  });
});
