import { describe, expect, it, vi } from "vitest";
import { acceptDossier } from "../dossier/open/acceptDossier";
import { LIMITS } from "../dossier/open/limits";
import type { Progress } from "../dossier/open/readDossier";
import { dossierFile } from "../dossier/test/testDossier";
import { FORMATS } from "../exhibits/formats";
import { LoadError } from "./LoadError";
import { readFile } from "./readFile";
import { stubWorker } from "./test/fakeWorker";

const TEXT = JSON.stringify(dossierFile());
const signal = () => new AbortController().signal;
const read = (source: Blob | string = TEXT) => readFile(source, signal(), () => {});
const failure = (source?: Blob) => read(source).catch((error: unknown) => error);

/** A worker that never answers. */
const stubSilentWorker = () => stubWorker(() => new Promise(() => {}));

describe("readFile", () => {
  it.each([
    ["a text", TEXT],
    ["a file", new Blob([TEXT])],
    ["a text that is refused", "[]"],
  ])("answers as the rules do, and ends the worker: %s", async (_, source) => {
    const workers = stubWorker();
    const text = typeof source === "string" ? source : TEXT;
    expect(await read(source)).toEqual(acceptDossier(text, FORMATS));
    expect(workers).toHaveLength(1);
    expect(workers[0]?.terminate).toHaveBeenCalledOnce();
  });

  it("says which step it takes, and nothing once it has answered", async () => {
    // Comlink returns a promise for each report. It resolves once the page has received the report.
    let report = (_: Progress): unknown => null;
    stubWorker(async (_, tell) => {
      report = tell;
      await report({ step: "checking", done: 1, of: 2 });
      return acceptDossier("[]", FORMATS);
    });
    const told: Progress[] = [];
    await readFile(TEXT, signal(), (progress) => told.push(progress));
    await report({ step: "preparing", done: 0, of: 1 });
    expect(told).toEqual([
      { step: "reading", done: 0, of: 1 },
      { step: "checking", done: 1, of: 2 },
    ]);
  });

  it("refuses a file that is too large without reading it", async () => {
    const workers = stubWorker();
    const file = Object.defineProperty(new Blob(), "size", { value: LIMITS.bytes + 1 });
    expect(await read(file)).toMatchObject({ refusal: { kind: "too-large" }, problems: [] });
    expect(workers).toEqual([]);
  });

  it("ends at once when it is aborted", async () => {
    const workers = stubSilentWorker();
    const controller = new AbortController();
    const answer = readFile(TEXT, controller.signal, () => {});
    await vi.waitFor(() => expect(workers).toHaveLength(1));
    controller.abort();
    await expect(answer).rejects.toBe(controller.signal.reason);
    expect(workers[0]?.terminate).toHaveBeenCalledOnce();
  });
});

describe("readFile tells whose fault it is:", () => {
  it("a file that is gone or may not be read", async () => {
    const workers = stubWorker();
    const file = Object.assign(new Blob([TEXT]), {
      arrayBuffer: () => Promise.reject(new DOMException("It is gone.", "NotReadableError")),
    });
    expect(await failure(file)).toEqual(new LoadError({ kind: "unreadable" }));
    expect(workers).toEqual([]);
  });

  it("a worker that does not load", async () => {
    const workers = stubSilentWorker();
    const error = failure();
    await vi.waitFor(() => expect(workers).toHaveLength(1));
    workers[0]?.onerror?.({});
    expect(await error).toMatchObject({ fault: { kind: "no-reader" } });
    expect(workers[0]?.terminate).toHaveBeenCalledOnce();
  });

  it("a browser that refuses a worker", async () => {
    vi.stubGlobal("Worker", function Worker() {
      throw new DOMException("No.", "SecurityError");
    });
    expect(await failure()).toMatchObject({ fault: { kind: "no-reader" } });
  });

  it("our code, which throws in the worker", async () => {
    stubWorker(() => {
      throw new TypeError("x is undefined");
    });
    const error = await failure();
    expect(error).toMatchObject({ message: "x is undefined" });
    expect(error).not.toBeInstanceOf(LoadError);
  });

  it("our code, which breaks the worker", async () => {
    const workers = stubSilentWorker();
    const error = failure();
    await vi.waitFor(() => expect(workers).toHaveLength(1));
    workers[0]?.onerror?.({ message: "Uncaught SyntaxError" });
    expect(await error).toMatchObject({ message: "Uncaught SyntaxError" });
    expect(await error).not.toBeInstanceOf(LoadError);
  });
});
