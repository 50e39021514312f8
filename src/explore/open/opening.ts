import { useSyncExternalStore } from "react";
import type { Accepted, Refused } from "../../dossier/acceptDossier";
import { type Opened, showOpened } from "../../load/opened";

/** What the reader has given to open. */
export interface Given {
  /** Null for a pasted text. */
  readonly name: string | null;
  readonly text: string;
  readonly answer: Accepted | Refused | "reading" | "unreadable";
}

interface Opening {
  /** Whether the dialog is open. */
  readonly open: boolean;
  readonly given: Given | null;
}

let now: Opening = { open: false, given: null };
const listeners = new Set<() => void>();

function change(part: Partial<Opening>): void {
  now = { ...now, ...part };
  for (const listen of listeners) listen();
}

const subscribe = (listen: () => void) => {
  listeners.add(listen);
  return () => listeners.delete(listen);
};

export const useOpening = (): Opening =>
  useSyncExternalStore(
    subscribe,
    () => now,
    () => now,
  );

/** Afresh, or with what was found of what is shown already. */
export const startOpening = (given: Given | null = null): void => change({ open: true, given });

export const stopOpening = (): void => change({ open: false });

/** Shows what has been accepted. */
export function show(name: string | null, text: string, accepted: Accepted): void {
  stopOpening();
  showOpened({ ...accepted, name, text });
}

/** Reads what is given, and says what it is in the dialog. Its rules come in a file of their own. */
export async function give(name: string | null, source: Blob | string): Promise<Given> {
  change({ given: { name, text: "", answer: "reading" } });
  const given = await read(name, source);
  change({ given });
  return given;
}

async function read(name: string | null, source: Blob | string): Promise<Given> {
  try {
    const { acceptDossier } = await import("../../dossier/acceptDossier");
    if (typeof source === "string") return { name, text: source, answer: acceptDossier(source) };
    const bytes = new Uint8Array(await source.arrayBuffer());
    const answer = acceptDossier(bytes);
    const text = answer.refusal === null ? new TextDecoder().decode(bytes) : "";
    return { name, text, answer };
  } catch {
    return { name, text: "", answer: "unreadable" };
  }
}

/** Dropped or pasted on the page: shown at once where all of it is sound, else the dialog says what is not. */
export function giveOnPage(name: string | null, source: Blob | string): void {
  startOpening();
  give(name, source).then(
    ({ text, answer }) => {
      if (typeof answer !== "string" && answer.refusal === null && answer.problems.length === 0)
        show(name, text, answer);
    },
    // It says itself what cannot be read.
    () => {},
  );
}

/** What is shown was opened with these problems. */
export const detailsOf = ({ name, text, ...accepted }: Opened): Given => ({ name, text, answer: accepted });
