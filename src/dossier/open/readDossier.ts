import type { ExhibitFormat } from "../format/exhibitFormat";
import { type Prepared, prepared } from "../query/prepare";
import { type Accepted, acceptDossier, type Refused } from "./acceptDossier";

/** How far a step of reading a file has come: `done` of `of`. */
export interface Progress {
  readonly step: "reading" | "checking" | "preparing";
  readonly done: number;
  readonly of: number;
}

export interface ReadDossier {
  readonly answer: Accepted | Refused;
  /** What the page needs in order to show the dossier; null if the file is rejected. */
  readonly prepared: Prepared | null;
}

/** The least time between two reports of progress, in milliseconds. */
const REPORT_EVERY = 50;

/** Checks a file and prepares its dossier for the page: at 100,000 events both take seconds. */
export function readDossier(
  source: Uint8Array | string,
  formats: readonly ExhibitFormat[],
  tell: (progress: Progress) => void,
): ReadDossier {
  let told = 0;
  const answer = acceptDossier(source, formats, (done, of) => {
    if (performance.now() < told + REPORT_EVERY) return;
    told = performance.now();
    tell({ step: "checking", done, of });
  });
  if (answer.refusal !== null) return { answer, prepared: null };
  tell({ step: "preparing", done: 0, of: 1 });
  return { answer, prepared: prepared(answer.dossier) };
}
