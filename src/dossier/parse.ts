import type { Dossier } from "./model";
import { DossierError, notAnObject, type Problem, shown } from "./problems";
import { identityProblems, referenceProblems } from "./references";
import { formulaProblems, resolveDossier } from "./resolve";
import type { ListName } from "./schema";
import { headerTexts, isObject, knownIds, shapedHeader, shapedRecords } from "./shapes";

const REQUIRED_LISTS = ["sources", "exhibits"] as const satisfies readonly ListName[];

/**
 * A dossier from the content of its file (already read from JSON), whole or not at all: for our own file. A
 * stranger's is read by `acceptDossier`.
 * @throws DossierError with every problem of the file, not the first: shapes record by record, then
 * references, dates and formulas among the records that have the right shape.
 */
export function parseDossier(json: unknown): Dossier {
  if (!isObject(json)) throw new DossierError([notAnObject("Dossier", [], json)]);
  const problems: Problem[] = [];
  const header = shapedHeader(json, problems);
  const records = shapedRecords(json, problems);
  for (const list of REQUIRED_LISTS) {
    const found = json[list];
    if (Array.isArray(found) && found.length === 0) {
      problems.push({
        record: "Dossier",
        path: `/${list}`,
        expected: "at least one record",
        found: shown(found),
        remedy: `Add a record to "${list}".`,
      });
    }
  }
  problems.push(...identityProblems(records));
  problems.push(...referenceProblems(records, knownIds(json), headerTexts(json)));
  problems.push(...formulaProblems(records.figures));

  if (header === null || problems.length > 0) throw new DossierError(problems);
  return resolveDossier(header, records);
}
