import type { Accepted, Refused } from "../acceptDossier";
import { type Parcel, type Progress, unpacker } from "./parcels";
import { startWorker } from "./startWorker";

/** Why there is no answer: the file cannot be read, or what reads it does not come. */
export class ReadingError extends Error {
  readonly kind: "unreadable" | "no-reader";
  constructor(kind: ReadingError["kind"]) {
    super(`A dossier could not be read: ${kind}.`);
    this.kind = kind;
  }
}

/**
 * Reads a dossier that anybody may have written, beside the page, until the page can show it.
 * @param source a file, or a text
 * @param signal stops it at once
 * @throws ReadingError where there is no answer, the signal's reason where it was stopped
 */
export function readDossier(
  source: Blob | string,
  signal: AbortSignal,
  heard: (progress: Progress) => void = () => {},
): Promise<Accepted | Refused> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = startWorker();
    const { take, whole } = unpacker();
    const stop = () => {
      worker.terminate();
      signal.removeEventListener("abort", abort);
    };
    const fail = (error: unknown) => {
      stop();
      reject(error);
    };
    const abort = () => fail(signal.reason);
    signal.addEventListener("abort", abort);
    worker.onerror = () => fail(new ReadingError("no-reader"));
    worker.onmessage = ({ data }: MessageEvent<Parcel>) => {
      switch (data.kind) {
        case "progress":
          heard(data);
          return;
        case "records":
          take(data.json);
          return;
        case "answer":
          stop();
          resolve(data.answer);
          return;
        case "rest":
          stop();
          resolve(whole(data.rest));
          return;
        case "unreadable":
          fail(new ReadingError("unreadable"));
      }
    };
    heard({ step: "reading", done: 0, of: 1 });
    worker.postMessage(source);
  });
}
