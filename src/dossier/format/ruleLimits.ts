/** The limits that stand in the rules of every dossier, ours too; `limits.ts` has these and all others. */

/** Of one text, in UTF-16 code units. */
export const TEXT_LIMIT = 10_000;
/** Occasions that a row of a tally counts: each is a mark. */
export const OCCASIONS_LIMIT = 1_000;
/** Mistakes that are listed. */
export const PROBLEMS_LIMIT = 10_000;
