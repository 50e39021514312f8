/** What is wrong with a dossier, as data: `#text` has the words for it. */
import type { FormulaFault } from "./derive";
import type { ListName } from "./lists";
import { ID_LIMIT } from "./ruleLimits";
import type { Rule } from "./rules";

/** A record by its list and its place there, from 0; its id if it has one of a sane length. */
export interface RecordRef {
  readonly list: ListName;
  readonly index: number;
  readonly id: string | null;
}

/** A value as a message may show it. */
export type Found =
  | { readonly kind: "nothing" | "object" }
  | { readonly kind: "list"; readonly length: number }
  /** As JSON, cut if it is long. */
  | { readonly kind: "value"; readonly json: string };

/** What a value may be: by a rule of the format, one of some choices, or of a type that the schema library names. */
export type Expected =
  | { readonly rule: Rule }
  | { readonly choices: readonly string[] }
  | { readonly type: string };

/** What is wrong. `meant` is what was probably meant. */
export type Cause =
  | { readonly code: "no-object"; readonly found: Found }
  | { readonly code: "missing-field"; readonly field: string }
  | { readonly code: "unknown-field"; readonly field: string; readonly meant?: string | undefined }
  | { readonly code: "field-name-too-long"; readonly field: string }
  | { readonly code: "field-again"; readonly field: string; readonly line: number; readonly column: number }
  | {
      readonly code: "wrong-value";
      readonly expected: Expected;
      readonly found: Found;
      readonly meant?: string | undefined;
    }
  | { readonly code: "inexact-number"; readonly literal: string }
  | { readonly code: "no-item"; readonly list: string; readonly found: Found }
  | { readonly code: "no-record"; readonly list: ListName }
  | { readonly code: "too-many-values"; readonly limit: number }
  | { readonly code: "id-again"; readonly id: string; readonly lists: readonly ListName[] }
  | { readonly code: "question-again"; readonly question: string }
  | { readonly code: "answer-again"; readonly source: string }
  /** Of the same person, time, text and sources. */
  | { readonly code: "forecast-again"; readonly first: RecordRef }
  | { readonly code: "reserved-id" | "claim-without-value"; readonly id: string }
  | {
      readonly code: "dangling";
      readonly list: ListName;
      readonly id: string;
      readonly meant?: string | undefined;
      /** Whether it stands in braces, in a text. */
      readonly isInText?: boolean;
    }
  /** The record of the id is left out itself. */
  | {
      readonly code: "left-out";
      readonly list: ListName;
      readonly id: string;
      readonly record: RecordRef | null;
    }
  | {
      readonly code: "no-paragraph";
      readonly source: string;
      readonly last: number;
      readonly paragraph: number;
    }
  /** In words. */
  | { readonly code: "wording-too-long"; readonly limit: number; readonly found: number }
  | { readonly code: "several-units"; readonly units: readonly string[] }
  | { readonly code: "both-fields" | "neither-field"; readonly fields: readonly [string, string] }
  | { readonly code: "event-not-in-row" | "figure-not-shown"; readonly id: string }
  | { readonly code: "no-share-of-bars" | "no-multiple" | "no-surcharge"; readonly id: string }
  | {
      readonly code: "no-count-of-occasions";
      readonly fewest: number;
      readonly most: number;
      readonly value: number;
    }
  | { readonly code: "formula"; readonly fault: FormulaFault }
  | {
      readonly code: "too-many-formulas" | "too-many-citations";
      readonly limit: number;
      readonly found: number;
    };

/** One thing wrong with a dossier. */
export interface Problem {
  /** Null for the dossier's own fields. */
  readonly record: RecordRef | null;
  /** A JSON pointer: `/figures/3/quantity/value`. */
  readonly path: string;
  readonly cause: Cause;
}

/** Its message is for developers: `/figures/3/when: {"code":"missing-field","field":"when"}`, a line each. */
export class DossierError extends Error {
  override readonly name = "DossierError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ path, cause }) => `${path || "/"}: ${JSON.stringify(cause)}`).join("\n"));
    this.problems = problems;
  }
}

/** A record that may be anything. An id that is too long names no record in a message. */
export function recordRef(list: ListName, index: number, record: unknown): RecordRef {
  const id = typeof record === "object" && record !== null && "id" in record ? record.id : undefined;
  return { list, index, id: typeof id === "string" && id.length <= ID_LIMIT ? id : null };
}

/** The keys that lead to a value: a list, the index of a record, the keys inside; for the header the keys alone. */
export type Keys = readonly (string | number)[];

/** A JSON pointer (RFC 6901). */
export function pointer(...keys: Keys): string {
  return keys.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
