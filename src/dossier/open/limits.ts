import { OCCASIONS_LIMIT, PROBLEMS_LIMIT, TEXT_LIMIT } from "../format/ruleLimits";

/**
 * The largest file and records that are accepted. Beyond a limit, the file is rejected or the record left out:
 * nothing is cut.
 */
export const LIMITS = {
  /** Of the whole file: 64 MB. */
  bytes: 64 * 1024 * 1024,
  /** Lists and objects inside one another. */
  depth: 32,
  /** Records of each list. */
  records: {
    kinds: 1_000,
    sources: 1_000,
    people: 20_000,
    organizations: 20_000,
    figures: 20_000,
    events: 200_000,
    comparisons: 1_000,
    forecasts: 10_000,
    exhibits: 200,
  },
  /** Texts, numbers, lists and objects of one record. */
  values: 50_000,
  /** Of one text, in UTF-16 code units. */
  text: TEXT_LIMIT,
  /** Of the name of a field, in UTF-16 code units. */
  key: 100,
  /** Occasions that a row of a tally counts: each is a mark. */
  occasions: OCCASIONS_LIMIT,
  /** Formulas between a computed figure and the printed ones that it comes from, itself included. */
  formulas: 100,
  /** Citations that a computed figure takes over from its inputs. */
  citations: 200,
  /** Years that events and figures belong to, summed over all of them: each can be filtered by. */
  years: 2_000_000,
  /** Mistakes that are listed; a file with more is refused. */
  problems: PROBLEMS_LIMIT,
} as const;
