import { proxy, wrap } from "comlink";
import type { Accepted, Refused } from "../dossier/open/acceptDossier";
import { tooLarge } from "../dossier/open/fileText";
import { type DossierReader, dossierOf, type Progress } from "../dossier/open/readDossier";
import { adopt } from "../dossier/query/prepare";
import { LoadError } from "./LoadError";
import { startReader } from "./startReader";

/**
 * Reads a dossier that anybody may have written, in a worker, until the page can show it.
 * @param signal ends the worker at once
 * @throws LoadError if the file cannot be read or the worker does not load, the signal's reason if it is aborted;
 * any other error is a bug of ours
 */
export async function readFile(
  source: Blob | string,
  signal: AbortSignal,
  tell: (progress: Progress) => void,
): Promise<Accepted | Refused> {
  // The file may be larger than memory, so it is not read at all.
  const refusal = typeof source === "string" ? null : tooLarge(source.size);
  if (refusal) return { refusal, problems: [] };
  tell({ step: "reading", done: 0, of: 1 });
  const content = typeof source === "string" ? source : await bytesOf(source);
  signal.throwIfAborted();
  return await inWorker(content, signal, tell);
}

/** Reads the file in the page: in WebKit a worker that was started from a blob cannot. */
async function bytesOf(file: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new LoadError({ kind: "unreadable" }, { cause });
  }
}

async function inWorker(
  content: Uint8Array | string,
  signal: AbortSignal,
  tell: (progress: Progress) => void,
): Promise<Accepted | Refused> {
  const worker = start();
  const interrupted = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason));
    // An event without a message means that the script has not loaded.
    worker.onerror = ({ message }) =>
      reject(message ? new Error(message) : new LoadError({ kind: "no-reader" }));
    worker.onmessageerror = () => reject(new Error("The answer of the worker cannot be read."));
  });
  let isRunning = true;
  // Progress has its own channel, because a report may come after the result.
  const tellWhileRunning = (progress: Progress) => {
    if (isRunning) tell(progress);
  };
  try {
    const { read, prepare } = wrap<DossierReader>(worker);
    const answer = await Promise.race([read(content, proxy(tellWhileRunning)), interrupted]);
    if (answer.refusal !== null) return answer;
    // Called first, so that the worker prepares while this thread makes the dossier.
    const preparing = prepare();
    const { speaker, remember, ...rest } = answer;
    const dossier = dossierOf(content, answer);
    adopt(dossier, await Promise.race([preparing, interrupted]));
    return { ...rest, dossier };
  } finally {
    isRunning = false;
    worker.terminate();
  }
}

/** Some browsers refuse a worker by an exception. */
function start(): Worker {
  try {
    return startReader();
  } catch (cause) {
    throw new LoadError({ kind: "no-reader" }, { cause });
  }
}

/** What came of reading. If it was not stopped: the file cannot be read, its reader did not load, or our code failed. */
export type ReadResult =
  | { readonly kind: "read"; readonly answer: Accepted | Refused }
  | { readonly kind: "stopped" | "unreadable" | "no-reader" | "our-fault" };

/** As `readFile`, but never throws. A bug of ours is logged. */
export async function tryReadFile(
  ...[source, signal, tell]: Parameters<typeof readFile>
): Promise<ReadResult> {
  try {
    return { kind: "read", answer: await readFile(source, signal, tell) };
  } catch (error) {
    if (signal.aborted) return { kind: "stopped" };
    if (error instanceof LoadError && (error.fault.kind === "unreadable" || error.fault.kind === "no-reader"))
      return { kind: error.fault.kind };
    console.error(error);
    return { kind: "our-fault" };
  }
}
