import type { ExhibitFormat } from "./exhibitFormat";
import type { ListName } from "./lists";
import { nearestFinder } from "./nearest";
import type { PlacedRecords } from "./placedRecords";
import { type Cause, type Keys, type Problem, pointer, type RecordRef, recordRef } from "./problems";
import { proseFigures } from "./prose";
import type { Reporter } from "./reporter";
import { RESERVED_IDS } from "./reservedIds";
import { PROBLEMS_LIMIT, WORDING_LIMIT } from "./ruleLimits";
import type { Citation, Finding, Speaker } from "./schema";
import type { KnownIds } from "./shapes";
import { wordCount } from "./wordCount";

/** What is wrong with a reference to an id in a list; nothing if it resolves. */
export type CheckReference = (to: ListName, id: string, from: Keys) => Cause | undefined;

/** Checks references against the known ids. A reference into a list that the file lacks passes. */
export function danglingAmong(known: KnownIds): CheckReference {
  return (list, id) => ((known.get(list)?.has(id) ?? true) ? undefined : { code: "dangling", list, id });
}

/** The same problem, with the id that was probably meant. */
export function danglingWithSuggestion(known: KnownIds): CheckReference {
  const nearest = nearestFinder();
  return (list, id) =>
    (known.get(list)?.has(id) ?? true)
      ? undefined
      : { code: "dangling", list, id, meant: nearest(id, known.get(list) ?? []) };
}

/**
 * Checks what a schema cannot say: references resolve, a cited paragraph exists in its source, an exhibit's
 * figures can be drawn together. Reports at most one problem past the limit.
 * @param check is asked about every reference
 */
export function referenceProblems(
  records: PlacedRecords,
  formats: readonly ExhibitFormat[],
  check: CheckReference,
  header: Header,
): readonly Problem[] {
  const problems: Problem[] = [];
  const paragraphs = new Map(records.sources.map(({ record }) => [record.id, record.paragraphs]));

  const reporterAt = (record: RecordRef | null, ...place: Keys): Reporter => {
    const add: Reporter["add"] = (keys, cause) => {
      if (problems.length > PROBLEMS_LIMIT) return;
      problems.push({ record, path: pointer(...place, ...keys), cause });
    };
    const refer: Reporter["refer"] = (to, id, ...keys) => {
      const cause = check(to, id, [...place, ...keys]);
      if (cause !== undefined) add(keys, cause);
    };
    return {
      add,
      refer,
      prose: (text, ...keys) => {
        for (const figure of proseFigures(text ?? "")) {
          const cause = check("figures", figure, [...place, ...keys]);
          if (cause) add(keys, cause.code === "dangling" ? { ...cause, isInText: true } : cause);
        }
      },
      cite: (citations, ...keys) => {
        citations?.forEach((citation, at) => {
          const { source, paragraph } = citation;
          refer("sources", source, ...keys, "citations", at, "source");
          const quoted = quotedCause(citation);
          if (quoted) add([...keys, "citations", at, "asPrinted"], quoted);
          const last = paragraphs.get(source);
          if (last === undefined || paragraph <= last) return;
          const path = [...keys, "citations", at, "paragraph"];
          add(path, { code: "no-paragraph", source, last, paragraph });
        });
      },
    };
  };
  const checkEach = <L extends ListName>(
    list: L,
    checkRecord: (record: RecordOf<L>, report: Reporter) => void,
  ) => {
    records[list].forEach(({ index, record }) => {
      checkRecord(record, reporterAt(recordRef(list, index, record), list, index));
    });
  };

  checkHeader(header, reporterAt(null));
  checkEach("figures", checkFigure);
  checkEach("events", checkEvent);
  checkEach("comparisons", checkComparison);
  checkEach("forecasts", checkForecast);
  checkEach("exhibits", (record, report) => {
    checkExhibit(record, report);
    for (const { references } of formats) references(record, report, records);
    checkSpeaker(record.speaker, report);
  });
  return problems;
}

