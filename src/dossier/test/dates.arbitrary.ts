/** Dates for property tests. */
import fc from "fast-check";
import { isEdtf, parseWhen } from "../format/dates";

/** "2024-04-28", of any year that we support. */
export const dayText = fc
  .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const length = fc.constantFrom("2024".length, "2024-04".length, "2024-04-28".length);
const openEnd = fc.constantFrom("", "..");
const point = fc
  .tuple(dayText, length, fc.constantFrom("", "~", "?", "%"))
  .map(([day, end, mark]) => day.slice(0, end) + mark);

/** EDTF text of every shape that we support. */
export const whenText = fc
  .oneof(
    point,
    fc.tuple(point, point).map((ends) => ends.join("/")),
    fc.tuple(point, openEnd).map((ends) => ends.join("/")),
    fc.tuple(openEnd, point).map((ends) => ends.join("/")),
    fc.tuple(dayText, dayText, length).map(([a, b, end]) => `[${a.slice(0, end)}..${b.slice(0, end)}]`),
  )
  .filter(isEdtf);

export const anyWhen = whenText.map(parseWhen);
