import type { ListName } from "./lists";
import type { Cause, Keys } from "./problems";
import type { Citation } from "./schema";

/** Reports what it finds wrong in one record. */
export interface Reporter {
  add(keys: Keys, cause: Cause): void;
  /** The id must be that of a record in `list`. */
  refer(list: ListName, id: string, ...keys: Keys): void;
  /** Every figure that the text names must exist. */
  prose(text: string | undefined, ...keys: Keys): void;
  /**
   * Each of the `citations` there must be of a source that exists and of a paragraph that it has, and quote no more
   * than a few words.
   */
  cite(citations: readonly Citation[] | undefined, ...keys: Keys): void;
}
