import * as v from "valibot";
import { LoadError } from "../LoadError";
import { openPresentationChannel } from "./presentationChannel";

/** Between two windows of a presentation: one asks for the dossier that a reader has opened in the other. */
export const TransferMessage = v.variant("kind", [
  v.strictObject({ kind: v.literal("which-dossier") }),
  v.strictObject({ kind: v.literal("dossier"), name: v.nullable(v.string()), source: v.instance(Blob) }),
]);
export type TransferMessage = v.InferOutput<typeof TransferMessage>;

export interface TransferredFile {
  /** Null for a pasted text. */
  readonly name: string | null;
  readonly source: Blob;
}

/** How long another window may take to answer, in milliseconds. */
const TIMEOUT = 5_000;

/**
 * The file that the reader has opened in another window of the presentation.
 * @throws LoadError if no window answers, the signal's reason if it is aborted
 */
export function transferDossier(presentation: string, signal: AbortSignal): Promise<TransferredFile> {
  return new Promise<TransferredFile>((resolve, reject) => {
    const channel = openPresentationChannel(presentation, (received) => {
      const message = v.safeParse(TransferMessage, received);
      if (message.success && message.output.kind === "dossier") end(resolve, message.output);
    });
    const end = <T>(settle: (value: T) => void, value: T) => {
      clearTimeout(late);
      channel.close();
      settle(value);
    };
    const late = setTimeout(() => end(reject, new LoadError({ kind: "no-window" })), TIMEOUT);
    signal.addEventListener("abort", () => end(reject, signal.reason));
    channel.post({ kind: "which-dossier" } satisfies TransferMessage);
  });
}
