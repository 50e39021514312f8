import { earliestDay, latestDay, type When } from "../format/dates";
import { vagueness } from "../query/timeOrder";

/** The order of time, as a comparison of two dates. */
export const compareWhen = (a: When, b: When): number =>
  earliestDay(a) - earliestDay(b) ||
  vagueness(b) - vagueness(a) ||
  latestDay(a) - latestDay(b) ||
  (a.edtf < b.edtf ? -1 : Number(a.edtf > b.edtf));
