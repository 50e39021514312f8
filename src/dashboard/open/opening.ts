import { useSyncExternalStore } from "react";
import type { Accepted, Refused } from "../../dossier/open/acceptDossier";
import type { Progress } from "../../dossier/open/reading/parcels";
import type { ReadingError } from "../../dossier/open/reading/readDossier";
import { type Opened, showOpened } from "../../load/opened";
import { createStore } from "../../ui/store";

/** What the reader has given to open, and what has become of it. */
export interface OpenRequest {
  /** Null for a pasted text. */
  readonly name: string | null;
  readonly source: Blob | string;
  readonly state:
    | { readonly kind: "reading"; readonly progress: Progress }
    | { readonly kind: "stopped" | ReadingError["kind"] }
    | { readonly kind: "read"; readonly answer: Accepted | Refused };
}

interface Opening {
  /** Whether the dialog is open. */
  readonly open: boolean;
  readonly given: OpenRequest | null;
}

const { now, set, subscribe } = createStore<Opening>({ open: false, given: null });

const change = (part: Partial<Opening>): void => set({ ...now(), ...part });

export const useOpening = (): Opening => useSyncExternalStore(subscribe, now, now);

/** Afresh, or with what was found of what is shown already. */
export const startOpening = (given: OpenRequest | null = null): void => change({ open: true, given });

/** What is still read is not waited for any more. */
export function stopOpening(): void {
  stopReading();
  change({ open: false });
}

/** Shows what has been accepted. */
export function show({ name, source }: OpenRequest, accepted: Accepted): void {
  stopOpening();
  showOpened({
    ...accepted,
    name,
    source: typeof source === "string" ? new Blob([source]) : source,
    addressed: false,
  });
}

/** Of what is read now; a file that is given meanwhile takes its place. */
let reading = new AbortController();

export const stopReading = (): void => reading.abort();

/** Reads what is given, and says what it is in the dialog. */
export async function openFile(name: string | null, source: Blob | string): Promise<OpenRequest> {
  stopReading();
  reading = new AbortController();
  const { signal } = reading;
  const given = (state: OpenRequest["state"]): OpenRequest => ({ name, source, state });
  // Of a file that another has taken the place of nothing more is said.
  const tell = (next: OpenRequest) => {
    if (!signal.aborted) change({ given: next });
    return next;
  };
  tell(given({ kind: "reading", progress: { step: "reading", done: 0, of: 1 } }));
  signal.addEventListener("abort", () => {
    if (now().given?.state.kind === "reading") change({ given: given({ kind: "stopped" }) });
  });
  try {
    const { readDossier } = await import("../../dossier/open/reading/readDossier");
    const answer = await readDossier(source, signal, (progress) =>
      tell(given({ kind: "reading", progress })),
    );
    return tell(given({ kind: "read", answer }));
  } catch (error) {
    const kind =
      error instanceof Error && "kind" in error && error.kind === "unreadable" ? error.kind : "no-reader";
    return tell(given({ kind }));
  }
}

/** Dropped or pasted on the page: shown at once where all of it is sound, else the dialog says what is not. */
export function openOnPage(name: string | null, source: Blob | string): void {
  startOpening();
  openFile(name, source).then(
    (given) => {
      const { state } = given;
      if (state.kind === "read" && state.answer.refusal === null && state.answer.problems.length === 0)
        show(given, state.answer);
    },
    // It says itself what cannot be read.
    () => {},
  );
}

/** What is shown was opened with these problems. */
export const detailsOf = ({ name, source, ...answer }: Opened): OpenRequest => ({
  name,
  source,
  state: { kind: "read", answer },
});
