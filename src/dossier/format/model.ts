/**
 * A dossier that has been checked: references resolve, dates are parsed, derived values are computed.
 * Nothing past `parse.ts` checks again.
 */
import type { When } from "./dates";
import type { Basis, Formula } from "./lists";
import type { Quantity } from "./quantity";
import type {
  Citation,
  Comparison,
  EventRecord,
  Exhibit,
  Finding,
  Forecast,
  Kind,
  Organization,
  Person,
  Source,
  Speaker,
} from "./schema";

export type NonEmpty<T> = readonly [T, ...T[]];

export interface Figure {
  readonly id: string;
  readonly label: string;
  readonly claim?: string | undefined;
  readonly subject?: string | undefined;
  readonly detail?: string | undefined;
  readonly quantity: Quantity;
  /** Present if the value is ours; its citations are those of its inputs. */
  readonly derived?: { readonly formula: Formula; readonly of: NonEmpty<string> } | undefined;
  readonly when: When;
  readonly basis?: Basis | undefined;
  readonly whenNote?: string | undefined;
  readonly people: readonly string[];
  readonly organizations: readonly string[];
  readonly citations: NonEmpty<Citation>;
  readonly note?: string | undefined;
  /** The events that name this figure. */
  readonly events: readonly string[];
}

export interface DossierEvent extends Omit<EventRecord, "when"> {
  readonly when: When;
}

export interface Dossier {
  readonly title: string;
  readonly standfirst: string;
  readonly speaker?: Speaker | undefined;
  /** What the deck closes with; none without such a slide. */
  readonly remember: readonly Finding[];
  readonly sources: ReadonlyMap<string, Source>;
  /** In the order in which they are shown. */
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly people: ReadonlyMap<string, Person>;
  readonly organizations: ReadonlyMap<string, Organization>;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly events: ReadonlyMap<string, DossierEvent>;
  readonly comparisons: readonly Comparison[];
  readonly forecasts: readonly Forecast[];
  readonly exhibits: NonEmpty<Exhibit>;
}

/** The record with that id. Throws if there is none: a checked dossier cannot lack it, so that is a bug of ours. */
export function requireRecord<T>(records: ReadonlyMap<string, T>, id: string): T {
  const record = records.get(id);
  if (record === undefined) throw new Error(`No record "${id}" in a dossier that was checked.`);
  return record;
}
