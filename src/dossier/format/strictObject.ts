import * as v from "valibot";

/**
 * An object with these fields and no other. An issue of it has their names as its message, so that a field of
 * another name can be told which of them was meant. A schema that is not used stays out of the page.
 */
// @__NO_SIDE_EFFECTS__
export function strictObject<const E extends v.ObjectEntries>(fields: E) {
  return v.strictObject(fields, Object.keys(fields).join(" "));
}
