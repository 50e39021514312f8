import { queryOptions } from "@tanstack/react-query";
import type { Dossier } from "../dossier/format/model";
import { parseDossier } from "../dossier/format/parse";
import { FORMATS } from "../exhibits/formats";
import { fileName } from "./fileName";
import { LoadError } from "./LoadError";
import { silence } from "./silence";

/** How long the server may say nothing, in milliseconds. */
const PATIENCE = 30_000;

/** Retries if that may help, and never refetches. */
export const QUERY_OPTIONS = {
  // A browser may wrongly report that it is offline, and a query that waits for the network would wait forever.
  networkMode: "offlineFirst",
  staleTime: Number.POSITIVE_INFINITY,
  retry: (failures: number, error: Error) => error instanceof LoadError && error.passing && failures < 2,
  retryDelay: (failures: number) => 400 * 2 ** failures,
} as const;

export const dossierQuery = queryOptions({
  queryKey: ["dossier"],
  queryFn: ({ signal }) => loadDossier(new URL("data/dossier.json", document.baseURI), signal),
  ...QUERY_OPTIONS,
});

/** @throws LoadError if the file does not arrive, DossierError if it is not a dossier */
export async function loadDossier(address: URL, signal: AbortSignal): Promise<Dossier> {
  return parseDossier(readJson(await (await fetchFile(address, signal)).text()), FORMATS);
}

/** @throws LoadError if the file does not arrive whole, or its content type is not JSON */
export async function fetchFile(address: URL, signal: AbortSignal): Promise<Blob> {
  const server = silence(PATIENCE);
  const ends = AbortSignal.any([signal, server.signal]);
  try {
    const response = await fetch(address, { mode: "same-origin", signal: ends });
    checkAnswer(response, address);
    const parts = new TransformStream({
      transform(part, controller) {
        server.heard();
        controller.enqueue(part);
      },
    });
    return await new Response(response.body?.pipeThrough(parts, { signal: ends })).blob();
  } catch (error) {
    throw error instanceof LoadError ? error : brokenOff(error, signal);
  } finally {
    server.over();
  }
}

/** @throws LoadError if the answer has no file, or one that is not JSON */
function checkAnswer({ ok, status, headers }: Response, address: URL): void {
  if (status === 404 || status === 410) throw new LoadError({ kind: "missing", file: fileName(address) });
  if (!ok) throw new LoadError({ kind: "status", status });
  // Some hosts answer a missing file with their front page and 200.
  const type = headers.get("content-type") ?? "";
  if (!/\bjson\b/i.test(type)) throw new LoadError({ kind: "not-json", type });
}

/** Why a request or its answer ended early; the caller's own abort stays as it is. */
function brokenOff(error: unknown, signal: AbortSignal): unknown {
  if (signal.aborted) return error;
  if (error instanceof DOMException && error.name === "TimeoutError")
    return new LoadError({ kind: "timeout" }, { cause: error });
  return new LoadError({ kind: navigator.onLine ? "network" : "offline" }, { cause: error });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new LoadError({ kind: "syntax", detail }, { cause: error });
  }
}
