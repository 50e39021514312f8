import { checkedDossier } from "../format/checkedDossier";
import type { Dossier } from "../format/model";
import type { DossierFile } from "../format/schema";
import type { Accepted } from "./acceptDossier";
import { fileText } from "./fileText";

/** What tells the part of a file that is shown from the rest: a sound header may have lost its notes or findings. */
export type AcceptedParts = Pick<Accepted, "leftOut"> & Pick<Dossier, "speaker" | "remember">;

/** The part of an accepted file that is shown, without the records, notes and findings that were left out. */
export function acceptedFile(text: string, { leftOut, speaker, remember }: AcceptedParts): DossierFile {
  const file: DossierFile = JSON.parse(text);
  const shorter: Record<string, unknown> = {};
  for (const list of new Set(leftOut.map((one) => one.list))) {
    const out = new Set(leftOut.filter((one) => one.list === list).map(({ index }) => index));
    shorter[list] = file[list]?.filter((_, index) => !out.has(index));
  }
  return Object.assign(file, shorter, { speaker, remember: remember.length > 0 ? remember : undefined });
}

/**
 * What a worker says of an accepted file. It does not send the dossier: at 100,000 events a copy takes the sender and
 * the receiver a second each.
 */
export type Acceptance = Omit<Accepted, "dossier"> & AcceptedParts;

/** The dossier of a file that was accepted elsewhere. It is not checked again. */
export function dossierOf(file: Uint8Array | string, parts: AcceptedParts): Dossier {
  const read = fileText(file);
  if ("kind" in read) throw new Error("The file was not accepted.");
  return checkedDossier(acceptedFile(read.text, parts));
}
