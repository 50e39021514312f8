import { QueryClient } from "@tanstack/react-query";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { dossierFile } from "../dossier/test/testDossier";
import { LoadError, RefusedError } from "./LoadError";
import { namedQuery } from "./namedQuery";
import { stubWorker } from "./test/fakeWorker";

const TEXT = JSON.stringify(dossierFile());
const JSON_TYPE = { "content-type": "application/json" };
const NETWORK = new TypeError("Failed to fetch");
const TIMEOUT = new DOMException("The operation timed out.", "TimeoutError");

const fetched = vi.fn<(address: URL) => Promise<Response>>();
const answer = (body: BodyInit, init: ResponseInit = { headers: JSON_TYPE }) =>
  fetched.mockImplementation(async () => new Response(body, init));
const fail = (error: Error) => fetched.mockRejectedValue(error);
/** A body of which nothing more arrives. */
const cut = () =>
  new ReadableStream({
    start: (controller) => controller.error(NETWORK),
  });
const ask = (named = "more/mine.json") =>
  new QueryClient().fetchQuery(namedQuery(named, () => {})).catch((reason: unknown) => reason);

beforeEach(() => {
  vi.stubGlobal("fetch", fetched);
  vi.stubGlobal("navigator", { onLine: true });
  vi.spyOn(document, "baseURI", "get").mockReturnValue(`${location.origin}/sub/page.html?year=2024#top`);
  stubWorker();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  fetched.mockReset();
});

describe("namedQuery", () => {
  it("asks for the file that is named, relative to the page, and answers with its dossier", async () => {
    answer(TEXT);
    expect(await ask()).toMatchObject({ name: "mine.json", addressed: true, dossier: { title: "Bread" } });
    expect(String(fetched.mock.calls[0]?.[0])).toBe(`${location.origin}/sub/more/mine.json`);
  });

  it.each([
    "https://elsewhere.example/mine.json",
    "//elsewhere.example/mine.json",
    "data:application/json,{}",
  ])("asks no other site: %s", async (named) => {
    expect(await ask(named)).toMatchObject({ fault: { kind: "elsewhere" } });
    expect(fetched).not.toHaveBeenCalled();
  });

  it("reads over a byte order mark, and letters beyond ASCII", async () => {
    answer(`\uFEFF${JSON.stringify(dossierFile({ title: "Bäckerei 李" }))}`);
    expect(await ask()).toMatchObject({ dossier: { title: "Bäckerei 李" } });
  });

  it("asks again twice, later each time, if that may help", async () => {
    vi.useFakeTimers();
    fail(NETWORK);
    const ended = ask();
    const asked: number[] = [];
    for (const wait of [0, 399, 1, 799, 1, 60_000]) {
      await vi.advanceTimersByTimeAsync(wait);
      asked.push(fetched.mock.calls.length);
    }
    expect(asked).toEqual([1, 1, 2, 2, 3, 3]);
    expect(await ended).toMatchObject({ fault: { kind: "network" } });
  });

  it("has the dossier if the second answer is one", async () => {
    fetched.mockRejectedValueOnce(NETWORK).mockResolvedValueOnce(new Response(TEXT, { headers: JSON_TYPE }));
    expect(await ask()).toMatchObject({ dossier: { title: "Bread" } });
  });

  it.each([
    ["a file that is missing", () => answer("", { status: 404 }), 1],
    ["a refusal", () => answer("", { status: 403 }), 1],
    ["a front page", () => answer("<!doctype html>", { headers: { "content-type": "text/html" } }), 1],
    ["a server that does not answer", () => fail(TIMEOUT), 1],
    ["a server's error", () => answer("", { status: 500 }), 3],
    [
      "a body that is cut",
      () => fetched.mockImplementation(async () => new Response(cut(), { headers: JSON_TYPE })),
      3,
    ],
  ])("asks once for what stays, three times for what passes: %s", async (_, arrange, times) => {
    vi.useFakeTimers();
    arrange();
    const ended = ask();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await ended).toBeInstanceOf(LoadError);
    expect(fetched).toHaveBeenCalledTimes(times);
  });

  it.each([
    ["a front page that is sent as JSON", "<!doctype html><title>Bread</title>"],
    ["nothing", ""],
    ["half of the file", TEXT.slice(0, TEXT.length / 2)],
    ["a comma too many", TEXT.replace("}]", "},]")],
    ["two files", TEXT + TEXT],
    ["a file that is no dossier", "{}"],
  ])("asks once for a file that is refused: %s", async (_, text) => {
    answer(text);
    expect(await ask()).toBeInstanceOf(RefusedError);
    expect(fetched).toHaveBeenCalledOnce();
  });
});
