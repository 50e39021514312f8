/** The values that a field of a dossier may have, each list once: types, schema, filters and tests follow from them. */

/** Of one value. */
export const SINGLE_BOUNDS = ["exact", "about", "more-than", "at-least", "less-than", "at-most"] as const;
export type SingleBound = (typeof SINGLE_BOUNDS)[number];
/** "between" has two values. */
export const BOUNDS = [...SINGLE_BOUNDS, "between"] as const;
export type Bound = (typeof BOUNDS)[number];

/** How a date is known: printed in the article, or worked out from words like "Sunday". */
export const BASES = ["stated", "inferred"] as const;
export type Basis = (typeof BASES)[number];

export const FORMULAS = ["quotient", "percent-share", "growth-multiple"] as const;
export type Formula = (typeof FORMULAS)[number];

export const SETTLED_VERDICTS = ["happened", "did-not-happen", "not-yet"] as const;
export const VERDICTS = [...SETTLED_VERDICTS, "open"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The lists of records in a dossier. */
export const LIST_NAMES = [
  "kinds",
  "sources",
  "people",
  "organizations",
  "figures",
  "events",
  "comparisons",
  "forecasts",
  "exhibits",
] as const;
export type ListName = (typeof LIST_NAMES)[number];
