import type * as v from "valibot";
import type { ListName } from "./lists";

/** One thing wrong with a dossier: where, what was expected, what was found, what to do. */
export interface Problem {
  /** `Figure "sales-2016"`, or `Dossier` for the header. */
  readonly record: string;
  /** A JSON pointer: `/figures/3/quantity/value`. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
  readonly remedy: string;
}

/** `Figure "sales-2016" (/figures/3/quantity/value): expected a finite number, found "4.2". Write …` */
export function problemLine({ record, path, expected, found, remedy }: Problem): string {
  return `${record} (${path || "/"}): expected ${expected}, found ${found}. ${remedy}`;
}

export class DossierError extends Error {
  override readonly name = "DossierError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(problemLine).join("\n"));
    this.problems = problems;
  }
}

const SINGULAR: Record<ListName, string> = {
  kinds: "Kind",
  sources: "Source",
  people: "Person",
  organizations: "Organization",
  figures: "Figure",
  events: "Event",
  comparisons: "Comparison",
  forecasts: "Forecast",
  exhibits: "Exhibit",
};

/**
 * `Figure "sales-2016"`; by position, from 1, where the record has no id, or too long a one:
 * `Comparison 3`.
 */
export function recordName(list: ListName, index: number, record: unknown): string {
  const id = typeof record === "object" && record !== null && "id" in record ? record.id : undefined;
  const name = typeof id === "string" && id.length <= 100 ? `"${id}"` : index + 1;
  return `${SINGULAR[list]} ${name}`;
}

/** A JSON pointer (RFC 6901). */
export function pointer(...keys: readonly (string | number)[]): string {
  return keys.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** A value as a message shows it: short, on one line. */
export function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object" && value !== null) return "an object";
  const text = typeof value === "string" ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** The schema library takes a list for an object that lacks every field. */
export function notAnObject(record: string, keys: readonly (string | number)[], value: unknown): Problem {
  const expected = "an object { … }";
  return { record, path: pointer(...keys), expected, found: shown(value), remedy: `Write ${expected}.` };
}

/** What the schema library found, in our words. */
export function fromIssue(
  issue: v.BaseIssue<unknown>,
  record: string,
  prefix: readonly (string | number)[],
): Problem {
  const keys = (issue.path ?? [])
    .map((item) => item.key)
    .filter((key) => typeof key === "string" || typeof key === "number");
  const key = String(keys.at(-1) ?? "");
  const path = pointer(...prefix, ...keys);
  const place = issue.path?.at(-1);
  if (issue.expected === "never") {
    const found = shown(key);
    const remedy = `Remove ${found}, or correct its spelling.`;
    return { record, path, expected: "no such field", found, remedy };
  }
  const missing = issue.received === "undefined";
  // Of a list that must not be empty the schema library misses the first item.
  if (missing && place?.type === "array") {
    return {
      record,
      path: pointer(...prefix, ...keys.slice(0, -1)),
      expected: "at least one item",
      found: shown(place.input),
      remedy: `Add an item to "${keys.at(-2) ?? record}".`,
    };
  }
  // An object schema reports a missing field with the field's quoted name as what it expected.
  const expected = missing ? `"${key}"` : plainExpected(issue);
  const remedy = missing ? `Add "${key}".` : `Write ${plainExpected(issue)}.`;
  return { record, path, expected, found: shown(issue.input), remedy };
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: "text in quotes",
  number: "a number, without quotes",
  boolean: "true or false",
  Array: "a list [ … ]",
  Object: "an object { … }",
};

function plainExpected(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === "validation") return issue.message;
  const expected = issue.expected ?? "another value";
  // A choice between shapes holds the choices of each in brackets of their own.
  const options = expected.split(" | ").map((option) => option.replace(/^\(+|\)+$/g, ""));
  return options.length > 1 ? `one of ${options.join(", ")}` : (TYPE_WORDS[expected] ?? expected);
}
