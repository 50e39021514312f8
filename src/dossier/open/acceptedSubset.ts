import type { When } from "../format/dates";
import type { ExhibitFormat } from "../format/exhibitFormat";
import { identityProblems } from "../format/identity";
import { fromIssueWithSuggestion } from "../format/issues";
import { LIST_NAMES, type ListName } from "../format/lists";
import type { Dossier } from "../format/model";
import type { PlacedRecords } from "../format/placedRecords";
import { type Problem, type RecordRef, recordRef } from "../format/problems";
import { danglingWithSuggestion, referenceProblems } from "../format/references";
import { formulaProblems, resolveDossier } from "../format/resolve";
import {
  emptyListProblems,
  type Header,
  headerTexts,
  type JsonObject,
  knownIds,
  type OnChecked,
  REQUIRED_LISTS,
  recordsIn,
  shapedHeader,
  shapedRecords,
} from "../format/shapes";
import { formulaLimitProblems } from "./formulaLimits";
import { LIMITS } from "./limits";
import { type PlacedProblem, placedProblems } from "./placedProblems";
import { type Following, recordPlace, refAt, withoutBroken, withoutFollowing } from "./rejectedRecords";
import type { DuplicateKey, InexactNumber, Unkept } from "./scanJson";
import { oversizeProblem } from "./sizeLimits";

/**
 * All valid records of a file. Every other record is in `leftOut`. The speaker's notes of the dossier and the findings
 * to remember may be left out too, which a problem reports.
 */
export interface AcceptedSubset {
  readonly dossier: Dossier;
  /** Mistakes in the order of the file, then what follows from them. */
  readonly problems: readonly PlacedProblem[];
  /** At least one problem explains it. */
  readonly leftOut: readonly RecordRef[];
}

/** Why too little of a file is valid. */
export type Unsound =
  /** More mistakes than are listed. */
  | { readonly kind: "too-many-problems"; readonly limit: number }
  /** More years than can be chosen from, summed over events and figures. */
  | { readonly kind: "too-many-years"; readonly found: number; readonly limit: number }
  /** A part that every dossier needs is broken: the title, the version, a list. */
  | { readonly kind: "header" }
  /** The standfirst names a record that is left out. */
  | { readonly kind: "standfirst"; readonly names: RecordRef | null }
  /** No record of the list is valid, out of as many as were found. A dossier needs one. */
  | { readonly kind: "none-left"; readonly list: (typeof REQUIRED_LISTS)[number]; readonly found: number };

export interface NothingAccepted {
  readonly refusal: Unsound;
  /** What had been found by then, as in `AcceptedSubset`. */
  readonly problems: readonly PlacedProblem[];
}

/** The content of a file. */
export interface Content {
  /** JSON, for the lines and columns. */
  readonly text: string;
  /** The parsed text. */
  readonly json: JsonObject;
  readonly unkept: Unkept;
}

/**
 * The valid records of a file that refer only to valid ones.
 * @param checked is called after each record
 */
