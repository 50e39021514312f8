import { type When, yearsOf } from "../dossier/format/dates";

/** The year that a date belongs to; `null` if it belongs to several. */
export function onlyYear(when: When): number | null {
  const [year, ...more] = yearsOf(when);
  return year === undefined || more.length > 0 ? null : year;
}
