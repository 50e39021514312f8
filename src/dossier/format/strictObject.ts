import * as v from "valibot";

/**
 * An object with these fields and no others. The message of an issue lists their names, so that an unknown field
 * can be matched with the one that was meant. Unused schemas are left out of the bundle.
 */
// @__NO_SIDE_EFFECTS__
export function strictObject<const E extends v.ObjectEntries>(fields: E) {
  return v.strictObject(fields, Object.keys(fields).join(" "));
}
