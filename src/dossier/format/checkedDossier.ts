import type { Dossier } from "./model";
import type { PlacedRecord } from "./placedRecords";
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
