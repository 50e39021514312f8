import { fileName } from "./fileName";
import { LoadError } from "./LoadError";
import { silence } from "./silence";

/** How long the server may say nothing, in milliseconds. */
const PATIENCE = 30_000;

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
