import * as v from "valibot";
import type { ExhibitFormat } from "./exhibitFormat";
import { fromIssue, notAnObject } from "./issues";
import { LIST_NAMES, type ListName } from "./lists";
import type { PlacedRecord, PlacedRecords } from "./placedRecords";
import { type Problem, recordRef } from "./problems";
import { PROBLEMS_LIMIT } from "./ruleLimits";
import { CitedFigure, DerivedFigure, type DossierFile, type Finding, HEADER, RECORDS } from "./schema";
import { strictObject } from "./strictObject";

/** The content of a file: an object, nothing else is known. */
export type JsonObject = Readonly<Record<string, unknown>>;

const Frame = strictObject({
  ...HEADER,
  kinds: v.optional(v.array(v.unknown())),
  sources: v.array(v.unknown()),
  people: v.array(v.unknown()),
  organizations: v.array(v.unknown()),
  figures: v.array(v.unknown()),
  events: v.array(v.unknown()),
  comparisons: v.array(v.unknown()),
  forecasts: v.array(v.unknown()),
  exhibits: v.array(v.unknown()),
});

/** The lists that must not be empty. */
export const REQUIRED_LISTS = ["sources", "exhibits"] as const satisfies readonly ListName[];

/** A value that breaks several rules counts as one mistake. */
const FIRST_OF_EACH = { abortPipeEarly: true };

export type Header = Pick<DossierFile, "title" | "standfirst" | "speaker"> & {
  readonly remember?: readonly Finding[] | undefined;
};

/** Whether a value is an object in braces. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The header, if it and the lists have the right shape; else its mistakes are added to `problems`. */
export function shapedHeader(
  json: JsonObject,
  problems: Problem[],
  problemOf: typeof fromIssue = fromIssue,
): Header | null {
  const frame = v.safeParse(Frame, json, FIRST_OF_EACH);
  for (const issue of frame.issues ?? []) problems.push(problemOf(issue, null, []));
  return frame.success ? frame.output : null;
}

/** How many records have been checked, and how many there are. */
export type OnChecked = (done: number, of: number) => void;

/** The items of a list in the file; none if there is no such list. */
export function recordsIn(json: JsonObject, list: ListName): readonly unknown[] {
  const found = json[list];
  return Array.isArray(found) ? found : [];
}

/**
 * The records of the right shape. The mistakes of the others are added to `problems`. Past the limit of problems
 * no further record is checked.
 * @param problemOf makes a problem of an issue of the schema library
 * @param excess why a record is too large to be checked against its schema, if it is
 * @param checked is called after each record
 */
export function shapedRecords(
  json: JsonObject,
  formats: readonly ExhibitFormat[],
  problems: Problem[],
  problemOf: typeof fromIssue = fromIssue,
  excess?: (list: ListName, index: number, record: JsonObject) => Problem | null,
  checked?: OnChecked,
): PlacedRecords {
  // The form is looked up here rather than in a union, for the same reason as figures below.
  const schemas = new Map<unknown, ExhibitFormat["schema"]>(
    formats.map(({ form, schema }) => [form, schema]),
  );
  // Rejects every exhibit: an exhibit of a known form is checked by the schema of the form.
  const ofNoForm = v.pipe(v.object({ form: v.picklist(formats.map(({ form }) => form)) }), v.never());
  let looked = 0;
  const all = LIST_NAMES.reduce((sum, list) => sum + recordsIn(json, list).length, 0);
  const shaped = <S extends v.GenericSchema>(
    list: ListName,
    schemaFor: (record: JsonObject) => S,
  ): PlacedRecord<v.InferOutput<S>>[] => {
    const right: PlacedRecord<v.InferOutput<S>>[] = [];
    for (const [index, record] of recordsIn(json, list).entries()) {
      if (problems.length > PROBLEMS_LIMIT) break;
      checked?.(++looked, all);
      if (!isObject(record)) {
        problems.push(notAnObject(recordRef(list, index, record), [list, index], record));
        continue;
      }
      const tooMuch = excess?.(list, index, record);
      if (tooMuch) {
        problems.push(tooMuch);
        continue;
      }
      const result = v.safeParse(schemaFor(record), record, FIRST_OF_EACH);
      if (result.success) {
        right.push({ index, record: result.output });
        continue;
      }
      const ref = recordRef(list, index, record);
      for (const issue of result.issues) problems.push(problemOf(issue, ref, [list, index]));
    }
    return right;
  };
  return {
    kinds: shaped("kinds", () => RECORDS.kinds),
    sources: shaped("sources", () => RECORDS.sources),
    people: shaped("people", () => RECORDS.people),
    organizations: shaped("organizations", () => RECORDS.organizations),
    // Told apart here rather than by a union, so that a mistake is reported against the right shape.
    figures: shaped("figures", (record) => ("derived" in record ? DerivedFigure : CitedFigure)),
    events: shaped("events", () => RECORDS.events),
    comparisons: shaped("comparisons", () => RECORDS.comparisons),
    forecasts: shaped("forecasts", () => RECORDS.forecasts),
    exhibits: shaped("exhibits", ({ form }) => schemas.get(form) ?? ofNoForm),
  };
}

/** A problem for each empty list that must not be empty. */
export function emptyListProblems(json: JsonObject): readonly Problem[] {
  const lists = REQUIRED_LISTS.filter((list) => Array.isArray(json[list]) && json[list].length === 0);
  return lists.map((list) => ({
    record: null,
    path: `/${list}`,
    cause: { code: "no-record", list },
  }));
}

/** The parts of the header that refer to records, if they have the right shape, whatever else is wrong. */
export function headerTexts(json: JsonObject) {
  return {
    standfirst: valid(HEADER.standfirst, json.standfirst),
    speaker: valid(HEADER.speaker, json.speaker),
    remember: valid(HEADER.remember, json.remember),
  };
}

function valid<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> | undefined {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : undefined;
}

/** Ids by list. If the file lacks a list, it may contain any id. */
export type KnownIds = ReadonlyMap<ListName, ReadonlySet<string>>;

/**
 * Every id in the file, of broken records too: a mistake inside a record must not make references to it dangle.
 * A list that is no list is left out, so that references into it pass.
 */
export function knownIds(json: JsonObject): KnownIds {
  const lists: readonly ListName[] = ["kinds", "sources", "people", "organizations", "figures", "events"];
  return new Map(
    lists.flatMap((list) => {
      const found = json[list];
      if (!Array.isArray(found)) return [];
      const ids = found.flatMap((record: unknown) =>
        isObject(record) && typeof record.id === "string" ? [record.id] : [],
      );
      return [[list, new Set(ids)]];
    }),
  );
}
