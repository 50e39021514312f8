import { exhibitProblems } from "./exhibitRules";
import type { PlacedRecords } from "./parse";
import { type Problem, pointer, recordName } from "./problems";
import { proseFigures } from "./prose";
import type { Citation, ListName, Speaker } from "./schema";

/** Reports what it finds wrong in one record. */
export interface Reporter {
  add(keys: readonly (string | number)[], expected: string, found: string, remedy: string): void;
  /** The id must be that of a record in `list`. */
  refer(list: ListName, id: string, ...keys: readonly (string | number)[]): void;
  /** Every figure that the text names must exist. */
  prose(text: string | undefined, ...keys: readonly (string | number)[]): void;
}

/**
 * What a schema cannot say: ids are unique, references resolve, a cited paragraph exists in its source,
 * an exhibit's figures can be drawn together. A reference into a list that `known` lacks passes.
 */
export function referenceProblems(
  records: PlacedRecords,
  known: ReadonlyMap<ListName, ReadonlySet<string>>,
  header: { readonly standfirst: string | undefined; readonly speaker: Speaker | undefined },
): readonly Problem[] {
  const problems: Problem[] = [];
  const paragraphs = new Map(records.sources.map(({ record }) => [record.id, record.paragraphs]));

  const reporterAt = (name: string, ...place: readonly (string | number)[]): Reporter => {
    const add: Reporter["add"] = (keys, expected, found, remedy) =>
      problems.push({ record: name, path: pointer(...place, ...keys), expected, found, remedy });
    const refer: Reporter["refer"] = (to, id, ...keys) => {
      if (known.get(to)?.has(id) ?? true) return;
      add(keys, `the id of one of "${to}"`, `"${id}"`, `Add "${id}" to "${to}", or correct the id.`);
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
    speaker?.caveats.forEach((text, at) => report.prose(text, "speaker", "caveats", at));
    speaker?.questions.forEach(({ answer, citations }, at) => {
      report.prose(answer, "speaker", "questions", at, "answer");
      cite(report, citations, "speaker", "questions", at);
    });
  };

  reporterAt("Dossier").prose(header.standfirst, "standfirst");
  speak(reporterAt("Dossier"), header.speaker);

  // Figures, events and exhibits share one address (`evidence=`), so they share one set of ids.
  const spaces = [["sources"], ["people"], ["organizations"], ["figures", "events", "exhibits"]] as const;
  for (const lists of spaces) {
    const seen = new Set<string>();
    for (const list of lists) {
      for (const { index, record } of records[list]) {
        if (seen.has(record.id)) {
          const where = lists.join(" and ");
          reporter(list, index, record).add(
            ["id"],
            `an id used once in ${where}`,
            `"${record.id}" again`,
            "Rename one of the two.",
          );
        }
        seen.add(record.id);
      }
    }
  }

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
    cite(report, record.outcome.citations, "outcome");
  }
  for (const { index, record } of records.exhibits) {
    const report = reporter("exhibits", index, record);
    exhibitProblems(record, report, records);
    speak(report, record.speaker);
  }
  return problems;
}
