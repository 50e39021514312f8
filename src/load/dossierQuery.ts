import { queryOptions } from "@tanstack/react-query";
import type { Dossier } from "../dossier/format/model";
import { parseDossier } from "../dossier/format/parse";
import { FORMATS } from "../exhibits/formats";
import { fileName } from "./fileName";
import { LoadError } from "./LoadError";

/** How long the server may take, in milliseconds. */
const TIMEOUT = 30_000;

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
  const response = await reach(address, signal);
  if (response.status === 404 || response.status === 410)
    throw new LoadError({ kind: "missing", file: fileName(address) });
  if (!response.ok) throw new LoadError({ kind: "status", status: response.status });
  // Some hosts answer a missing file with their front page and 200.
  const type = response.headers.get("content-type") ?? "";
  if (!/\bjson\b/i.test(type)) throw new LoadError({ kind: "not-json", type });
  return response.blob().catch((error: unknown): never => {
    throw brokenOff(error, signal);
  });
}

async function reach(address: URL, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(address, {
      mode: "same-origin",
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)]),
    });
  } catch (error) {
    throw brokenOff(error, signal);
  }
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
