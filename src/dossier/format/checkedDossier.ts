import type { Dossier } from "./model";
import type { PlacedRecord } from "./placedRecords";
import type { RecordRef } from "./problems";
import { resolveDossier } from "./resolve";
import type { DossierFile } from "./schema";

/** The model of a file that `parseDossier` or `acceptDossier` has already checked. Nothing is checked again. */
export const checkedDossier = (file: DossierFile): Dossier =>
  resolveDossier(file, {
    kinds: placed(file.kinds ?? []),
    sources: placed(file.sources),
    people: placed(file.people),
    organizations: placed(file.organizations),
    figures: placed(file.figures),
    events: placed(file.events),
    comparisons: placed(file.comparisons),
    forecasts: placed(file.forecasts),
    exhibits: placed(file.exhibits),
  });

const placed = <T>(records: readonly T[]): readonly PlacedRecord<T>[] =>
  records.map((record, index) => ({ index, record }));

/** What `acceptDossier` says of a file that tells the part that is shown from the rest. */
export interface AcceptedParts extends Pick<Dossier, "speaker" | "remember"> {
  readonly leftOut: readonly RecordRef[];
}

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
