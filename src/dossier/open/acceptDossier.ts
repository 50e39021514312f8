import type { ExhibitFormat } from "../format/exhibitFormat";
import { notAnObject } from "../format/issues";
import { LIST_NAMES, type ListName } from "../format/lists";
import { VERSION } from "../format/schema";
import { isObject, type JsonObject, type OnChecked, recordsIn } from "../format/shapes";
import { type AcceptedSubset, acceptedSubset, type Unsound } from "./acceptedSubset";
import { type FileRefusal, fileText } from "./fileText";
import { LIMITS } from "./limits";
import { type PlacedProblem, placedProblems } from "./placedProblems";
import { type JsonFault, scanJson } from "./scanJson";

/** Everything sound in a file; see `AcceptedSubset`. */
export interface Accepted extends AcceptedSubset {
  readonly refusal: null;
}

/** Why nothing in a file can be shown. */
export type Refusal =
  | FileRefusal
  /** Only white space. */
  | { readonly kind: "empty" }
  | JsonFault
  | { readonly kind: "not-an-object" }
  /** The file is for a newer reader; `known` is the version that can be read. */
  | { readonly kind: "newer-version"; readonly found: number; readonly known: number }
  | {
      readonly kind: "too-many-records";
      readonly list: ListName;
      readonly found: number;
      readonly limit: number;
    }
  | Unsound;

export interface Refused {
  readonly refusal: Refusal;
  /** Empty if the file is refused before its records are read. */
  readonly problems: readonly PlacedProblem[];
}

/**
 * A dossier from a file that anybody may have written, or from pasted text: all valid records that refer only to
 * valid ones, or the reason why there are none. Paths, lines and columns are those of the file. Never throws, and
 * takes time in proportion to the file.
 * @param file its bytes, or its text (with or without a byte order mark)
 * @param formats the forms of exhibit that there are
 * @param checked is called after each record, with the number of records
 */
export function acceptDossier(
  file: Uint8Array | string,
  formats: readonly ExhibitFormat[],
  checked?: OnChecked,
): Accepted | Refused {
  const read = fileText(file);
  if ("kind" in read) return { refusal: read, problems: [] };
  const { text } = read;
  if (!/\S/.test(text)) return { refusal: { kind: "empty" }, problems: [] };
  const scanned = scanJson(text, { depth: LIMITS.depth, faults: LIMITS.problems + 1 });
  if ("kind" in scanned) return { refusal: scanned, problems: [] };
  const json: unknown = JSON.parse(text);
  if (!isObject(json)) {
    const problems = placedProblems(text, [{ problem: notAnObject(null, [], json) }]);
    return { refusal: { kind: "not-an-object" }, problems };
  }
  const unfit = newerVersion(json) ?? tooManyRecords(json);
  if (unfit) return { refusal: unfit, problems: [] };
  const part = acceptedSubset({ text, json, unkept: scanned }, formats, checked);
  return "refusal" in part ? part : { refusal: null, ...part };
}

/** A version that this reader cannot know: 2 or more. */
function newerVersion({ version }: JsonObject): Refusal | null {
  return typeof version === "number" && version >= VERSION + 1 && Number.isFinite(version)
    ? { kind: "newer-version", found: version, known: VERSION }
    : null;
}

function tooManyRecords(json: JsonObject): Refusal | null {
  for (const list of LIST_NAMES) {
    const found = recordsIn(json, list).length;
    const limit = LIMITS.records[list];
    if (found > limit) return { kind: "too-many-records", list, found, limit };
  }
  return null;
}
