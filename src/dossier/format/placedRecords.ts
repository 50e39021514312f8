import type { ListName } from "./lists";
import type { DossierFile } from "./schema";

/** A record that has the right shape, and its index in its list. */
export interface PlacedRecord<T> {
  readonly index: number;
  readonly record: T;
}
export type PlacedRecords = {
  readonly [L in ListName]: readonly PlacedRecord<NonNullable<DossierFile[L]>[number]>[];
};