export function acceptedSubset(
  { text, json, unkept }: Content,
  formats: readonly ExhibitFormat[],
  checked?: OnChecked,
): AcceptedSubset | NothingAccepted {
  const places = new Map([
    ...unkept.duplicates.map((field) => [repeatedField(json, field), field.again] as const),
    ...unkept.inexact.map((number) => [inexactProblem(json, number), number.place] as const),
  ]);
  const problems = [...places.keys()];
  const header = soundHeader(json, problems);
  let records = shapedRecords(json, formats, problems, fromIssueWithSuggestion, excessOf, checked);
  dropSecond(problems, unkept.inexact);
  records = withoutBroken(records, problems);
  const known = knownIds(json);
  const check = danglingWithSuggestion(known);
  // In this order: a figure that shares its id with another, or is past a limit, must not enter a formula.
  const rules: readonly (() => readonly Problem[])[] = [
    () => identityProblems(records),
    () => formulaLimitProblems(records.figures),
    () => referenceProblems(records, formats, check, headerTexts(json)),
    () => formulaProblems(records.figures),
  ];
  for (const rule of rules) {
    const found = rule();
    for (const problem of found) problems.push(problem);
    records = withoutBroken(records, found);
  }

  const report = (following: readonly Following[] = []) =>
    placedProblems(text, [
      ...[...problems.slice(0, LIMITS.problems), ...emptyListProblems(json)].map((problem) => {
        const at = places.get(problem);
        return at === undefined ? { problem } : { problem, at };
      }),
      ...following,
    ]);
  if (problems.length > LIMITS.problems) {
    return { refusal: { kind: "too-many-problems", limit: LIMITS.problems }, problems: report() };
  }
  if (header === null || problems.some(isOfHeader))
    return { refusal: { kind: "header" }, problems: report() };

  const left = withoutFollowing({ json, records, formats, known, header });
  const listed = report(left.following);
  const none = noneLeft(json, left.records);
  if (none?.list === "sources") return { refusal: none, problems: listed };
  if (left.header === null)
    return {
      refusal: { kind: "standfirst", names: namedIn(left.following, "/standfirst") },
      problems: listed,
    };
  if (none) return { refusal: none, problems: listed };
  const dossier = resolveDossier(left.header, left.records);
  const years = yearsIn(dossier);
  return years > LIMITS.years
    ? { refusal: { kind: "too-many-years", found: years, limit: LIMITS.years }, problems: listed }
    : { dossier, problems: listed, leftOut: recordsLeftOut(json, left.records) };
}

function namedIn(following: readonly Following[], part: string): RecordRef | null {
  const cause = following.find(({ problem }) => problem.path === part)?.problem.cause;
  return cause?.code === "left-out" ? cause.record : null;
}

const excessOf = (list: ListName, index: number, record: JsonObject): Problem | null =>
  oversizeProblem(recordRef(list, index, record), [list, index], record);

const isOfHeader = ({ path }: Problem): boolean => recordPlace(path) === null;

function repeatedField(json: JsonObject, { path, key, first: { line, column } }: DuplicateKey): Problem {
  return {
    record: refAt(json, path),
    path,
    cause: { code: "field-again", field: key, line, column },
  };
}

/** A number that loses precision, as a problem at its place. */
export function inexactProblem(json: JsonObject, { path, literal }: InexactNumber): Problem {
  return { record: refAt(json, path), path, cause: { code: "inexact-number", literal } };
}

/** The value that a lossy number became is not a second mistake: 1e400 is infinite. */
function dropSecond(problems: Problem[], inexact: readonly InexactNumber[]): void {
  if (inexact.length === 0) return;
  const paths = new Set(inexact.map(({ path }) => path));
  const kept = problems.filter(({ path, cause }) => cause.code === "inexact-number" || !paths.has(path));
  problems.splice(0, problems.length, ...kept);
}

function soundHeader(json: JsonObject, problems: Problem[]): Header | null {
  const own = Object.entries(json).filter(([key]) => !LIST_NAMES.some((list) => list === key));
  const tooMuch = oversizeProblem(null, [], Object.fromEntries(own));
  if (!tooMuch) return shapedHeader(json, problems, fromIssueWithSuggestion);
  problems.push(tooMuch);
  return null;
}

function noneLeft(json: JsonObject, records: PlacedRecords): Extract<Unsound, { kind: "none-left" }> | null {
  for (const list of REQUIRED_LISTS) {
    if (records[list].length === 0) return { kind: "none-left", list, found: recordsIn(json, list).length };
  }
  return null;
}

function yearsIn({ events, figures }: Dossier): number {
  let years = 0;
  for (const { when } of [...events.values(), ...figures.values()]) years += yearsBetween(when);
  return years;
}

const yearsBetween = ({ from, to }: When): number => (from && to ? to.year - from.year + 1 : 1);

function recordsLeftOut(json: JsonObject, kept: PlacedRecords): readonly RecordRef[] {
  return LIST_NAMES.flatMap((list) => {
    const indexes = new Set(kept[list].map(({ index }) => index));
    return recordsIn(json, list).flatMap((record, index) =>
      indexes.has(index) ? [] : [recordRef(list, index, record)],
    );
  });
}
