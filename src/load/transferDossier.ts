import * as v from "valibot";
import { openPresentationChannel } from "../ui/presentationChannel";
import { LoadError } from "./LoadError";

/** From a window of a presentation to the one that shows what a reader has opened there, and back. */
export const HandingMessage = v.variant("kind", [
  v.strictObject({ kind: v.literal("which-dossier") }),
  v.strictObject({ kind: v.literal("dossier"), name: v.nullable(v.string()), source: v.instance(Blob) }),
]);
export type HandingMessage = v.InferOutput<typeof HandingMessage>;

export interface Handed {
  readonly name: string | null;
  readonly source: Blob;
}

/** How long another window may take to answer, in milliseconds. */
const PATIENCE = 5_000;

/**
 * What the reader has opened in another window of that presentation.
 * @throws LoadError where no window answers, the signal's reason where it is not waited for any more
 */
export async function transferredDossier(presentation: string, signal: AbortSignal): Promise<Handed> {
  const { promise, resolve, reject } = Promise.withResolvers<Handed>();
  const line = openPresentationChannel(presentation, (said) => {
    const message = v.safeParse(HandingMessage, said);
    if (message.success && message.output.kind === "dossier") resolve(message.output);
  });
  const late = setTimeout(() => reject(new LoadError({ kind: "no-window" })), PATIENCE);
  const abort = () => reject(signal.reason);
  signal.addEventListener("abort", abort);
  line.post({ kind: "which-dossier" } satisfies HandingMessage);
  try {
    return await promise;
  } finally {
    clearTimeout(late);
    signal.removeEventListener("abort", abort);
    line.close();
  }
}
