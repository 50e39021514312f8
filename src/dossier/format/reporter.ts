import type { ListName } from "./lists";
import type { Cause, Keys } from "./problems";

/** Reports what it finds wrong in one record. */
export interface Reporter {
  add(keys: Keys, cause: Cause): void;
  /** The id must be that of a record in `list`. */
  refer(list: ListName, id: string, ...keys: Keys): void;
  /** Every figure that the text names must exist. */
  prose(text: string | undefined, ...keys: Keys): void;
}
