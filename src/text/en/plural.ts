import { lazyValue } from "../../dossier/memo";
import { LANGUAGE } from "./language";

/** A cited value prints all its digits. A number has at most 17. */
const grouping = lazyValue(() => new Intl.NumberFormat(LANGUAGE, { maximumSignificantDigits: 17 }));

/** "1,204", "4.76", with all digits. The platform's formatter is slow to load, and most numbers do without it. */
export const grouped = (value: number): string =>
  value === 0 || (value >= 0.001 && value < 1000) ? String(value) : grouping().format(value);

/** "1,200,000" between its groups of digits, where a line may break it: "1,", "200,", "000". */
export const digitGroups = (number: string): readonly string[] => number.split(/(?<=\d,)(?=\d)/);

/** "1 of 33 events matches the filters", "9 of 33 events match the filters" */
export const matchFilters = (matching: number, all: string): string =>
  `${grouped(matching)} of ${all} ${matching === 1 ? "matches" : "match"} the filters`;

/** "1 event", "1,204 events" */
export const plural = (count: number, one: string, many: string): string =>
  `${grouped(count)} ${count === 1 ? one : many}`;
