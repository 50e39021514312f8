import type { ExhibitFormat } from "./exhibitFormat";
import { identityProblems } from "./identity";
import { notAnObject } from "./issues";
import type { Dossier } from "./model";
import { DossierError, type Problem } from "./problems";
import { danglingAmong, referenceProblems } from "./references";
import { formulaProblems, resolveDossier } from "./resolve";
import { emptyListProblems, headerTexts, isObject, knownIds, shapedHeader, shapedRecords } from "./shapes";

/**
 * A dossier from the content of its file (already read from JSON), whole or not at all: for our own file. A
 * stranger's is read by `acceptDossier`.
 * @param formats the forms of exhibit that there are
 * @throws DossierError with every problem of the file, not the first: shapes record by record, then
 * references, dates and formulas among the records that have the right shape.
 */
export function parseDossier(json: unknown, formats: readonly ExhibitFormat[]): Dossier {
  if (!isObject(json)) throw new DossierError([notAnObject(null, [], json)]);
  const shapes: Problem[] = [];
  const header = shapedHeader(json, shapes);
  const records = shapedRecords(json, formats, shapes);
  const problems = [
    ...shapes,
    ...emptyListProblems(json),
    ...identityProblems(records),
    ...referenceProblems(records, formats, danglingAmong(knownIds(json)), headerTexts(json)),
    ...formulaProblems(records.figures),
  ];
  if (header === null || problems.length > 0) throw new DossierError(problems);
  return resolveDossier(header, records);
}
