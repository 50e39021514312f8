/** The limits that the rules of every dossier contain, ours too. Those of a file from elsewhere are in `limits.ts`. */

/** Of an id, in characters. */
export const ID_LIMIT = 100;
/** Of one text, in UTF-16 code units. */
export const TEXT_LIMIT = 10_000;
/** Of the head of a row, in UTF-16 code units. */
export const HEAD_LIMIT = 20;
/** Of the name of an event at its mark, in UTF-16 code units. */
export const SHORT_LIMIT = 36;
/** Findings that a deck closes with. */
export const FINDINGS_LIMIT = 3;
/** Of what is quoted in a citation, in words: the wording with what stands before and after it. */
export const WORDING_LIMIT = 8;
/** Occasions that a row of a tally counts: each is a mark. */
export const OCCASIONS_LIMIT = 1_000;
/** Mistakes that are listed. */
export const PROBLEMS_LIMIT = 10_000;
