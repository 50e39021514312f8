import * as v from "valibot";
import type { Dossier } from "./model";
import { DossierError, fromIssue, notAnObject, type Problem, recordName, shown } from "./problems";
import { referenceProblems } from "./references";
import { formulaProblems, resolveDossier } from "./resolve";
import { CitedFigure, DerivedFigure, type DossierFile, HEADER, type ListName, RECORDS } from "./schema";

const REQUIRED_LISTS = ["sources", "exhibits"] as const satisfies readonly ListName[];

const Frame = v.strictObject({
  ...HEADER,
  sources: v.array(v.unknown()),
  people: v.array(v.unknown()),
  organizations: v.array(v.unknown()),
  figures: v.array(v.unknown()),
  events: v.array(v.unknown()),
  comparisons: v.array(v.unknown()),
  forecasts: v.array(v.unknown()),
  exhibits: v.array(v.unknown()),
});

/** A value that breaks several rules is one mistake. */
const FIRST_OF_EACH = { abortPipeEarly: true };

/** A record that has the right shape, and where it stands in its list. */
export interface Placed<T> {
  readonly index: number;
  readonly record: T;
}
export type PlacedRecords = { readonly [L in ListName]: readonly Placed<DossierFile[L][number]>[] };

/**
 * A dossier from the content of its file (already read from JSON).
 * @throws DossierError with every problem of the file, not the first: shapes record by record, then
 * references, dates and formulas among the records that have the right shape.
 */
export function parseDossier(json: unknown): Dossier {
  if (!isObject(json)) throw new DossierError([notAnObject("Dossier", [], json)]);
  const problems: Problem[] = [];
  const frame = v.safeParse(Frame, json, FIRST_OF_EACH);
  for (const issue of frame.issues ?? []) problems.push(fromIssue(issue, "Dossier", []));

  const records: PlacedRecords = {
    sources: placed("sources", json, () => RECORDS.sources, problems),
    people: placed("people", json, () => RECORDS.people, problems),
    organizations: placed("organizations", json, () => RECORDS.organizations, problems),
    // Told apart here and not by the union, so that a mistake is reported against the shape that was meant.
    figures: placed(
      "figures",
      json,
      (record) => ("derived" in record ? DerivedFigure : CitedFigure),
      problems,
    ),
    events: placed("events", json, () => RECORDS.events, problems),
    comparisons: placed("comparisons", json, () => RECORDS.comparisons, problems),
    forecasts: placed("forecasts", json, () => RECORDS.forecasts, problems),
    exhibits: placed("exhibits", json, () => RECORDS.exhibits, problems),
  };
  for (const list of REQUIRED_LISTS) {
    const found = json[list];
    if (Array.isArray(found) && found.length === 0) {
      problems.push({
        record: "Dossier",
        path: `/${list}`,
        expected: "at least one record",
        found: shown(found),
        remedy: `Add a record to "${list}".`,
      });
    }
  }
  const header = {
    standfirst: shaped(HEADER.standfirst, json.standfirst),
    speaker: shaped(HEADER.speaker, json.speaker),
  };
  problems.push(...referenceProblems(records, knownIds(json), header));
  problems.push(...formulaProblems(records.figures));

  if (!frame.success || problems.length > 0) throw new DossierError(problems);
  return resolveDossier(frame.output, records);
}

function placed<S extends v.GenericSchema>(
  list: ListName,
  json: Readonly<Record<string, unknown>>,
  schemaFor: (record: Readonly<Record<string, unknown>>) => S,
  problems: Problem[],
): Placed<v.InferOutput<S>>[] {
  const found = json[list];
  if (!Array.isArray(found)) return [];
  return found.flatMap((record: unknown, index) => {
    const name = recordName(list, index, record);
    if (!isObject(record)) {
      problems.push(notAnObject(name, [list, index], record));
      return [];
    }
    const result = v.safeParse(schemaFor(record), record, FIRST_OF_EACH);
    if (result.success) return [{ index, record: result.output }];
    for (const issue of result.issues) problems.push(fromIssue(issue, name, [list, index]));
    return [];
  });
}

function shaped<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> | undefined {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : undefined;
}

/**
 * Every id in the file, of broken records too: a mistake inside a record must not make others dangle, nor
 * one in place of a list, which is left out.
 */
function knownIds(json: Readonly<Record<string, unknown>>): ReadonlyMap<ListName, ReadonlySet<string>> {
  const lists: readonly ListName[] = ["sources", "people", "organizations", "figures", "events"];
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

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
