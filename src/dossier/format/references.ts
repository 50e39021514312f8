import type { ExhibitFormat } from "./exhibitFormat";
import type { ListName } from "./lists";
import { type Problem, pointer, recordName, shown } from "./problems";
import { proseFigures } from "./prose";
import { RESERVED_IDS } from "./reservedIds";
import { PROBLEMS_LIMIT } from "./ruleLimits";
import type { Citation, Speaker } from "./schema";
import type { KnownIds, PlacedRecords } from "./shapes";

/** Reports what it finds wrong in one record. */
export interface Reporter {
  add(keys: readonly (string | number)[], expected: string, found: string, remedy: string): void;
  /** The id must be that of a record in `list`. */
  refer(list: ListName, id: string, ...keys: readonly (string | number)[]): void;
  /** Every figure that the text names must exist. */
  prose(text: string | undefined, ...keys: readonly (string | number)[]): void;
}

/** A list, a record's place in it, and the keys inside; for the header the keys alone. */
export type Keys = readonly (string | number)[];

/** What to do about a reference to an id in a list; nothing where it resolves. */
export type RemedyFor = (to: ListName, id: string, from: Keys) => string | undefined;

/** Against the ids that there are. A reference into a list that is not there passes. */
export function remedyAmong(known: KnownIds): RemedyFor {
  return (to, id) =>
    (known.get(to)?.has(id) ?? true) ? undefined : `Add ${shown(id)} to "${to}", or correct the id.`;
}

/**
 * What a schema cannot say of records that are alone with their ids: references resolve, a cited paragraph
 * exists in its source, an exhibit's figures can be drawn together. At most one problem past the limit.
 * @param remedyFor is asked about every reference
 */
export function referenceProblems(
  records: PlacedRecords,
  formats: readonly ExhibitFormat[],
  remedyFor: RemedyFor,
  header: { readonly standfirst: string | undefined; readonly speaker: Speaker | undefined },
): readonly Problem[] {
  const problems: Problem[] = [];
  const paragraphs = new Map(records.sources.map(({ record }) => [record.id, record.paragraphs]));

  const reporterAt = (name: string, ...place: Keys): Reporter => {
    const add: Reporter["add"] = (keys, expected, found, remedy) => {
      if (problems.length > PROBLEMS_LIMIT) return;
      problems.push({ record: name, path: pointer(...place, ...keys), expected, found, remedy });
    };
    const refer: Reporter["refer"] = (to, id, ...keys) => {
      const remedy = remedyFor(to, id, [...place, ...keys]);
      if (remedy !== undefined) add(keys, `the id of one of "${to}"`, shown(id), remedy);
    };
    return {
      add,
      refer,
      prose: (text, ...keys) => {
        for (const figure of proseFigures(text ?? "")) refer("figures", figure, ...keys);
      },
    };
  };
  const reporter = (list: ListName, index: number, record: unknown): Reporter =>
    reporterAt(recordName(list, index, record), list, index);

  const cite = (report: Reporter, citations: readonly Citation[], ...keys: readonly (string | number)[]) => {
    citations.forEach(({ source, paragraph }, at) => {
      report.refer("sources", source, ...keys, "citations", at, "source");
      const last = paragraphs.get(source);
      if (last === undefined || paragraph <= last) return;
      const path = [...keys, "citations", at, "paragraph"];
      report.add(
        path,
        `a paragraph of "${source}", 1 to ${last}`,
        `${paragraph}`,
        "Correct the paragraph's number.",
      );
    });
  };

  const speak = (report: Reporter, speaker: Speaker | undefined) => {
    speaker?.say.forEach((text, at) => report.prose(text, "speaker", "say", at));
    speaker?.caveats?.forEach((text, at) => report.prose(text, "speaker", "caveats", at));
    speaker?.questions?.forEach(({ answer, citations }, at) => {
      report.prose(answer, "speaker", "questions", at, "answer");
      cite(report, citations, "speaker", "questions", at);
    });
  };

  reporterAt("Dossier").prose(header.standfirst, "standfirst");
  speak(reporterAt("Dossier"), header.speaker);

  for (const { index, record } of records.figures) {
    const report = reporter("figures", index, record);
    record.people.forEach((id, at) => report.refer("people", id, "people", at));
    record.organizations.forEach((id, at) => report.refer("organizations", id, "organizations", at));
    report.prose(record.note, "note");
    if ("derived" in record)
      record.derived.of.forEach((id, at) => report.refer("figures", id, "derived", "of", at));
    else cite(report, record.citations);
  }
  for (const { index, record } of records.events) {
    const report = reporter("events", index, record);
    record.people.forEach((id, at) => report.refer("people", id, "people", at));
    record.organizations.forEach((id, at) => report.refer("organizations", id, "organizations", at));
    record.figures.forEach((id, at) => report.refer("figures", id, "figures", at));
    report.refer("kinds", record.kind, "kind");
    if (record.count !== undefined) report.refer("figures", record.count, "count");
    report.prose(record.summary, "summary");
    cite(report, record.citations);
  }
  for (const { index, record } of records.comparisons) {
    const report = reporter("comparisons", index, record);
    record.answers.forEach((answer, at) => {
      report.refer("sources", answer.source, "answers", at, "source");
      report.prose(answer.text, "answers", at, "text");
      cite(report, answer.citations, "answers", at);
    });
  }
  for (const { index, record } of records.forecasts) {
    const report = reporter("forecasts", index, record);
    report.refer("people", record.by, "by");
    report.prose(record.text, "text");
    cite(report, record.citations);
    report.prose(record.outcome.text, "outcome", "text");
    cite(report, record.outcome.citations ?? [], "outcome");
  }
  for (const { index, record } of records.exhibits) {
    const report = reporter("exhibits", index, record);
    report.prose(record.subtitle, "subtitle");
    record.notes?.forEach((note, at) => report.prose(note, "notes", at));
    if (RESERVED_IDS.includes(record.id)) {
      report.add(["id"], "an id that no slide of the deck has", `"${record.id}"`, "Rename the exhibit.");
    }
    for (const { references } of formats) references(record, report, records);
    speak(report, record.speaker);
  }
  return problems;
}

/** The ids that are used twice, each at its later record. */
export function identityProblems(records: PlacedRecords): readonly Problem[] {
  // Figures, events and exhibits share one address (`evidence=`), so they share one set of ids.
  const spaces = [
    ["kinds"],
    ["sources"],
    ["people"],
    ["organizations"],
    ["figures", "events", "exhibits"],
  ] as const;
  const problems: Problem[] = [];
  for (const lists of spaces) {
    const seen = new Set<string>();
    for (const list of lists) {
      for (const { index, record } of records[list]) {
        if (seen.has(record.id)) {
          problems.push({
            record: recordName(list, index, record),
            path: pointer(list, index, "id"),
            expected: `an id used once in ${lists.join(" and ")}`,
            found: `"${record.id}" again`,
            remedy: "Rename one of the two.",
          });
        }
        seen.add(record.id);
      }
    }
  }
  return problems;
}
