import { forecastKey } from "./lineKeys";
import type { PlacedRecords } from "./placedRecords";
import { type Problem, pointer, type RecordRef, recordRef } from "./problems";

/** The records that cannot be told from an earlier one of the file. */
export const identityProblems = (records: PlacedRecords): readonly Problem[] => [
  ...repeatedIds(records),
  ...repeatedQuestions(records),
  ...repeatedForecasts(records),
];

/** The ids that are used twice, each at its later record. */
function repeatedIds(records: PlacedRecords): readonly Problem[] {
  // Figures, events and exhibits share one address (`evidence=`), so they share one set of ids.
  const spaces = [
    ["kinds"],
    ["sources"],
    ["people"],
    ["organizations"],
    ["figures", "events", "exhibits"],
  ] as const;
  const problems: Problem[] = [];
  for (const lists of spaces) {
    const seen = new Set<string>();
    for (const list of lists) {
      for (const { index, record } of records[list]) {
        if (seen.has(record.id)) {
          problems.push({
            record: recordRef(list, index, record),
            path: pointer(list, index, "id"),
            cause: { code: "id-again", id: record.id, lists },
          });
        }
        seen.add(record.id);
      }
    }
  }
  return problems;
}

/** An answer is told from others by its question and its source. */
function repeatedQuestions({ comparisons }: PlacedRecords): readonly Problem[] {
  const asked = new Set<string>();
  return comparisons.flatMap(({ index, record }) => {
    const { question } = record;
    if (!asked.has(question)) {
      asked.add(question);
      return [];
    }
    return {
      record: recordRef("comparisons", index, record),
      path: pointer("comparisons", index, "question"),
      cause: { code: "question-again", question },
    };
  });
}

function repeatedForecasts({ forecasts }: PlacedRecords): readonly Problem[] {
  const firsts = new Map<string, RecordRef>();
  return forecasts.flatMap(({ index, record }) => {
    const own = recordRef("forecasts", index, record);
    const key = forecastKey(record);
    const first = firsts.get(key);
    if (first)
      return { record: own, path: pointer("forecasts", index), cause: { code: "forecast-again", first } };
    firsts.set(key, own);
    return [];
  });
}
