import type { ExhibitFormat } from "../format/exhibitFormat";
import { LIST_NAMES, type ListName } from "../format/lists";
import type { PlacedRecords } from "../format/placedRecords";
import { type Keys, type Problem, pointer, type RecordRef, recordRef } from "../format/problems";
import { type CheckReference, referenceProblems } from "../format/references";
import { type Header, isObject, type JsonObject, type KnownIds, recordsIn } from "../format/shapes";

/** A record that is left out because it refers to one that is left out. */
export interface Following {
  readonly problem: Problem;
  /** The JSON pointer of the record that it refers to. */
  readonly because: string;
}

/** The record that a JSON pointer leads to or into; null if it leads into the header or to a whole list. */
export function recordPlace(path: string): { readonly list: ListName; readonly index: number } | null {
  const [, name, index] = /^\/(\w+)\/(\d+)(?:\/|$)/.exec(path) ?? [];
  const list = LIST_NAMES.find((candidate) => candidate === name);
  return list === undefined ? null : { list, index: Number(index) };
}

/** The records without those that have a problem. */
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
    kinds: records.kinds.filter(sound("kinds")),
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
 * What refers to nothing that is left out, directly or through others, and a problem for each record that does,
 * at its first such reference. What is said for the speaker of the dossier goes like a record, and so do the findings
 * to remember; a standfirst that has to go leaves no header. Each reference is followed once.
 * @param records in which no other problem is left
 */
export function withoutFollowing({
  json,
  records,
  formats,
  known,
  header,
}: {
  readonly json: JsonObject;
  readonly records: PlacedRecords;
  readonly formats: readonly ExhibitFormat[];
  readonly known: KnownIds;
  readonly header: Header;
}): {
  readonly header: Header | null;
  readonly records: PlacedRecords;
  readonly following: readonly Following[];
} {
  const missing = missingRecords(json, records, known);
  if (missing.length === 0) return { header, records, following: [] };
  const references = referencesIn(records, formats, header);
  const following = new Map<string, Following>();
  // The loop adds to the list that it runs over.
  for (const { list, id, path: because, record } of missing) {
    for (const from of references.get(referenceKey(list, id)) ?? []) {
      const [holder = "", index] = from;
      const path = typeof index === "number" ? pointer(holder, index) : pointer(holder);
      if (following.has(path)) continue;
      const problem: Problem = {
        record: refAt(json, path),
        path: pointer(...from),
        cause: { code: "left-out", list, id, record },
      };
      following.set(path, { problem, because });
      missing.push(...missingAt(json, path));
    }
  }
  const { title, standfirst, speaker, remember } = header;
  return {
    header: following.has("/standfirst")
      ? null
      : {
          title,
          standfirst,
          speaker: following.has("/speaker") ? undefined : speaker,
          remember: remember?.some((_, index) => following.has(pointer("remember", index)))
            ? undefined
            : remember,
        },
    records: without(records, new Set(following.keys())),
    following: [...following.values()],
  };
}

/** A record that is left out, and that others may refer to. */
interface Missing {
  readonly list: ListName;
  readonly id: string;
  /** The JSON pointer of the record. */
  readonly path: string;
  readonly record: RecordRef | null;
}

/** The records of the file that are not among these, each id once. */
function missingRecords(json: JsonObject, records: PlacedRecords, known: KnownIds): Missing[] {
  return [...known].flatMap(([list, ids]) => {
    const there = new Set<unknown>(
      records[list].map(({ record }) => ("id" in record ? record.id : undefined)),
    );
    if (there.size === ids.size) return [];
    return recordsIn(json, list).flatMap((_, index) =>
      missingAt(json, pointer(list, index)).filter(({ id }) => {
        const isNew = !there.has(id);
        there.add(id);
        return isNew;
      }),
    );
  });
}

function missingAt(json: JsonObject, path: string): readonly Missing[] {
  const place = recordPlace(path);
  const record = recordAt(json, path);
  if (!place || !isObject(record) || typeof record.id !== "string") return [];
  return [{ list: place.list, id: record.id, path, record: refAt(json, path) }];
}

const referenceKey = (list: ListName, id: string): string => `${list} ${id}`;

/** Where each id is referred to. */
function referencesIn(
  records: PlacedRecords,
  formats: readonly ExhibitFormat[],
  header: Header,
): ReadonlyMap<string, readonly Keys[]> {
  const references = new Map<string, Keys[]>();
  const { standfirst, speaker, remember } = header;
  const note: CheckReference = (list, id, from) => {
    const name = referenceKey(list, id);
    const all = references.get(name);
    if (all) all.push(from);
    else references.set(name, [from]);
    return undefined;
  };
  referenceProblems(records, formats, note, { standfirst, speaker, remember });
  return references;
}

function recordAt(json: JsonObject, path: string): unknown {
  const place = recordPlace(path);
  return place && recordsIn(json, place.list)[place.index];
}

/** The record that a JSON pointer leads to or into; null for the header. */
export function refAt(json: JsonObject, path: string): RecordRef | null {
  const place = recordPlace(path);
  return place && recordRef(place.list, place.index, recordAt(json, path));
}
