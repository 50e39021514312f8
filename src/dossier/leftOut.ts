import { type Problem, pointer, recordName } from "./problems";
import { referenceProblems } from "./references";
import { LIST_NAMES, type ListName } from "./schema";
import { type Header, isObject, type JsonObject, type KnownIds, type PlacedRecords } from "./shapes";

/** A record that refers to one that is left out, and is so itself. */
export interface Following {
  readonly problem: Problem;
  /** The JSON pointer of the record that it refers to. */
  readonly because: string;
}

/** The record that a JSON pointer leads to or into; null for one into the header, or at a whole list. */
export function recordPlace(path: string): { readonly list: ListName; readonly index: number } | null {
  const [, name, index] = /^\/(\w+)\/(\d+)(?:\/|$)/.exec(path) ?? [];
  const list = LIST_NAMES.find((candidate) => candidate === name);
  return list === undefined ? null : { list, index: Number(index) };
}

/** The records but those that the problems are in. */
export function withoutBroken(records: PlacedRecords, problems: readonly Problem[]): PlacedRecords {
  if (problems.length === 0) return records;
  const broken = new Set<string>();
  for (const { path } of problems) {
    const place = recordPlace(path);
    if (place) broken.add(pointer(place.list, place.index));
  }
  return without(records, broken);
}

/** @param paths JSON pointers of records */
function without(records: PlacedRecords, paths: ReadonlySet<string>): PlacedRecords {
  const sound = (list: ListName) => (item: { readonly index: number }) =>
    !paths.has(pointer(list, item.index));
  return {
    sources: records.sources.filter(sound("sources")),
    people: records.people.filter(sound("people")),
    organizations: records.organizations.filter(sound("organizations")),
    figures: records.figures.filter(sound("figures")),
    events: records.events.filter(sound("events")),
    comparisons: records.comparisons.filter(sound("comparisons")),
    forecasts: records.forecasts.filter(sound("forecasts")),
    exhibits: records.exhibits.filter(sound("exhibits")),
  };
}

/**
 * The records that refer to none that is left out, directly or through others, and what keeps the rest out: a
 * problem for each record, and for the header, at its first such reference. Each reference is followed once.
 * @param records in which no other problem is left
 */
export function withoutFollowing(
  json: JsonObject,
  records: PlacedRecords,
  known: KnownIds,
  header: Header,
): { readonly records: PlacedRecords; readonly following: readonly Following[] } {
  interface Missing {
    readonly list: ListName;
    readonly id: string;
    /** Where the record that has the id stands. */
    readonly path: string;
    readonly name: string;
  }
  const key = (list: ListName, id: string) => `${list} ${id}`;

  const missing: Missing[] = [];
  for (const [list, ids] of known) {
    const kept = new Set<unknown>(
      records[list].map(({ record }) => ("id" in record ? record.id : undefined)),
    );
    const found = json[list];
    if (kept.size === ids.size || !Array.isArray(found)) continue;
    found.forEach((record: unknown, index) => {
      if (!isObject(record) || typeof record.id !== "string" || kept.has(record.id)) return;
      kept.add(record.id);
      const name = recordName(list, index, record);
      missing.push({ list, id: record.id, path: pointer(list, index), name });
    });
  }
  if (missing.length === 0) return { records, following: [] };

  const references = new Map<string, (readonly (string | number)[])[]>();
  referenceProblems(
    records,
    new Map(),
    { standfirst: header.standfirst, speaker: header.speaker },
    (list, id, from) => {
      const name = key(list, id);
      const all = references.get(name);
      if (all) all.push(from);
      else references.set(name, [from]);
    },
  );

  const ids = new Map<string, { readonly list: ListName; readonly id: string }>();
  for (const list of known.keys()) {
    for (const { index, record } of records[list])
      if ("id" in record) ids.set(pointer(list, index), { list, id: record.id });
  }
  const following = new Map<string, Following>();
  // Grows while it is gone through.
  for (const { list, id, path: because, name: cause } of missing) {
    for (const from of references.get(key(list, id)) ?? []) {
      const [holder = "", index] = from;
      const path = typeof index === "number" ? pointer(holder, index) : "";
      if (following.has(path)) continue;
      const own = ids.get(path);
      const record = path === "" ? "Dossier" : nameAt(json, path);
      const problem = {
        record,
        path: pointer(...from),
        expected: `a record of "${list}" that is not left out`,
        found: `"${id}"`,
        remedy: `Correct ${cause}.`,
      };
      following.set(path, { problem, because });
      if (own) missing.push({ ...own, path, name: record });
    }
  }
  return { records: without(records, new Set(following.keys())), following: [...following.values()] };
}

/** The name of the record that stands at a JSON pointer. */
export function nameAt(json: JsonObject, path: string): string {
  const place = recordPlace(path);
  if (!place) return "Dossier";
  const found = json[place.list];
  return recordName(place.list, place.index, Array.isArray(found) ? found[place.index] : undefined);
}
