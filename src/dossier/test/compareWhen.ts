import { earliestDay, latestDay, type When } from "../format/dates";

/** The order of time, as a comparison of two dates. */
export const compareWhen = (a: When, b: When): number =>
  latestDay(a) - latestDay(b) ||
  earliestDay(a) - earliestDay(b) ||
  (a.edtf < b.edtf ? -1 : Number(a.edtf > b.edtf));