interface Header {
  readonly standfirst: string | undefined;
  readonly speaker: Speaker | undefined;
  readonly remember?: readonly Finding[] | undefined;
}

type RecordOf<L extends ListName> = PlacedRecords[L][number]["record"];

function checkHeader({ standfirst, speaker, remember }: Header, report: Reporter): void {
  report.prose(standfirst, "standfirst");
  checkSpeaker(speaker, report);
  remember?.forEach(({ text, citations }, at) => {
    report.prose(text, "remember", at, "text");
    report.cite(citations, "remember", at);
  });
}

function checkSpeaker(speaker: Speaker | undefined, report: Reporter): void {
  speaker?.say.forEach((text, at) => report.prose(text, "speaker", "say", at));
  speaker?.caveats?.forEach((text, at) => report.prose(text, "speaker", "caveats", at));
  speaker?.questions?.forEach(({ answer, citations }, at) => {
    report.prose(answer, "speaker", "questions", at, "answer");
    report.cite(citations, "speaker", "questions", at);
  });
}

function checkFigure(figure: RecordOf<"figures">, report: Reporter): void {
  figure.people.forEach((id, at) => report.refer("people", id, "people", at));
  figure.organizations.forEach((id, at) => report.refer("organizations", id, "organizations", at));
  report.prose(figure.note, "note");
  report.prose(figure.claim, "claim");
  if (figure.claim !== undefined && !proseFigures(figure.claim).includes(figure.id))
    report.add(["claim"], { code: "claim-without-value", id: figure.id });
  if ("derived" in figure)
    figure.derived.of.forEach((id, at) => report.refer("figures", id, "derived", "of", at));
  else report.cite(figure.citations);
}

function checkEvent(event: RecordOf<"events">, report: Reporter): void {
  event.people.forEach((id, at) => report.refer("people", id, "people", at));
  event.organizations.forEach((id, at) => report.refer("organizations", id, "organizations", at));
  event.figures.forEach((id, at) => report.refer("figures", id, "figures", at));
  report.refer("kinds", event.kind, "kind");
  if (event.count !== undefined) report.refer("figures", event.count, "count");
  report.prose(event.summary, "summary");
  report.cite(event.citations);
}

function checkComparison({ answers }: RecordOf<"comparisons">, report: Reporter): void {
  const answered = new Set<string>();
  answers.forEach((answer, at) => {
    report.refer("sources", answer.source, "answers", at, "source");
    if (answered.has(answer.source))
      report.add(["answers", at, "source"], { code: "answer-again", source: answer.source });
    answered.add(answer.source);
    answer.people?.forEach((id, place) => report.refer("people", id, "answers", at, "people", place));
    report.prose(answer.text, "answers", at, "text");
    report.cite(answer.citations, "answers", at);
  });
}

function checkForecast({ by, text, citations, outcome }: RecordOf<"forecasts">, report: Reporter): void {
  report.refer("people", by, "by");
  report.prose(text, "text");
  report.cite(citations);
  report.prose(outcome.text, "outcome", "text");
  report.cite(outcome.citations, "outcome");
}

/** What every exhibit has, whatever its form. */
function checkExhibit({ id, subtitle, notes }: RecordOf<"exhibits">, report: Reporter): void {
  report.prose(subtitle, "subtitle");
  notes?.forEach((note, at) => report.prose(note, "notes", at));
  if (RESERVED_IDS.includes(id)) report.add(["id"], { code: "reserved-id", id });
}

/** What is wrong with the words that a citation quotes, if anything. */
function quotedCause({ asPrinted, before = "", after = "" }: Citation): Cause | null {
  if (asPrinted === undefined)
    return before + after === "" ? null : { code: "missing-field", field: "asPrinted" };
  const found = wordCount(`${before} ${asPrinted} ${after}`);
  return found > WORDING_LIMIT ? { code: "wording-too-long", limit: WORDING_LIMIT, found } : null;
}
