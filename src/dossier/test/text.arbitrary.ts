/** Text for property tests. */
import fc from "fast-check";

const character = fc
  .oneof(fc.integer({ min: 0, max: 0x7f }), fc.integer({ min: 0, max: 0x10_ffff }))
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code));

/** Any characters, whole ones. */
export const anyText = fc.string({ unit: character });
