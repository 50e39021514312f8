import { earliestDay, isoDay, latestDay } from "../dossier/format/dates";
import type { TableRow } from "../exhibits/records";

/** The first and last of the days that a period can mean, as ISO 8601; null at an open end and without a period. */
export const wholeDays = (when: TableRow["when"]) => ({
  first: when?.from ? isoDay(earliestDay(when)) : null,
  last: when?.to ? isoDay(latestDay(when)) : null,
});
