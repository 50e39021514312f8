import { type AcceptedParts, acceptedFile, checkedDossier } from "../format/checkedDossier";
import type { ExhibitFormat } from "../format/exhibitFormat";
import type { Dossier } from "../format/model";
import { type Prepared, prepared } from "../query/prepare";
import { type Accepted, acceptDossier, type Refused } from "./acceptDossier";
import { fileText } from "./fileText";

/** How far a step of reading a file has come: `done` of `of`. */
export interface Progress {
  readonly step: "reading" | "checking" | "preparing";
  readonly done: number;
  readonly of: number;
}

/**
 * What a worker says of an accepted file. It does not send the dossier: at 100,000 events a copy takes the sender and
 * the receiver a second each.
 */
type Acceptance = Omit<Accepted, "dossier"> & AcceptedParts;

/** Checks a file and prepares its dossier for the page. At 100,000 events both take seconds, so a worker does it. */
export interface DossierReader {
  readonly read: (source: Uint8Array | string, tell: (progress: Progress) => void) => Acceptance | Refused;
  /** Prepares the accepted dossier, while the page makes it again from the file. */
  readonly prepare: () => Prepared;
}

/** The least time between two reports of progress, in milliseconds. */
const REPORT_EVERY = 50;

/** @param formats the forms of exhibit that there are */
export function dossierReader(formats: readonly ExhibitFormat[]): DossierReader {
  let accepted: Dossier | null = null;
  return {
    read(source, tell) {
      let told = 0;
      const answer = acceptDossier(source, formats, (done, of) => {
        if (done === of) tell({ step: "preparing", done: 0, of: 1 });
        else if (performance.now() >= told + REPORT_EVERY) {
          told = performance.now();
          tell({ step: "checking", done, of });
        }
      });
      if (answer.refusal !== null) return answer;
      const { dossier, ...rest } = answer;
      accepted = dossier;
      return { ...rest, speaker: dossier.speaker, remember: dossier.remember };
    },
    prepare() {
      if (accepted === null) throw new Error("No file has been accepted.");
      return prepared(accepted);
    },
  };
}

/** The dossier of a file that was accepted elsewhere. It is not checked again. */
export function dossierOf(file: Uint8Array | string, parts: AcceptedParts): Dossier {
  const read = fileText(file);
  if ("kind" in read) throw new Error("The file was not accepted.");
  return checkedDossier(acceptedFile(read.text, parts));
}
